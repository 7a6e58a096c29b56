/** Files of other programs, imported and built: each ends in a statement with its line, and pages show the evidence. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';
import { runScript, type Ran } from '../support/run.ts';

const folder = '.test-output/import';
const content = join(folder, 'content');
const out = join(folder, 'site');
const work = join(folder, 'work');

const article =
	`The paper is long and took the club two evenings to read, and there was much to say about it. `.repeat(
		6,
	);
const sources: Readonly<Record<string, string>> = {
	'talks/club.en.vtt': `WEBVTT\n\nNOTE\ntitle: Club on the radio\nurl: https://video.example/watch?v=abc\ndate: 2024-08-14\n\n00:12:34.000 --> 00:12:38.000\n<v Ann Example>Google released Zephyria 7B.\n`,
	'talks/weekly.md': `# Weekly sync\n\n**Attendees:** Zora Quist, Ivo Penn\n\n**Decisions**\n\n- Zephyria 7B is the judge.\n`,
	'talks/feed.xml': `<rss version="2.0"><channel><title>S</title><link>https://e.org</link><description>d</description><item><title>Feed item</title><guid>g1</guid><description>&lt;p&gt;Microsoft released Zephyria 8B.&lt;/p&gt;</description></item></channel></rss>`,
	'talks/page.html': `<html lang="en"><head><title>Saved page</title></head><body><article><h1>Saved page</h1><p>${article}NVIDIA released Zephyria 9B.</p><p>${article}</p></article></body></html>`,
	'talks/broken.vtt': 'no captions\n',
	'talks/old.mhtml': 'From: <Saved by a browser>\n',
	'Vault/.obsidian/app.json': '{}',
	'Vault/Zephyria.md': '---\naliases: [Zeph]\n---\nThe family.\n',
	'Vault/Untitled.md': '',
	'Vault/note.md': 'Amazon released Zephyria 10B, like [[Zeph]].\n',
	'bundle/index.md': '---\nokf_version: "0.2"\n---\n',
	'bundle/models/z.md':
		'---\ntype: Model\ntitle: Zephyria 11B\n---\nApple released Zephyria 11B.\n',
};

const importAll = (...more: string[]): Promise<Ran> =>
	runScript(
		'import',
		[
			...['talks', 'Vault', 'bundle'].map((name) => join(folder, name)),
			'--content',
			content,
			...more,
		],
		work,
	);
let dry: Ran;
let first: Ran;
let second: Ran;
let built: Ran;

beforeAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	for (const [path, text] of Object.entries(sources)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	mkdirSync(content);
	for (const name of ['schema.yaml', 'site.yaml', 'lexicon'])
		cpSync(join('content', name), join(content, name), { recursive: true });
	dry = await importAll('--dry-run');
	first = await importAll();
	second = await importAll();
	built = await runScript('build', ['--content', content, '--out', out], work);
}, 300_000);

test('a dry run says what would be done and writes nothing', () => {
	expect(dry.out).toContain('Nothing is written. 7 new');
	expect(first.out).toContain('7 new, 0 updated, 0 unchanged');
});

test('a broken file is named, and the rest is imported', () => {
	expect(first.code).toBe(1);
	expect(first.err).toContain('talks/broken.vtt:1:1  error');
	expect(first.err).toContain('formats are not read: old.mhtml.');
	expect(first.err).toMatch(/Vault:?.* {2}warning .*notes without text: Untitled\.md\./);
});

test('a second import changes nothing', () => {
	expect(second.out).toContain('0 new, 0 updated, 7 unchanged');
	expect(filesIn(join(content, 'summaries'))).toHaveLength(7);
});

test.each([
	['a transcript', 'google', 'zephyria-7b'],
	['a feed', 'microsoft', 'zephyria-8b'],
	['a saved page', 'nvidia', 'zephyria-9b'],
	['a vault', 'amazon', 'zephyria-10b'],
	['a bundle', 'apple', 'zephyria-11b'],
])('%s ends in a statement that links to its sentence', (_, maker, model) => {
	expect(built.code, built.err).toBe(0);
	const html = readFileSync(join(out, 'models', model, 'index.html'), 'utf8');
	expect(html).toMatch(new RegExp(`href="/companies/${maker}/"`));
	expect(html).toMatch(/class="sentence-link" href="\/documents\/[^"]+\/#s\d+"/);
});

test('the aliases of a note are those of the entity that its title names', () => {
	const twin = readFileSync(join(out, 'concepts/zephyria/index.json'), 'utf8');
	expect(JSON.parse(twin)).toMatchObject({ name: 'Zephyria', aliases: ['Zeph'] });
});

test('evidence of a transcript leads to its second', () => {
	const html = readFileSync(join(out, 'models/zephyria-7b/index.html'), 'utf8');
	expect(html).toMatch(
		/<a class="moment" href="https:\/\/video\.example\/watch\?v=abc&(?:amp;|#38;)t=754" aria-label="play from 12:34"/,
	);
});

test('a meeting has who attended and what was decided', () => {
	const [route] = readdirSync(out).filter((name) => name === 'events');
	const html = readFileSync(join(out, route ?? '', 'weekly-sync/index.html'), 'utf8');
	for (const text of [
		'Attended by',
		'Zora Quist',
		'Ivo Penn',
		'Decided',
		'Zephyria 7B is the judge',
	])
		expect(html).toContain(text);
});
