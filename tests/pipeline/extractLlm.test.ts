/** A language model asked by the command line, at a server of the test's own; then a build that reads what it said, without any server. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';
import { writeLineContent } from '../support/lineContent.ts';
import { answer, startLlmServer, type LlmServer, type Reply } from '../support/llmServer.ts';
import { runScript, type Ran } from '../support/run.ts';

const folder = '.test-output/llm';
const content = join(folder, 'content');
const work = join(folder, 'work');
const gold = join(folder, 'gold');

const lines = {
	'one.md': 'The folk of quill works are behind zumi-9, they say.',
	'two.md': 'Nothing but zumi-9 is spoken of here.',
};
const findings = {
	entities: [
		{ name: 'zumi-9', type: 'model' },
		{ name: 'quill works', type: 'organization' },
		{ name: 'Nowhere Inc', type: 'organization' },
	],
	statements: [
		{ subject: 'quill works', predicate: 'developed', object: 'zumi-9', quote: lines['one.md'] },
		{
			subject: 'quill works',
			predicate: 'developed',
			object: 'zumi-9',
			quote: 'They surely made it.',
		},
		{ subject: 'Meta', predicate: 'developed', object: 'zumi-9', quote: lines['one.md'] },
	],
};
let server: LlmServer;

const ask = (...more: string[]): Promise<Ran> =>
	runScript(
		'extract',
		[
			'--extractor',
			'llm',
			'--endpoint',
			server.url,
			'--model',
			'Org/Model-1',
			'--content',
			content,
			'--price',
			'1/2',
			...more,
		],
		work,
	);

beforeAll(async () => {
	writeLineContent(folder, lines);
	writeFileSync(
		join(content, 'summaries', 'held.md'),
		'---\npublish: false\n---\nSecret zumi-9.\n',
	);
	// The first question is met by a full server, the second by one that breaks.
	server = await startLlmServer((_, at) =>
		at === 0
			? { kind: 'status', status: 429, headers: { 'retry-after': '0' } }
			: at === 1
				? { kind: 'status', status: 500, headers: { 'retry-after': '0' } }
				: answer(findings),
	);
}, 60_000);
afterAll(() => server.close());

test('a dry run shows documents, tokens and cost, and asks nothing', async () => {
	const { code, out } = await ask('--dry-run');
	expect(code).toBe(0);
	expect(out).toMatch(/^2 documents in 2 parts; 0 are answered already, 2 are to be asked\./);
	expect(out).toMatch(/About \d+ tokens in and \d+ out, \$0\.\d{4}\./);
	expect(server.asked).toHaveLength(0);
});

test('a budget that is too small asks nothing and says so', async () => {
	const { code, err } = await ask('--budget', '0.0001');
	expect(code).toBe(1);
	expect(err).toContain('The budget does not reach for 2 more parts');
	expect(server.asked).toHaveLength(0);
});

test('asks through faults, keeps what is proven, counts what is not', async () => {
	const { code, out, err } = await ask('--parallel', '1');
	expect([code, err]).toEqual([0, '']);
	expect(out).toContain('2 parts answered, 2000 tokens in and 200 out, $0.0024.');
	expect(out).toContain(
		'3 names and 1 statements are proven by their documents; 8 candidates are not',
	);
	expect(server.asked).toHaveLength(4);
	expect(JSON.stringify(server.asked)).not.toContain('Secret');
	expect(filesIn(join(content, 'extractions'))).toEqual([
		'org-model-1/one.md.json',
		'org-model-1/two.md.json',
	]);
	const kept = readFileSync(join(content, 'extractions/org-model-1/one.md.json'), 'utf8');
	expect(JSON.parse(kept)).toMatchObject({
		version: 1,
		document: 'one.md',
		model: 'Org/Model-1',
		parts: [{ statements: [findings.statements[0]], tokens: { input: 1000, output: 100 } }],
	});
	expect(kept).toContain('"reason": "quote-not-in-document"');
});

test('asks nothing again, and only what was edited', async () => {
	expect((await ask()).out).toContain('2 are answered already, 0 are to be asked');
	writeFileSync(join(content, 'summaries/two.md'), `# Note\n\n${lines['two.md']} Still.\n`);
	expect((await ask('--dry-run')).out).toContain('1 are answered already, 1 are to be asked');
	expect(server.asked).toHaveLength(4);
});

test('a build without any server reads what was said, proven like all else', async () => {
	const { out, code, err } = await runScript('extract', ['--content', content], work);
	expect([code, err]).toEqual([0, '']);
	const [one] = out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as { relations: { evidence: { text: string } }[] });
	expect(one?.relations).toMatchObject([
		{
			subject: 'quill-works',
			predicate: 'developed',
			object: 'zumi-9',
			evidence: { text: lines['one.md'] },
		},
	]);
});

test('what was said is judged beside the rules on one gold', async () => {
	writeFileSync(join(gold, 'gold.jsonl'), '{}\n');
	writeFileSync(
		join(folder, 'score.mjs'),
		`export const score = (gold, predicted) => ({ documents: 2, answered: 2, tables: [{ title: 'relations', rows: [{ name: 'all', predicted: predicted.flatMap(({ relations }) => relations).length }] }] });`,
	);
	const { out, err, code } = await runScript(
		'evaluate',
		[
			'--gold',
			gold,
			'--scorer',
			join(folder, 'score.mjs'),
			'--content',
			content,
			'--extractor',
			'rules,llm,both',
		],
		work,
	);
	expect([code, err]).toEqual([0, '']);
	const counts = [...out.matchAll(/^(rules|llm|both): [\s\S]*?^all\s+(\d+)/gm)].map(
		([, name, count]) => `${name} ${count}`,
	);
	expect(counts).toEqual(['rules 0', 'llm 1', 'both 1']);
});

test.each([
	[['--extractor', 'oracle']],
	[['--extractor', 'llm']],
	[['--extractor', 'llm', '--endpoint', 'http://127.0.0.1:1/v1', '--model', 'm', '--budget', '1']],
	[
		[
			'--extractor',
			'llm',
			'--endpoint',
			'http://127.0.0.1:1/v1',
			'--model',
			'm',
			'--price',
			'cheap',
		],
	],
])('wrong usage: %j', async (args) => {
	expect((await runScript('extract', args, work)).code).toBe(2);
});

/** Another folder of two documents, asked at a server that replies in the order given. */
async function askAt(name: string, ...replies: Reply[]): Promise<Ran & { asked: number }> {
	const other = `${folder}-${name}`;
	writeLineContent(other, lines);
	const full = await startLlmServer((_, at) => replies[at] ?? answer(findings));
	try {
		const ran = await runScript(
			'extract',
			[
				...['--extractor', 'llm', '--endpoint', full.url, '--model', 'm', '--parallel', '1'],
				...['--content', join(other, 'content')],
			],
			join(other, 'work'),
			// As if a person sat at a terminal.
			{
				environment: {
					NODE_OPTIONS: '--import=data:text/javascript,process.stderr.isTTY=true',
				},
			},
		);
		return { ...ran, asked: full.asked.length };
	} finally {
		await full.close();
	}
}

const busy = (wait: string): Reply => ({
	kind: 'status',
	status: 429,
	headers: { 'retry-after': wait },
});

test('a wait that a server asks for is told while it lasts', async () => {
	const { code, err, out } = await askAt('wait', answer(findings), busy('1'));
	expect(err).toMatch(/ask 1\/2, waits 1 s: the server answered 429: /);
	expect(code).toBe(0);
	expect(out).toContain('2 parts answered');
});

test('a wait that is too long ends the run, with what to do; what is answered is kept', async () => {
	const { code, err, out, asked } = await askAt('postponed', answer(findings), busy('3600'));
	expect(code).toBe(1);
	expect(out).toContain('1 parts answered');
	expect(err).toMatch(
		/Nothing more is asked now: the server answered 429: .*; it asks to wait 60 min\nRun again: what is answered is kept, and only the rest is asked\.\n/,
	);
	expect(err).not.toContain('The budget');
	expect(asked).toBe(2);
	expect(filesIn(join(`${folder}-postponed`, 'content', 'extractions'))).toHaveLength(1);
});
