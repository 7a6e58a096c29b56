import {
	linkSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LastPages } from '../../../src/integration/lastPages.ts';

vi.mock('node:fs', { spy: true });

let folder = '';
let places: ConstructorParameters<typeof LastPages>[0];
const file = (site: 'last' | 'out'): string => join(places[site], 'models/a/index.html');
const write = (site: 'last' | 'out', text: string): void => {
	rmSync(file(site), { recursive: true, force: true });
	mkdirSync(join(places[site], 'models/a'), { recursive: true });
	writeFileSync(file(site), text);
};
const keeps = (program = 'code'): boolean =>
	new LastPages({ ...places, program }).keeps('models/a/', 'key');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gistgraph-'));
	places = {
		record: join(folder, 'pages.json'),
		program: 'code',
		last: join(folder, 'last'),
		out: join(folder, 'out'),
	};
	// As the last build left it, its site moved to its place.
	write('last', '<p>A</p>');
	const build = new LastPages({ ...places, out: places.last });
	build.makes('models/a/', 'key');
	build.record();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a page that would show the same is taken over, as the same file, and known the next time', () => {
	const build = new LastPages(places);
	expect(build.keeps('models/b/', 'key')).toBe(false);
	expect(build.keeps('models/a/', 'other')).toBe(false);
	expect(build.keeps('models/a/', 'key')).toBe(true);
	expect(build.keptCount).toBe(1);
	expect(statSync(file('out')).ino).toBe(statSync(file('last')).ino);
	const before = readFileSync(places.record, 'utf8');
	build.record();
	expect(readFileSync(places.record, 'utf8')).toBe(before);
});

test('what was not there in the last build is forgotten', () => {
	new LastPages(places).record();
	expect(keeps()).toBe(false);
});

test('where a file can have no second name it is copied', () => {
	vi.mocked(linkSync).mockImplementationOnce(() => {
		throw Object.assign(new Error('link'), { code: 'EXDEV' });
	});
	expect(keeps()).toBe(true);
	expect(readFileSync(file('out'), 'utf8')).toBe('<p>A</p>');
	expect(statSync(file('out')).ino).not.toBe(statSync(file('last')).ino);
});

test('other code has no last build', () => {
	expect(keeps('other code')).toBe(false);
	expect(new LastPages(places).isEmpty).toBe(false);
	expect(new LastPages({ ...places, program: 'other code' }).isEmpty).toBe(true);
});

test.each([
	[
		'a page of other bytes, as long and as old',
		() => {
			const { atime, mtime } = statSync(file('last'));
			writeFileSync(file('last'), '<p>B</p>');
			utimesSync(file('last'), atime, mtime);
		},
	],
	['a page that is gone', () => rmSync(file('last'))],
	[
		'a folder in its place',
		() => {
			rmSync(file('last'));
			mkdirSync(file('last'));
		},
	],
	['a record that ends early', () => truncateSync(places.record, 30)],
	[
		'a record of another form',
		() => writeFileSync(places.record, '{"program":"code","pages":{"models/a/":null}}'),
	],
	['a record that is none', () => writeFileSync(places.record, 'null')],
	[
		'a folder in place of the record',
		() => {
			rmSync(places.record);
			mkdirSync(places.record);
		},
	],
])('%s counts as none', (_, damage) => {
	damage();
	const build = new LastPages(places);
	expect(build.keeps('models/a/', 'key')).toBe(false);
	expect(() => build.record()).not.toThrow();
	write('out', '<p>A</p>');
	const next = new LastPages(places);
	next.makes('models/a/', 'key');
	next.record();
	write('last', '<p>A</p>');
	expect(keeps()).toBe(true);
});
