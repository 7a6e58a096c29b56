/** What is read as a headline that runs into the text: capitals say nothing there, and no name goes on behind it. */
import { describe, expect, test } from 'vitest';
import { readPassages } from '../../../src/pipeline/recognise/passage.ts';
import { ingestText } from '../../support/ingestText.ts';
import { weighedIn } from './support.ts';

/** The head and what is titled of each block behind the title. */
const headsOf = (markdown: string): readonly (readonly [head: string, titled: string])[] =>
	readPassages(ingestText(`# Note\n\n${markdown}`, 'a.md'))
		.slice(1)
		.map(({ text, headEnd, titledEnd }) => [text.slice(0, headEnd), text.slice(0, titledEnd)]);

const digest = `
- **Kestrel Users Trace Memory Leak**: a member found it in the cache.
- **Prices Fall Again at Orrery Labs:** everybody gains from that, its rivals say.
- **Who Owns the Old Weights?** Nobody knows, and nobody will pay for an answer.
- **Kestrel Struggles**: it forgets names.
- **a small thing, said in passing**: nothing came of it.
`;

describe('headlines that run into the text', () => {
	test('are bold words at the start of an item, parted by a mark inside or outside of them', () => {
		expect(headsOf(digest).map(([head]) => head)).toEqual([
			'Kestrel Users Trace Memory Leak',
			'Prices Fall Again at Orrery Labs:',
			'Who Owns the Old Weights?',
			'Kestrel Struggles',
			'a small thing, said in passing',
		]);
	});

	test('are titled in Title Case only; a short one counts among long ones', () => {
		expect(headsOf(digest).map(([, titled]) => titled)).toEqual([
			'Kestrel Users Trace Memory Leak',
			'Prices Fall Again at Orrery Labs:',
			'Who Owns the Old Weights?',
			'Kestrel Struggles',
			'',
		]);
	});

	test('are none where heads are the names that a list explains', () => {
		const glossary = ['Kestrel 2', 'Orrery Labs', 'Model Context Protocol', 'Retrieval']
			.map((name) => `- **${name}**: one of four.`)
			.join('\n');
		expect(headsOf(glossary)).toEqual([
			['Kestrel 2', ''],
			['Orrery Labs', ''],
			['Model Context Protocol', ''],
			['Retrieval', ''],
		]);
	});

	test('are none where bold words begin a sentence that goes on', () => {
		expect(
			headsOf(
				'**Orrery Labs Released Its Second Model** on Monday, which nobody had expected so early.',
			),
		).toEqual([['', '']]);
	});

	test('are none in cells of tables', () => {
		const rows = headsOf(
			'| a | b |\n| - | - |\n| **Kestrel Users Trace Memory Leak**: found in the cache, and not for the first time | y |',
		);
		expect(rows.map(([head]) => head)).toEqual(['', '', '', '']);
	});

	test('hold the names in them and no more', () => {
		const items = [
			'**Gemini 2.5 Pro Shoots to First Place**: its makers are glad, and users doubt the ranking.',
			'**Free Credits Vanish Overnight**: several people woke up to an empty balance.',
			'**DeepSeek-V3 Steals the Show**: it writes better tests than its rivals, two members agreed.',
			'**Cursor Users Trace Memory Leak**: a member found that the cache was never cleared.',
			'**Length Limits Plummet After Update**: answers end in the middle of a sentence.',
		];
		const digest = `# Digest\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
		expect(weighedIn(digest).map(({ surface }) => surface)).toEqual([
			'Gemini 2.5 Pro',
			'DeepSeek-V3',
			'Cursor',
		]);
	});
});
