import { describe, expect, test } from 'vitest';
import { relationsIn } from './support.ts';

type Row = readonly [text: string, relations: readonly string[]];

const released = 'Meta | released | Llama 2';
const outperforms = 'GPT-4 | outperforms | PaLM';

describe('qualifiers', () => {
	test.each<Row>([
		['Meta released Llama 2 in July 2023.', [`${released} time: July 2023`]],
		['In July 2023, Meta released Llama 2.', [`${released} time: July 2023`]],
		['Meta released Llama 2 on 18 July 2023.', [`${released} time: 18 July 2023`]],
		['Meta released Llama 2 on July 18, 2023.', [`${released} time: July 18, 2023`]],
		['Meta released Llama 2 on 2023-07-18.', [`${released} time: 2023-07-18`]],
		['Meta released Llama 2 in Q3 2023.', [`${released} time: Q3 2023`]],
		['Meta released Llama 2 in 2023.', [`${released} time: 2023`]],
		[
			'Meta released Llama 2 in July 2023 and OpenAI released GPT-4 in March 2023.',
			[`${released} time: July 2023`, 'OpenAI | released | GPT-4 time: March 2023'],
		],
		[
			'Meta released Llama 2, and in 2024 Google released Gemini.',
			['Google | released | Gemini time: 2024', released],
		],
		['Meta released Llama 2 to 2023 people.', [released]],
		['Meta released Llama 2 with 2023 GPUs.', [released]],
		['Meta released Llama 2 in version 3.1.', [released]],
		['Meta released Llama 2. July 2023 was hot.', [released]],
	])('time: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test.each<Row>([
		['According to OpenAI, GPT-4 outperforms PaLM.', [`${outperforms} attribution: OpenAI`]],
		['GPT-4 outperforms PaLM, said Sam Altman.', [`${outperforms} attribution: Sam Altman`]],
		['Critics argue that GPT-4 outperforms PaLM.', [`${outperforms} attribution: Critics`]],
		['GPT-4 outperforms PaLM and said nothing.', [outperforms]],
		['GPT-4 outperforms PaLM to claim the lead.', [outperforms]],
		['GPT-4 outperforms PaLM according to plan; so be it.', [outperforms]],
	])('attribution: %s', (text, relations) => expect(relationsIn(text)).toEqual(relations));
});
