import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { runScript, type Ran } from '../support/run.ts';

const folder = '.test-output/broken';

/** A content folder in which nearly everything is broken, each in its own way. */
function breakContent(): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(`${folder}/content/summaries/folder.md`, { recursive: true });
	mkdirSync(`${folder}/content/lexicon`, { recursive: true });
	mkdirSync(`${folder}/dist`, { recursive: true });
	writeFileSync(`${folder}/dist/index.html`, 'earlier');
	cpSync('content/schema.yaml', `${folder}/content/schema.yaml`);
	const files: Readonly<Record<string, string | Uint8Array>> = {
		'site.yaml': 'title: Broken\ncolour: red\n',
		'lexicon/a.yaml': '- id: meta\n  name: Meta\n  type: compny\n',
		'summaries/yaml.md': '---\ntitle: "open\n---\n\nText.\n',
		'summaries/bytes.md': new Uint8Array([0x4f, 0x6b, 0x0a, 0x61, 0xff, 0x62]),
		'summaries/empty.md': ' \n',
		'summaries/binary.md': 'One\u0000\n',
		'summaries/fine.md': '# Fine\n\nMeta released Llama 2.\n',
	};
	for (const [path, content] of Object.entries(files))
		writeFileSync(`${folder}/content/${path}`, content);
}

describe('broken content', () => {
	let ran: Ran;
	beforeAll(async () => {
		breakContent();
		ran = await runScript(
			'build',
			['--content', `${folder}/content`, '--out', `${folder}/dist`],
			`${folder}/work`,
		);
	});

	test('ends the build with exit code 1', () => expect(ran.code).toBe(1));

	test.each([
		['an unknown key', /site\.yaml:2:1 .*unknown key `colour`/],
		['an unknown type', /lexicon\/a\.yaml:3:9 .*`compny`/],
		['broken front matter', /summaries\/yaml\.md:\d+:\d+ /],
		['bytes that are not UTF-8', /summaries\/bytes\.md:2:2 /],
		['what is no text', /summaries\/binary\.md:1:4 /],
		['an empty file, as a warning', /summaries\/empty\.md:1:1 +warning /],
		['a folder named as a document', /summaries\/folder\.md:1:1 /],
	])('names %s with its place', (_, expected) => expect(ran.err).toMatch(expected));

	test('offers a mend for each', () => {
		const errors = ran.err.match(/ {2}error {2}/g)?.length ?? 0;
		expect(errors).toBeGreaterThanOrEqual(6);
		expect(ran.err.match(/mend: \S/g)?.length).toBeGreaterThanOrEqual(errors);
	});

	test('leaves an earlier site as it was', () => {
		expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('earlier');
		expect(existsSync(`${folder}/dist/graph`)).toBe(false);
	});
});
