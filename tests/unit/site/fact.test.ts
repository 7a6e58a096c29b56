import { describe, expect, test } from 'vitest';
import { asEntityId } from '../../../src/model/index.ts';
import { factsOf, quantitiesOf } from '../../../src/site/fact.ts';
import { indexKnowledge } from '../../../src/site/world.ts';
import { sketchWorld } from '../../support/world.ts';

const world = sketchWorld({
	documents: {
		'a.md':
			'Meta developed Llama 2. Meta developed Llama. Meta uses PyTorch. Llama 2 has 70B parameters. Llama 2 uses PyTorch.',
		'b.md': 'Meta developed Llama 2 again.',
	},
	entities: {
		'llama-2': ['Llama 2', 'model'],
		llama: ['Llama', 'model'],
		meta: ['Meta', 'organization'],
		pytorch: ['PyTorch', 'software'],
	},
	statements: [
		['meta', 'uses', 'pytorch', 'Meta uses'],
		['meta', 'developed', 'llama', 'developed Llama.'],
		['meta', 'developed', 'llama-2', 'developed Llama 2'],
		['llama-2', 'parameter_count', '70B', 'has 70B'],
		['llama-2', 'uses', 'pytorch', 'Llama 2 uses'],
	],
});

const groups = (id: string) =>
	factsOf(world, asEntityId(id)).map(({ label, facts }) => [
		label,
		facts.map(({ other }) => (typeof other === 'string' ? other : other.name)),
	]);

describe('facts', () => {
	test('stand by relation in the order of the ontology, the best proven first', () => {
		expect(groups('meta')).toEqual([
			['developed', ['Llama 2', 'Llama']],
			['uses', ['PyTorch']],
		]);
	});

	test('read the other way from the object', () => {
		expect(groups('pytorch')).toEqual([['used by', ['Llama 2', 'Meta']]]);
	});

	test('values are quantities, not facts', () => {
		expect(groups('llama-2')).toEqual([
			['developed by', ['Meta']],
			['uses', ['PyTorch']],
		]);
		expect(quantitiesOf(world, asEntityId('llama-2')).map(({ value }) => value)).toEqual(['70B']);
	});

	test('lead to the page of their relation', () => {
		expect(factsOf(world, asEntityId('meta')).map(({ relation }) => relation.href)).toEqual([
			'/relations/developed/',
			'/relations/uses/',
		]);
	});

	test('an entity of which nothing is stated has none', () => {
		expect(groups('nobody')).toEqual([]);
	});

	test('that only somebody says are told as what they say', () => {
		const { knowledge } = world;
		const said = indexKnowledge({
			...knowledge,
			statements: knowledge.statements.map((one) => ({
				...one,
				qualifiers: { attribution: 'Google' },
			})),
		});
		const [developed] = factsOf(said, asEntityId('meta'));
		expect(developed?.facts.map(({ note }) => note)).toEqual([
			'according to Google',
			'according to Google',
		]);
		expect(quantitiesOf(said, asEntityId('llama-2'))[0]?.note).toBe('according to Google');
	});
});
