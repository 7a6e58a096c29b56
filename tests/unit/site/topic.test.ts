import { describe, expect, test } from 'vitest';
import { topicsOf, viewTopic } from '../../../src/site/topic.ts';
import { sketchWorld, type Sketch } from '../../support/world.ts';

const models = Array.from({ length: 16 }, (_, at) => `m${at}`);
const sketch: Sketch = {
	documents: {
		'a.md': `${models.map((id) => `Meta built ${id}.`).join(' ')} Google built PaLM. PaLM beats m3.`,
	},
	entities: {
		meta: ['Meta', 'organization'],
		google: ['Google', 'organization'],
		palm: ['PaLM', 'model'],
		...Object.fromEntries(models.map((id) => [id, [id, 'model'] as const])),
	},
	statements: [
		...models.map((id) => ['meta', 'developed', id, `built ${id}`] as const),
		['google', 'developed', 'palm', 'built PaLM'],
		['palm', 'outperforms', 'm3', 'beats'],
	],
	communities: [
		['meta', ...models],
		['google', 'palm'],
	],
};
const world = sketchWorld(sketch);
const [large, small] = world.knowledge.communities.map((one) =>
	viewTopic(world, { ...one, bridges: [{ community: 1 - one.index, statements: 1 }] }),
);

describe('a topic', () => {
	test('says of a neighbour what binds the two, from either side', () => {
		const tie = { subject: 'PaLM', label: 'outperforms', object: 'm3' };
		expect(large?.neighbours.map(({ note }) => note)).toEqual(['1 statement']);
		expect(large?.neighbours[0]?.statements).toMatchObject([tie]);
		expect(small?.neighbours[0]?.statements).toMatchObject([tie]);
		expect(small?.neighbours[0]?.statements[0]?.href).toMatch(/^\/relations\/outperforms\/#/);
	});

	test('has its first statements with proof, the next in a line each, and loses none', () => {
		const said = [
			...(large?.statements.map(({ object }) =>
				typeof object === 'string' ? object : object.name,
			) ?? []),
			...(large?.further.map(({ object }) => object) ?? []),
		];
		expect(large?.statements).toHaveLength(12);
		expect(said.toSorted()).toEqual(models.toSorted());
		expect(large?.moreStatements).toBe(0);
	});
});

describe('the list of topics', () => {
	const entitiesIn = (label: string, members: readonly string[]) => {
		const known = sketchWorld({ ...sketch, communities: [members] });
		const communities = known.knowledge.communities.map((one) => ({ ...one, label }));
		const named = sketchWorld({ ...sketch, more: { communities } });
		return topicsOf(named).map(({ entities }) => entities.map(({ name }) => name));
	};

	test.each([
		['without those in its name', 'Meta, m0, m1', [['m2', 'm3', 'm4', 'm5', 'm6']]],
		['all where its name is another', 'Large models', [['Meta', ...models.slice(0, 7)]]],
		['all where its name only begins alike', 'Met', [['Meta', ...models.slice(0, 7)]]],
	])('has the most central entities of each, %s', (_, label, shown) => {
		expect(entitiesIn(label, ['meta', ...models])).toEqual(shown);
	});

	test('has none of a topic that its name tells whole', () => {
		expect(entitiesIn('Google, PaLM', ['google', 'palm'])).toEqual([[]]);
	});
});
