import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../support/files.ts';
import { runScript } from '../support/run.ts';

const root = 'https://notes.example.net/bio/';

async function build(name: string): Promise<string> {
	const out = `.test-output/cards-${name}`;
	const { code, err } = await runScript(
		'build',
		['--content', 'examples/biology', '--out', out, '--site', root, '--base', '/bio/'],
		`.test-output/work-cards-${name}`,
	);
	expect(code, err).toBe(0);
	return out;
}

test('with an address every page names a card, which is there, and two builds draw the same', async () => {
	const [one, two] = [await build('one'), await build('two')];
	const pages = filesIn(one).filter((file) => file.endsWith('.html'));
	const cards = new Set<string>();
	for (const page of pages.filter((file) => !/http-equiv="refresh"/.test(text(one, file)))) {
		const url = /property="og:image" content="([^"]*)"/.exec(text(one, page))?.[1] ?? '';
		expect(url, page).toMatch(new RegExp(`^${root}cards/.+\\.png$`));
		cards.add(decodeURIComponent(url.slice(root.length)));
	}
	expect([...cards].toSorted()).toEqual(filesIn(one).filter((file) => file.startsWith('cards/')));
	expect(cards).toContain('cards/genes/hbb.png');
	for (const card of cards) {
		const png = readFileSync(join(one, card));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
		expect(png.equals(readFileSync(join(two, card))), card).toBe(true);
	}
});

test('without an address there are neither cards nor words of them', () => {
	const folder = inject('sites')[0]?.folder ?? '';
	expect(filesIn(folder).filter((file) => file.startsWith('cards/'))).toEqual([]);
	expect(text(folder, 'index.html')).not.toMatch(/og:image|twitter:card/);
});

const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
