import { describe, expect, test } from 'vitest';
import { asPredicateId } from '../../../src/model/index.ts';
import { pairsToCompare, pairsToConnect } from '../../../src/site/pair.ts';
import { viewRelation } from '../../../src/site/relation.ts';
import { usedPredicates, viewRelations } from '../../../src/site/relations.ts';
import { sketchWorld, type Sketch } from '../../support/world.ts';

const sketch: Sketch = {
	base: '/a/b/',
	documents: {
		'b.md': 'Meta built Llama, they say. Llama beats OPT. Meta built OPT.',
		'a.md': 'Meta built Llama. Google built PaLM. PaLM has 540B parameters. PaLM has 62B too.',
	},
	entities: {
		google: ['Google', 'organization'],
		meta: ['Meta', 'organization'],
		llama: ['Llama', 'model'],
		opt: ['OPT', 'model'],
		palm: ['PaLM', 'model'],
	},
	statements: [
		['google', 'developed', 'palm', 'built PaLM'],
		['meta', 'developed', 'opt', 'built OPT'],
		['meta', 'developed', 'llama', 'built Llama'],
		['llama', 'outperforms', 'opt', 'beats'],
		['palm', 'parameter_count', '540B', '540B'],
		['palm', 'parameter_count', '62B', '62B'],
	],
	communities: [
		['llama', 'meta', 'opt'],
		['google', 'palm'],
	],
};
const world = sketchWorld(sketch);
const relation = (id: string) => {
	const predicate = world.predicates.get(asPredicateId(id));
	if (!predicate) throw new Error(id);
	return viewRelation(world, predicate);
};
const nameOf = (end: string | { readonly name: string }): string =>
	typeof end === 'string' ? end : end.name;

describe('relations', () => {
	test('the index parts relations of entities from values, the most frequent first', () => {
		const { relations, quantities, count } = viewRelations(world);
		expect(relations.map(({ relation: { name }, count: n }) => [name, n])).toEqual([
			['developed', 3],
			['outperforms', 1],
		]);
		expect(quantities.map(({ relation: { href } }) => href)).toEqual([
			'/a/b/relations/parameter_count/',
		]);
		expect(count).toBe(6);
	});

	test('a relation holds every statement, by subject, the best proven first', () => {
		expect(
			relation('developed').groups.map(({ subject, statements }) => [
				subject.name,
				statements.map(({ object }) => nameOf(object)),
			]),
		).toEqual([
			['Meta', ['Llama', 'OPT']],
			['Google', ['PaLM']],
		]);
	});

	test('all statements of the world are shown, each with evidence', () => {
		const shown = usedPredicates(world).flatMap(({ id }) =>
			relation(id).groups.flatMap(({ statements }) => statements),
		);
		expect(shown.map(({ id }) => id).toSorted()).toEqual(
			world.knowledge.statements.map(({ id }) => id).toSorted(),
		);
		expect(shown.every(({ proof }) => proof.evidence.length > 0)).toBe(true);
	});

	test('it says which types it relates, and how it reads backwards', () => {
		const { inverse, subjects, objects } = relation('developed');
		expect([inverse, subjects[0]?.name, objects[0]?.name]).toEqual([
			'developed by',
			'Organizations',
			'Models',
		]);
		expect(relation('parameter_count').inverse).toBe('');
	});

	test.each([
		[true, '/a/b/disagreements/#palm--parameter_count'],
		[false, undefined],
	])('two values are a disagreement only where one can be right: %s', (functional, dispute) => {
		const predicate = world.predicates.get(asPredicateId('parameter_count'));
		if (!predicate) throw new Error('no predicate');
		const [group] = viewRelation(world, { ...predicate, functional }).groups;
		expect(group?.dispute).toBe(dispute);
	});

	test('values of two attributes are no disagreement', () => {
		const statements = world.knowledge.statements.map((one, at) =>
			one.predicate === 'parameter_count'
				? { ...one, qualifiers: { attribute: `column ${at}` } }
				: one,
		);
		const other = sketchWorld({ ...sketch, more: { statements } });
		const predicate = other.predicates.get(asPredicateId('parameter_count'));
		if (!predicate) throw new Error('no predicate');
		const [group] = viewRelation(other, { ...predicate, functional: true }).groups;
		expect(group?.dispute).toBeUndefined();
	});
});

describe('pairs to begin with', () => {
	test('are what the documents compare', () => {
		expect(pairsToCompare(world)).toEqual([
			{ name: 'Llama and OPT', href: '/a/b/compare/?a=llama&b=opt' },
		]);
	});

	test('are, where nothing is compared, the best connected of a type', () => {
		const bare = sketchWorld({ ...sketch, statements: (sketch.statements ?? []).slice(0, 3) });
		expect(pairsToCompare(bare).map(({ name }) => name)).toContain('Meta and Google');
	});

	test('to connect have no statement between them', () => {
		const ring = sketchWorld({
			base: '/a/b/',
			entities: Object.fromEntries(
				['a', 'b', 'c', 'd'].map((id) => [id, [id.toUpperCase(), 'model'] as const]),
			),
			statements: [
				['a', 'uses', 'b', ''],
				['b', 'uses', 'c', ''],
				['c', 'uses', 'd', ''],
				['d', 'uses', 'a', ''],
			],
			communities: [
				['a', 'b'],
				['c', 'd'],
			],
		});
		expect(pairsToConnect(ring)).toEqual([
			{ name: 'A to C', href: '/a/b/path/?from=a&to=c' },
			{ name: 'B to D', href: '/a/b/path/?from=b&to=d' },
		]);
	});
});
