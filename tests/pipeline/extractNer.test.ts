/** Names by a local model from the command line: a small real network, the real runtime; then builds that need neither. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';
import { writeLineContent } from '../support/lineContent.ts';
import { writeGliner } from '../support/nerModel.ts';
import { runScript, type Ran } from '../support/run.ts';

const folder = '.test-output/ner';
const content = join(folder, 'content');
const work = join(folder, 'work');
const gold = join(folder, 'gold');
const model = join(folder, 'Tiny_GLiNER v1');

const lines = {
	'one.md': 'In spring quill works released Zumi 9B.',
	'two.md': 'Nothing but **quill** works and fine things here.',
};

const read = (...more: string[]): Promise<Ran> =>
	runScript(
		'extract',
		['--extractor', 'ner', '--model', model, '--content', content, ...more],
		work,
	);
const kept = (name: string): string =>
	readFileSync(join(content, 'extractions/tiny-gliner-v1', `${name}.json`), 'utf8');

beforeAll(() => {
	writeLineContent(folder, lines);
	writeGliner(model, { organization: ['quill work|##s'], model: ['zumi 9b'] });
});

test('a dry run loads the model, tells what there is to read, and reads nothing', async () => {
	const { code, out, err } = await read('--dry-run');
	expect([code, err]).toEqual([0, '']);
	expect(out).toContain('2 documents in 2 parts; 0 are read already, 2 are to be read.');
	expect(out).toContain('on this machine by Tiny_GLiNER v1, which looks for model, organization,');
	expect(out).toContain('Nothing was read.');
	expect(filesIn(content)).not.toContainEqual(expect.stringContaining('extractions'));
});

test('keeps the names that a document proves, and counts those it does not', async () => {
	const { code, out, err } = await read();
	expect([code, err]).toEqual([0, '']);
	expect(out).toMatch(/2 parts read, \d+ tokens\./);
	expect(out).toContain(
		'2 names are proven by their documents; 1 candidates are not: 1 name-not-in-document.',
	);
	expect(JSON.parse(kept('one.md'))).toMatchObject({
		version: 1,
		document: 'one.md',
		extractor: 'ner',
		model: 'Tiny_GLiNER v1',
		parts: [
			{
				entities: [
					{ name: 'quill works', type: 'organization', score: 0.982 },
					{ name: 'Zumi 9B', type: 'model', score: 0.982 },
				],
				statements: [],
			},
		],
	});
	expect(JSON.parse(kept('two.md'))).toMatchObject({
		parts: [
			{
				entities: [],
				rejected: [{ reason: 'name-not-in-document', name: 'quill works', type: 'organization' }],
			},
		],
	});
});

test('reads nothing again, only what was edited, and comes to the same bytes from nothing', async () => {
	const before = [kept('one.md'), kept('two.md')];
	expect((await read()).out).toContain('2 are read already, 0 are to be read.');
	rmSync(join(content, 'extractions'), { recursive: true });
	await read('--parallel', '2');
	expect([kept('one.md'), kept('two.md')]).toEqual(before);
	writeFileSync(join(content, 'summaries/two.md'), `# Note\n\n${lines['two.md']} Still.\n`);
	expect((await read('--dry-run')).out).toContain('1 are read already, 1 are to be read.');
	expect((await read('--dry-run', '--threshold', '0.7')).out).toContain('2 are to be read.');
});

test('a build without weights and packages reads what was found; the rules relate those names', async () => {
	const { out, code, err } = await runScript('extract', ['--content', content], work);
	expect([code, err]).toEqual([0, '']);
	const [one] = out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as { relations: object[] });
	expect(one?.relations).toContainEqual(
		expect.objectContaining({
			subject: expect.stringMatching(/^quill-works/),
			predicate: 'released',
			object: 'zumi-9b',
		}),
	);
});

test('what was found is judged beside the rules on one gold', async () => {
	writeFileSync(join(gold, 'gold.jsonl'), '{}\n');
	writeFileSync(
		join(folder, 'score.mjs'),
		`export const score = (gold, predicted) => ({ documents: 2, answered: 2, tables: [{ title: 'names', rows: [{ name: 'all', predicted: predicted.flatMap(({ entities, relations }) => [...entities, ...relations]).length }] }] });`,
	);
	const evaluate = async (...more: string[]): Promise<readonly string[]> => {
		const scorer = join(folder, 'score.mjs');
		const args = ['--gold', gold, '--scorer', scorer, '--content', content, ...more];
		const { out, err, code } = await runScript('evaluate', args, work);
		expect([code, err]).toEqual([0, '']);
		return [...out.matchAll(/^(rules|ner|llm|both): [\s\S]*?^all\s+(\d+)/gm)].map(
			([, name, count]) => `${name} ${count}`,
		);
	};
	const all = await evaluate('--extractor', 'rules,ner,llm,both', '--model', model);
	expect(all).toEqual(['rules 2', 'ner 4', 'llm 0', 'both 4']);
	expect(await evaluate('--extractor', 'ner', '--model', 'another')).toEqual(['ner 0']);
});

test.each([
	['no folder named', [], 'Name the folder of the model: --model DIR.'],
	['no such folder', ['--model', 'nowhere'], 'There is no folder'],
	['a threshold of words', ['--model', model, '--threshold', 'high'], '--threshold takes a number'],
	['a type that is none', ['--model', model, '--labels', 'ORG=firm'], '`firm` is no type'],
])('wrong usage: %s', async (_, args, message) => {
	const { code, err } = await runScript(
		'extract',
		['--extractor', 'ner', '--content', content, ...args],
		work,
	);
	expect(code).toBe(2);
	expect(err).toContain(message);
	expect(err.trim().split('\n')).toHaveLength(1);
});
