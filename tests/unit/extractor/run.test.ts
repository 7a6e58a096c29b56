import { describe, expect, test } from 'vitest';
import { costOf, estimate, isWithin, parsePrice } from '../../../src/extractor/cost.ts';
import { partsOf } from '../../../src/extractor/part.ts';
import { missingParts, runTasks, type Asking, type Task } from '../../../src/extractor/run.ts';
import type { Extraction } from '../../../src/model/index.ts';
import { ingestText } from '../../support/ingestText.ts';

const long = Array.from({ length: 40 }, (_, at) =>
	`Paragraph ${at} of a long text. ${'It goes on and on. '.repeat(30)}`.trim(),
).join('\n\n');

describe('parts', () => {
	test('are whole blocks of the source, word for word, without front matter and code', () => {
		const document = ingestText(`---\ntitle: T\n---\n# T\n\n${long}\n\n\`\`\`\ncode\n\`\`\`\n`);
		const parts = partsOf(document, 'm');
		expect(parts.length).toBeGreaterThan(2);
		for (const { text } of parts) {
			expect(document.text).toContain(text);
			expect(text.length).toBeLessThanOrEqual(8000);
		}
		const joined = parts.map(({ text }) => text).join('\n\n');
		expect(joined === `# T\n\n${long}`).toBe(true);
	});

	test('keep their keys where nothing changes, and none for another model', () => {
		const before = partsOf(ingestText(long), 'm').map(({ key }) => key);
		const after = partsOf(ingestText(`${long}\n\nOne more.`), 'm').map(({ key }) => key);
		expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
		expect(after.at(-1)).not.toBe(before.at(-1));
		expect(partsOf(ingestText(long), 'n').map(({ key }) => key)).not.toEqual(before);
	});
});

const task = (document: string, ...keys: string[]): Task => ({
	document,
	title: document,
	parts: keys.map((key) => ({ key, text: `text of ${key}` })),
});

function asking(
	more: Partial<Asking> = {},
): Asking & { saved: Map<string, Extraction>; asked: string[] } {
	const saved = new Map<string, Extraction>();
	const asked: string[] = [];
	return {
		model: 'm',
		extractor: 'llm',
		budget: {},
		width: 2,
		estimate: (text) => estimate('i', '{}', text),
		ask: async (text) => {
			asked.push(text.split(' ').at(-1) ?? '');
			return {
				kind: 'answered',
				answer: { entities: [], statements: [] },
				tokens: { input: 90, output: 10 },
			};
		},
		judge: () => ({
			entities: [{ name: 'A', type: 'model' }],
			statements: [],
			rejected: [{ reason: 'lie' }],
		}),
		save: async (extraction) => void saved.set(extraction.document, extraction),
		progress: () => undefined,
		...more,
		saved,
		asked,
	};
}

describe('a run', () => {
	test('saves each document with its parts in order, and counts', async () => {
		const one = asking();
		const result = await runTasks([task('a.md', '1', '2'), task('b.md', '3')], one);
		expect(result).toMatchObject({
			answered: 3,
			left: 0,
			failed: [],
			accepted: { entities: 3, statements: 0 },
		});
		expect(result.rejected).toEqual(new Map([['lie', 3]]));
		expect(one.saved.get('a.md')?.parts.map(({ key }) => key)).toEqual(['1', '2']);
	});

	test('ends where the server asks for too long a wait, and a later run goes on from there', async () => {
		const tokens = { input: 0, output: 0 };
		const first = asking();
		const result = await runTasks([task('a.md', '1', '2', '3')], {
			...first,
			width: 1,
			ask: (text, title) =>
				text.endsWith('2')
					? Promise.resolve({ kind: 'postponed', reason: 'it asks to wait 60 min', tokens })
					: first.ask(text, title),
		});
		expect(result).toMatchObject({ answered: 1, left: 2, failed: [] });
		expect(result.postponed).toBe('it asks to wait 60 min');
		expect(first.asked).toEqual(['1']);
		const known = first.saved.get('a.md');
		const second = asking();
		await runTasks([{ ...task('a.md', '1', '2', '3'), ...(known && { known }) }], second);
		expect(second.asked).toEqual(['2', '3']);
	});

	test('asks only what has no answer yet', async () => {
		const first = asking();
		await runTasks([task('a.md', '1', '2')], first);
		const known = first.saved.get('a.md');
		const edited = { ...task('a.md', '1', '2b'), ...(known && { known }) };
		expect(missingParts(edited).map(({ key }) => key)).toEqual(['2b']);
		const second = asking();
		await runTasks([edited], second);
		expect(second.asked).toEqual(['2b']);
		expect(second.saved.get('a.md')?.parts.map(({ key }) => key)).toEqual(['1', '2b']);
	});

	test('keeps the schema that a file names, and names none in others', async () => {
		const [first, second] = [asking(), asking()];
		await runTasks([task('a.md', '1')], first);
		const known = first.saved.get('a.md');
		expect(known).not.toHaveProperty('$schema');
		if (!known) throw new Error('Nothing was saved.');
		const named = { ...known, $schema: '../../schemas/extraction.json' };
		await runTasks([{ ...task('a.md', '1', '2'), known: named }], second);
		expect(second.saved.get('a.md')).toMatchObject({ $schema: named.$schema });
	});

	test('stops before the budget is passed, questions on their way counted', async () => {
		const one = asking({ budget: { tokens: 250 } });
		const result = await runTasks([task('a.md', '1', '2', '3', '4', '5')], one);
		const spent = result.spent.reduce((sum, { input, output }) => sum + input + output, 0);
		expect(spent).toBeLessThanOrEqual(250);
		expect(result.left).toBeGreaterThan(0);
		expect(result.answered + result.left).toBe(5);
	});

	test('goes on after a part that fails, and ends where the server refuses', async () => {
		const failing = asking({
			ask: async (text) =>
				text.endsWith('1')
					? { kind: 'failed', reason: 'cut', tokens: { input: 0, output: 0 } }
					: {
							kind: 'answered',
							answer: { entities: [], statements: [] },
							tokens: { input: 1, output: 1 },
						},
		});
		expect(await runTasks([task('a.md', '1', '2')], failing)).toMatchObject({
			answered: 1,
			failed: [{ document: 'a.md', reason: 'cut' }],
			left: 0,
		});
		const refusing = asking({
			width: 1,
			ask: async () => ({ kind: 'refused', reason: '401', tokens: { input: 0, output: 0 } }),
		});
		expect(await runTasks([task('a.md', '1', '2', '3')], refusing)).toMatchObject({
			refused: '401',
			answered: 0,
		});
	});
});

test('prices and budgets', () => {
	const price = parsePrice('0.15/0.60');
	expect(price).toEqual({ input: 0.15, output: 0.6 });
	expect(parsePrice('0.15')).toBeUndefined();
	expect(costOf({ input: 1e6, output: 1e6 }, price ?? { input: 0, output: 0 })).toBeCloseTo(0.75);
	expect(isWithin({ dollars: 0.7 }, price, [{ input: 1e6, output: 1e6 }])).toBe(false);
	expect(isWithin({ dollars: 0.8 }, price, [{ input: 1e6, output: 1e6 }])).toBe(true);
});
