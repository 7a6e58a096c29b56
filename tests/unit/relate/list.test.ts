import { describe, expect, test } from 'vitest';
import { relateText, relationsIn } from './support.ts';

type Row = readonly [text: string, relations: readonly string[]];

const all = ['Google | released | BERT', 'Google | released | Gemini', 'Google | released | PaLM'];
const both = ['Google | released | Gemini', 'Google | released | PaLM'];

describe('lists in a sentence', () => {
	test.each<Row>([
		['Google released Gemini and PaLM.', both],
		['Google released Gemini, PaLM and BERT.', all],
		['Google released Gemini, PaLM, and BERT.', all],
		['Google released Gemini, PaLM, BERT.', all],
		['Google released Gemini as well as PaLM.', both],
		['Google released not only Gemini but also PaLM.', both],
		['Google released Gemini & PaLM.', both],
		['Gemini, PaLM and BERT were released by Google.', all],
		['Google released models such as Gemini and PaLM.', both],
		['Google and Meta developed BERT.', ['Google | developed | BERT', 'Meta | developed | BERT']],
		['Google released Gemini but not PaLM.', ['Google | released | Gemini']],
		['Google released Gemini, not PaLM.', ['Google | released | Gemini']],
		['Google released Gemini, and PaLM waits.', ['Google | released | Gemini']],
		['Google released Gemini; PaLM waits.', ['Google | released | Gemini']],
		['Google, Gemini and PaLM were named.', []],
	])('%s', (text, relations) => expect(relationsIn(text)).toEqual(relations));
});

test('two lists are told with less confidence than one', () => {
	const surenessOf = (text: string): readonly number[] =>
		relateText(text).candidates.map(({ confidence }) => confidence);
	const [one = 0] = surenessOf('Google released Gemini and PaLM.');
	const [two = 0] = surenessOf('Google and Meta released Gemini and PaLM.');
	expect(two).toBeLessThan(one);
});

describe('lists that a line introduces', () => {
	test.each<Row>([
		['Google released:\n\n- Gemini\n- PaLM', both],
		['Google released these models:\n\n1. Gemini\n2. PaLM', both],
		['Models by Google:\n\n- Gemini', ['Google | developed | Gemini']],
		[
			'Llama 2 was evaluated on:\n\n- MMLU, a test\n- GSM8K',
			['Llama 2 | evaluated_on | GSM8K', 'Llama 2 | evaluated_on | MMLU'],
		],
		[
			'Llama 2 was compared with:\n\n- **GPT-4**: by OpenAI\n- PaLM',
			['Llama 2 | compared_with | GPT-4', 'Llama 2 | compared_with | PaLM'],
		],
		['Google did not release:\n\n- Gemini', ['Google | released | Gemini (negated)']],
		['Google plans to release:\n\n- Gemini', ['Google | released | Gemini (hedged)']],
		['Google released models.\n\n- Gemini\n- PaLM', []],
		['Google released:\n\n## Models\n\n- Gemini', []],
		['Google released:\n\nGemini', []],
		['Google waited:\n\n- Gemini', []],
	])('%j', (text, relations) => expect(relationsIn(text)).toEqual(relations));

	test('quote the item and point at the line above', () => {
		const { document, candidates } = relateText('Google released:\n\n- Gemini\n');
		const [evidence] = candidates.map((one) => one.evidence);
		expect(evidence?.kind).toBe('list');
		expect(evidence?.quote).toBe('Gemini');
		expect(evidence?.context.map(({ start, end }) => document.text.slice(start, end))).toEqual([
			'Google released:',
		]);
	});
});

describe('definition items and headings', () => {
	test.each<Row>([
		['- **vLLM**: an engine for inference', ['vLLM | used_for | inference']],
		['- **LoRA** - a technique used for fine-tuning', ['LoRA | used_for | fine-tuning']],
		['- **Llama 2** — a model by Meta', ['Meta | developed | Llama 2']],
		['- Llama 2: released by Meta', ['Meta | released | Llama 2']],
		['- **Meta**: released Llama 2', ['Meta | released | Llama 2']],
		['**Llama 2**: developed by Meta.', ['Meta | developed | Llama 2']],
		['- **vLLM**: see inference', []],
		['- Meta: Llama 2', []],
		["## Meta's Llama 2", ['Meta | developed | Llama 2']],
		['# Meta releases Llama 2', ['Meta | released | Llama 2']],
		['## Llama 2 vs GPT-4', ['Llama 2 | compared_with | GPT-4']],
		['## Llama 2 by Meta', ['Meta | developed | Llama 2']],
		['## Meta and Llama 2', []],
		['## Meta\n\nReleased Llama 2.', []],
	])('%s', (text, relations) => expect(relationsIn(text)).toEqual(relations));
});
