/** Addresses stay: what is added or removed moves no other thing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	asDocumentId,
	asEntityId,
	asTypeId,
	slugify,
	type Document,
	type EntityId,
	type Snapshot,
} from '../../src/model/index.ts';
import { nameIds } from '../../src/pipeline/resolve/ids.ts';
import { uniqueSlugs } from '../../src/pipeline/slugs.ts';
import { resolveCorpus } from '../support/corpus.ts';
import { ingestText } from '../support/ingestText.ts';

/** Names that are spelt alike as addresses, or hardly at all. */
const names = fc.oneof(
	fc.constantFrom('C', 'c', 'C++', 'C#', 'ç', 'Ç', '😀', '😁', '!', '...', 'con', 'constructor'),
	fc.constantFrom('a', 'b', 'a b', 'a-b', 'A B', 'ä b', 'a_b', 'Łódź', 'Lodz', 'con x'),
	fc.constantFrom('word '.repeat(60), `${'word '.repeat(60)}end`),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);
const paths = fc
	.tuple(fc.array(names, { maxLength: 2 }), names, fc.constantFrom('.md', '.txt'))
	.map(([folders, name, ending]) => [...folders, `${name}${ending}`].join('/'));

const written = ingestText('Meta.', 'a.md');
const documentAt = (path: string): Document => ({
	...written,
	id: asDocumentId(path),
	slug: nameOf(path),
});
const stem = (path: string): string => path.replace(/\.[^./]+$/, '');
const nameOf = (path: string): string => slugify(stem(path).split('/').at(-1) ?? '');
const pathOf = (path: string): string => slugify(stem(path).replaceAll('/', ' '));
const sharesSlug = (a: string, b: string): boolean =>
	[nameOf(a), pathOf(a)].some((slug) => slug === nameOf(b) || slug === pathOf(b));

const addressesOf = (paths: readonly string[], earlier?: Snapshot['documents']) =>
	new Map<string, string>(
		uniqueSlugs(paths.map(documentAt), earlier).map(({ id, slug }) => [id, slug]),
	);
const snapshot = (addresses: ReadonlyMap<string, string>): Snapshot['documents'] =>
	[...addresses].map(([id, slug]) => ({ id: asDocumentId(id), slug, metadata: { title: '' } }));

const isSafe = (address: string): boolean =>
	/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(address) &&
	address.length <= 145 &&
	!/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(address) &&
	!(address in {});

describe('documents', () => {
	test.each<[string, readonly string[], readonly string[]]>([
		['the name of the file', ['papers/dpo.md'], ['dpo']],
		['the folder where two share a name', ['a/x.md', 'b/x.md'], ['a-x', 'b-x']],
		['the folder, if there is one', ['x.md', 'a/x.md'], ['x', 'a-x']],
		['the folder, spelt like a name', ['a/x.md', 'b/x.md', 'c/a-x.md'], ['a-x', 'b-x', 'c-a-x']],
		['a mark where paths are spelt alike', ['x.md', 'x.txt'], ['x_398842b6', 'x_8a6dcb9c']],
		['marks for case and accents', ['é.md', 'E.md'], ['e_451cc55f', 'e_92489856']],
		[
			'no slug is a mark',
			['x.md', 'x.txt', 'x_398842b6.md'],
			['x_398842b6', 'x_8a6dcb9c', 'x-398842b6'],
		],
	])('are addressed by %s', (_, paths, slugs) => {
		const addresses = addressesOf(paths);
		expect(paths.map((path) => addresses.get(path))).toEqual(slugs);
	});

	test('have addresses of their own that are safe, in whatever order they come', () => {
		fc.assert(
			fc.property(fc.uniqueArray(paths, { maxLength: 12 }), (all) => {
				const addresses = addressesOf(all);
				expect(new Set(addresses.values()).size).toBe(all.length);
				expect([...addresses.values()].filter((address) => !isSafe(address))).toEqual([]);
				expect(addressesOf(all.toReversed())).toEqual(addresses);
			}),
		);
	});

	test('keep their addresses when one comes or goes that is not spelt like them', () => {
		fc.assert(
			fc.property(fc.uniqueArray(paths, { minLength: 1, maxLength: 12 }), ([one = '', ...rest]) => {
				const [without, withIt] = [addressesOf(rest), addressesOf([one, ...rest])];
				for (const path of rest.filter((other) => !sharesSlug(one, other)))
					expect(withIt.get(path)).toBe(without.get(path));
			}),
		);
	});

	test('of one name keep their addresses, however many others have it', () => {
		fc.assert(
			fc.property(names, fc.uniqueArray(names, { minLength: 2, maxLength: 8 }), (name, folders) => {
				const all = folders.map((folder, at) => `${at}${folder.replaceAll('/', '')}/${name}.md`);
				const everywhere = addressesOf(all);
				for (const path of all.slice(0, 2))
					expect(addressesOf(all.slice(0, 2)).get(path)).toBe(everywhere.get(path));
			}),
		);
	});

	test('keep their addresses whatever comes and goes, after an earlier build', () => {
		fc.assert(
			fc.property(fc.array(fc.uniqueArray(paths, { maxLength: 8 }), { maxLength: 6 }), (builds) => {
				let before = new Map<string, string>();
				for (const paths of builds) {
					const now = addressesOf(paths, snapshot(before));
					expect(new Set(now.values()).size).toBe(paths.length);
					for (const [path, address] of now) expect(before.get(path) ?? address).toBe(address);
					before = now;
				}
			}),
		);
	});

	test('take no address from an earlier build that they could not have', () => {
		const earlier = snapshot(new Map([['a/x.md', '../../out']]));
		expect(addressesOf(['a/x.md'], earlier).get('a/x.md')).toBe('x');
		const twice = snapshot(
			new Map([
				['x.md', 'x'],
				['a/x.md', 'x'],
			]),
		);
		expect(new Set(addressesOf(['x.md', 'a/x.md'], twice).values()).size).toBe(2);
	});
});

