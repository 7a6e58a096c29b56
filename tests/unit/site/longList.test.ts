/** Lists too long for one page: the weightiest on the list itself, everything under its letter, and every address right. */
import { describe, expect, test } from 'vitest';
import {
	asEntityId,
	asPredicateId,
	asTypeId,
	siteSchema,
	type Predicate,
} from '../../../src/model/index.ts';
import { linkEntity, linkStatement } from '../../../src/site/link.ts';
import { longLists, viewLetter, viewList } from '../../../src/site/list.ts';
import { longRelations, viewRelation, viewRelationLetter } from '../../../src/site/relation.ts';
import { sketchWorld } from '../../support/world.ts';

const longest = siteSchema.parse({ title: 'Test' }).longLists;
const count = longest.entities + 20;
const letters = 'ABCDEFGHIJ';
/** `A0`, `B1` … */
const names = Array.from({ length: count }, (_, at) => `${letters[at % 10] ?? ''}${at}x`);
const sentences = names.slice(1, longest.statements + 12).map((name) => `${name} uses A0x.`);
const world = sketchWorld({
	documents: {
		'a.md': `# Names\n\n${sentences.join('\n\n')}\n\nAlso ${names.slice(-5).join(', ')}.\n`,
	},
	entities: Object.fromEntries(names.map((name) => [name.toLowerCase(), [name, 'concept']])),
	minor: names.slice(-5).map((name) => name.toLowerCase()),
	statements: sentences.map((sentence) => [
		sentence.split(' ')[0]?.toLowerCase() ?? '',
		'uses',
		'a0x',
		sentence,
	]),
});
const [concept] = world.usedTypes;
if (!concept) throw new Error('no type');
const uses = world.predicates.get(asPredicateId('uses')) as Predicate;

describe('the list of a type', () => {
	const list = viewList(world, concept);

	test('shows the best connected, says so, and leads to all', () => {
		expect(list.entries.length).toBeLessThan(count);
		expect(list.entries[0]?.entity.name).toBe('A0x');
		expect(list.note).toContain(String(list.entries.length));
		expect(list.minor).toEqual([]);
		expect(list.letters.map(({ name, count: all }) => [name, all])).toEqual(
			[...letters].map((letter) => [letter, count / 10]),
		);
		expect(list.letters[1]?.href).toBe('/concepts/by-letter/b/');
	});

	test('every entity stands under one letter, with or without a page', () => {
		const parts = longLists(world);
		expect(parts).toHaveLength(10);
		const found = parts.flatMap(({ type, letter }) => {
			const { entries, minor } = viewLetter(world, type, letter);
			return [...entries.map(({ entity }) => entity.name), ...minor.map(({ name }) => name)];
		});
		expect(found.toSorted()).toEqual(names.toSorted());
	});

	test('an entity without a page is linked where it stands', () => {
		const minor = names.at(-1) ?? '';
		const { href } = linkEntity(world, asEntityId(minor.toLowerCase()));
		expect(href).toBe(
			`/concepts/by-letter/${minor.charAt(0).toLowerCase()}/#${minor.toLowerCase()}`,
		);
	});
});

describe('the page of a relation', () => {
	const relation = viewRelation(world, uses);
	const idsOf = (groups: typeof relation.groups): readonly string[] =>
		groups.flatMap(({ statements }) => statements.map(({ id }) => id));

	test('shows some, says so, and leads to all', () => {
		expect(relation.count).toBe(sentences.length);
		expect(idsOf(relation.groups).length).toBeLessThan(sentences.length);
		expect(relation.note).toContain(String(idsOf(relation.groups).length));
		expect(relation.letters[2]?.href).toBe('/relations/uses/c/');
	});

	test('every statement stands where links to it lead', () => {
		const places = new Map(
			longRelations(world).flatMap(({ predicate, letter }) =>
				idsOf(viewRelationLetter(world, predicate, letter).groups).map((id) => [id, letter]),
			),
		);
		expect(places.size).toBe(sentences.length);
		for (const statement of world.knowledge.statements)
			expect(linkStatement(world, statement)).toBe(
				`/relations/uses/${places.get(statement.id)?.toLowerCase() ?? ''}/#${statement.id}`,
			);
	});
});

test('short lists stay whole, on one page', () => {
	const small = sketchWorld({
		documents: { 'a.md': '# Few\n\nLlama uses attention.' },
		entities: { llama: ['Llama', 'model'], attention: ['attention', 'concept'] },
		statements: [['llama', 'uses', 'attention', 'Llama uses attention.']],
	});
	const model = small.types.get(asTypeId('model'));
	if (!model) throw new Error('no type');
	expect(viewList(small, model)).toMatchObject({ note: '', letters: [] });
	expect(longLists(small)).toEqual([]);
	expect(longRelations(small)).toEqual([]);
	const [statement] = small.knowledge.statements;
	expect(statement && linkStatement(small, statement)).toBe(
		`/relations/uses/#${statement?.id ?? ''}`,
	);
});
