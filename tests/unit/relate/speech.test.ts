/** What somebody says to be so is told as what they say; what only looks like speech is told as it was. */
import { describe, expect, test } from 'vitest';
import { amountsIn, relationsIn } from './support.ts';

/** Sentence, and who says that GPT-4 outperforms PaLM. */
const reported: readonly (readonly [sentence: string, speaker: string])[] = [
	['Sam Altman said that GPT-4 outperforms PaLM.', 'Sam Altman'],
	['Sam Altman said GPT-4 outperforms PaLM.', 'Sam Altman'],
	['OpenAI says its GPT-4 outperforms PaLM.', 'OpenAI'],
	['Sam Altman, head of OpenAI, said that GPT-4 outperforms PaLM.', 'Sam Altman'],
	['OpenAI reports that GPT-4 outperforms PaLM.', 'OpenAI'],
	['OpenAI has repeatedly stated that GPT-4 outperforms PaLM.', 'OpenAI'],
	['OpenAI wrote in a post that GPT-4 outperforms PaLM.', 'OpenAI'],
	['Sam Altman told reporters that GPT-4 outperforms PaLM.', 'Sam Altman'],
	['Sam Altman told Microsoft that GPT-4 outperforms PaLM.', 'Sam Altman'],
	['OpenAI announced today that GPT-4 outperforms PaLM.', 'OpenAI'],
	['In 2023, OpenAI noted that GPT-4 outperforms PaLM.', 'OpenAI'],
	['Researchers at OpenAI argue that GPT-4 outperforms PaLM.', 'Researchers at OpenAI'],
	['The authors report that GPT-4 outperforms PaLM.', 'the authors'],
	['Sam Altman: GPT-4 is large. OpenAI explained: GPT-4 outperforms PaLM.', 'OpenAI'],
	['Sam Altman said, “GPT-4 outperforms PaLM.”', 'Sam Altman'],
	['Sam Altman came to the show and said that GPT-4 outperforms PaLM.', 'Sam Altman'],
	['According to OpenAI, GPT-4 outperforms PaLM.', 'OpenAI'],
	['GPT-4 outperforms PaLM, according to Sam Altman.', 'Sam Altman'],
	['According to the authors, GPT-4 outperforms PaLM.', 'the authors'],
	['As reported by OpenAI, GPT-4 outperforms PaLM.', 'OpenAI'],
	['GPT-4 outperforms PaLM, said Sam Altman.', 'Sam Altman'],
	['GPT-4 outperforms PaLM, Sam Altman said in May.', 'Sam Altman'],
	['GPT-4 outperforms PaLM, the authors say.', 'the authors'],
	['As OpenAI notes, GPT-4 outperforms PaLM.', 'OpenAI'],
	['Google was slow, but OpenAI said that GPT-4 outperforms PaLM.', 'OpenAI'],
	['Sam Altman founded OpenAI. He said that GPT-4 outperforms PaLM.', 'Sam Altman'],
	['He said that GPT-4 outperforms PaLM.', 'an unnamed speaker'],
	['At the meeting she argued that GPT-4 outperforms PaLM.', 'an unnamed speaker'],
	['GPT-4 outperforms PaLM, they say.', 'an unnamed speaker'],
];

/** Nobody says that GPT-4 outperforms PaLM but the text. */
const plain: readonly string[] = [
	'GPT-4 outperforms PaLM.',
	'OpenAI said goodbye to GPT-3 as GPT-4 outperforms PaLM.',
	'OpenAI said goodbye, and GPT-4 outperforms PaLM.',
	'Sam Altman said nothing; GPT-4 outperforms PaLM.',
	'Sam Altman said that he was tired, but GPT-4 outperforms PaLM.',
	'Sam Altman said that he was tired. GPT-4 outperforms PaLM.',
	'Sam Altman told the story of GPT-4, which outperforms PaLM.',
	'OpenAI announced GPT-4, which outperforms PaLM.',
	'OpenAI announced a model that everyone liked, and GPT-4 outperforms PaLM.',
	'OpenAI reported a loss while GPT-4 outperforms PaLM.',
	'OpenAI wrote a report; in short, GPT-4 outperforms PaLM.',
	'OpenAI added a feature to GPT-4, which outperforms PaLM.',
	'OpenAI says hello to GPT-4, which outperforms PaLM.',
	'The report by OpenAI is long: GPT-4 outperforms PaLM.',
	'GPT-4 outperforms PaLM according to plan.',
	'GPT-4 outperforms PaLM and accordingly costs more.',
	'GPT-4 outperforms PaLM, which Sam Altman said nothing about.',
	'GPT-4 outperforms PaLM, a state that OpenAI enjoys.',
	'GPT-4 outperforms PaLM; Sam Altman said so.',
	'GPT-4 outperforms PaLM, and Sam Altman said that Google was slow.',
	'GPT-4 outperforms PaLM, but according to Google, Gemini is larger.',
	'GPT-4 outperforms PaLM, noted for its size.',
	'GPT-4 outperforms PaLM to claim the lead.',
	'Needless to say, GPT-4 outperforms PaLM.',
	'That said, GPT-4 outperforms PaLM.',
	'He said nothing about GPT-4, which outperforms PaLM.',
	'GPT-4 outperforms PaLM, that is to say, it wins.',
];

const fact = 'GPT-4 | outperforms | PaLM';
const toldOf = (text: string): readonly string[] =>
	relationsIn(text)
		.filter((told) => told.startsWith(fact))
		.map((told) => told.replace(/ time: \S+(?: \d+)?/, ''));

describe('reported speech', () => {
	test.each(reported)('%s', (sentence, speaker) =>
		expect(toldOf(sentence)).toEqual([`${fact} attribution: ${speaker}`]),
	);

	test('the speaker’s own doings are not what is said', () =>
		expect(
			relationsIn('Sam Altman, who founded OpenAI, said that GPT-4 outperforms PaLM.'),
		).toContain('Sam Altman | founded | OpenAI'));

	test('reaches quantities', () =>
		expect(amountsIn('According to Meta, Llama 2 has 70 billion parameters.')).toEqual([
			expect.stringMatching(/^Llama 2 \| .* attribution: Meta$/),
		]));
});

describe('no reported speech', () => {
	test.each(plain.map((sentence) => [sentence]))('%s', (sentence) =>
		expect(toldOf(sentence)).toEqual([fact]),
	);
});
