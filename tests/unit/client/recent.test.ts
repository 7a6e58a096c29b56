import { expect, test } from 'vitest';
import { readVisits, withVisit, type Visit } from '../../../src/client/recent.ts';

const visit = (name: string): Visit => [`models/${name}/`, name];
const names = (visits: readonly Visit[]): readonly string[] => visits.map(([, name]) => name);

test('the latest page comes first, each stands once, and five are kept', () => {
	const kept = ['a', 'b', 'c', 'a', 'd', 'e', 'f'].reduce<readonly Visit[]>(
		(visits, name) => withVisit(visits, visit(name)),
		[],
	);
	expect(names(kept)).toEqual(['f', 'e', 'd', 'a', 'c']);
});

test('what was kept is read again', () => {
	expect(readVisits(JSON.stringify([visit('a'), visit('b')]))).toEqual([visit('a'), visit('b')]);
});

test.each([
	['nothing', null],
	['no JSON', '{'],
	['another shape', '{"0":["models/a/","A"]}'],
	['no pair', '[null, 1, "models/a/", []]'],
	['a name that is none', '[["models/a/", {"toString":"A"}]]'],
	['an address elsewhere', '[["/evil.example/a/", "A"], ["//evil.example/", "A"]]'],
	['a script', '[["javascript:alert(1)//", "A"]]'],
	['a list', '[["models/", "Models"]]'],
])('storage that holds %s gives no page', (_, text) => {
	expect(readVisits(text)).toEqual([]);
});

test('of more than five that were put there by others, five are read', () => {
	expect(readVisits(JSON.stringify(['a', 'b', 'c', 'd', 'e', 'f'].map(visit)))).toHaveLength(5);
});