describe('entities', () => {
	const types = fc.constantFrom('concept', 'model', 'software').map(asTypeId);
	const things = fc.uniqueArray(fc.record({ name: names, type: types }), {
		maxLength: 10,
		selector: ({ name, type }) => `${type} ${name}`,
	});
	type Thing = { readonly name: string; readonly type: string };
	const keyOf = ({ name, type }: Thing): string => `${type} ${name}`;
	const idsOf = (all: readonly Thing[], earlier: ReadonlyMap<string, EntityId> = new Map()) => {
		const drafts = all.map(({ name, type }) => ({
			name,
			type: asTypeId(type),
			id: asEntityId(''),
		}));
		nameIds(drafts, (draft) => earlier.get(keyOf(draft)));
		return new Map(drafts.map((draft) => [keyOf(draft), draft.id]));
	};

	test('have ids of their own that are safe', () => {
		fc.assert(
			fc.property(things, (all) => {
				const ids = idsOf(all);
				expect(new Set(ids.values()).size).toBe(all.length);
				expect([...ids.values()].filter((id) => !isSafe(id))).toEqual([]);
				expect([...idsOf(all.toReversed())].toSorted()).toEqual([...ids].toSorted());
			}),
		);
	});

	test('keep their ids whatever comes and goes, after an earlier build', () => {
		fc.assert(
			fc.property(fc.array(things, { maxLength: 6 }), (builds) => {
				let before = new Map<string, EntityId>();
				for (const all of builds) {
					const now = idsOf(all, before);
					expect(new Set(now.values()).size).toBe(all.length);
					for (const [key, id] of now) expect(before.get(key) ?? id).toBe(id);
					before = now;
				}
			}),
		);
	});

	const first = { 'a.md': '# Notes\n\nMeta trains on [[scaling law]].\n' };
	const grown = {
		...first,
		'b.md': '# More\n\n[[Scaling laws]] and [[Scaling laws]]: [[Scaling laws]].\n',
	};
	const known = (documents: Readonly<Record<string, string>>, more: object = {}) =>
		resolveCorpus({ documents, ...more }).entities.map(({ id, name }) => `${id}: ${name}`);

	test('keep their ids when another spelling prevails', () => {
		expect(known(first)).toContain('scaling-law: scaling law');
		expect(known(grown)).toContain('scaling-laws: Scaling laws');
		expect(known(grown, { previous: resolveCorpus({ documents: first }) })).toContain(
			'scaling-law: Scaling laws',
		);
	});

	test('that a decision made are made by it again', () => {
		const curation = [{ rename: 'scaling-law', to: 'Scaling laws' }];
		const previous = resolveCorpus({ documents: first, curation });
		const { entities, redirects, problems } = resolveCorpus({
			documents: first,
			curation,
			previous,
		});
		expect(entities.map(({ id }) => id)).toContain('scaling-laws');
		expect(redirects).toEqual(previous.redirects);
		expect(problems).toEqual([]);
	});
});
