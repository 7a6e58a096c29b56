import { expect, test } from 'vitest';
import type { PublishedFile } from '../../../src/model/publishedFiles.ts';
import { zip } from '../../../src/integration/zip.ts';
import { dataPage, viewData, type DataFile } from '../../../src/site/data.ts';
import { indexKnowledge } from '../../../src/site/world.ts';
import { knowledge, publishAll } from '../publish/support.ts';

const world = indexKnowledge(knowledge);
const published: readonly PublishedFile[] = publishAll(knowledge).map((file) => ({
	path: file.path,
	bytes: 'files' in file ? zip(file.files).length : Buffer.byteLength(file.content),
}));
const filesOf = (files: readonly PublishedFile[]): readonly DataFile[] =>
	viewData(world, files).groups.flatMap(({ files: own }) => own);
const one = (path: string, bytes = 1): PublishedFile => ({ path, bytes });

test('every file that is published is described, with its format and what opens it', () => {
	// Some sites have more of a kind than the sample.
	const more = ['data/okf-2.zip', 'data/obsidian-2.zip', 'data/explorer/1.json', 'sitemap-1.xml'];
	const files = filesOf([...published, ...more.map((path) => one(path))]);
	for (const { name, what, format, opens } of files)
		for (const text of [what, format, opens]) expect(text, name).not.toBe('');
	for (const path of more.filter((one) => !one.startsWith('data/explorer/')))
		expect(files.map(({ name }) => name)).toContain(path);
});

test('every published file is on the page: by itself, or counted with its like', () => {
	const files = filesOf(published);
	const alone = new Map(files.map(({ href, size }) => [href, size]));
	for (const { path, bytes } of published) {
		if (/^(?:_headers|\.htaccess|vercel\.json)$/.test(path)) continue;
		const isMany = /(?:^|\/)index\.(?:md|json)$|.\/rss\.xml$|^data\/facts\//.test(path);
		expect(alone.has(`/a/b/${path}`), path).toBe(!isMany);
		if (!isMany) expect(alone.get(`/a/b/${path}`)).toBe(world.sayNumber(bytes));
	}
	const feeds = published.filter(({ path }) => path.endsWith('/rss.xml'));
	const told = files.find(({ name }) => name === '…/rss.xml');
	expect(told?.what).toMatch(new RegExp(`\\(${feeds.length} files\\)$`));
	expect(told?.size).toBe(world.sayNumber(feeds.reduce((sum, { bytes }) => sum + bytes, 0)));
});

test('a file that nobody has described is listed all the same', () => {
	expect(filesOf([one('data/new.bin', 1234)])).toMatchObject([
		{ name: 'data/new.bin', href: '/a/b/data/new.bin', what: '', size: '1,234' },
	]);
});

test('a part without a file is left out, and what is for the server alone is no part', () => {
	const { groups, summary } = viewData(world, [one('.htaccess', 9), one('data/graph.json', 2000)]);
	expect(groups.map(({ id }) => id)).toEqual(['graph']);
	expect(summary).toContain('1 file, 2,000 bytes');
});

test('the order of files has no influence', () => {
	const ids = (files: readonly PublishedFile[]) => filesOf(files).map(({ id }) => id);
	expect(new Set(ids(published)).size).toBe(ids(published).length);
	expect(ids(published.toReversed()).toSorted()).toEqual(ids(published).toSorted());
});

test('each schema says what it describes', () => {
	const [file] = filesOf([one('data/schemas/lexicon.json')]);
	expect(file?.what).toBe('Describes lexicon/*.yaml');
});

test('the list for programs leads to each file, or to where many are told of', () => {
	const { items } = dataPage(world, [one('data/graph.json'), one('a/rss.xml'), one('b/rss.xml')]);
	expect(items).toMatchObject([
		{ name: 'data/graph.json', path: 'data/graph.json' },
		{ name: '…/rss.xml', path: 'data/#files-rss-xml' },
	]);
	expect(items[0]?.description).toMatch(/; JSON; .*; 1 bytes$/);
});
