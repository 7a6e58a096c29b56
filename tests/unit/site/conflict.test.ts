import { describe, expect, test } from 'vitest';
import { asEntityId, type Statement } from '../../../src/model/index.ts';
import { comparisonsOf, isConflict } from '../../../src/site/conflict.ts';
import { viewDisagreements } from '../../../src/site/disagreements.ts';
import { sketchWorld, type Sketch } from '../../support/world.ts';

type Row = NonNullable<Sketch['statements']>[number];

const later = '---\ndate: 2024-07-24\n---\n';
const earlier = '---\ndate: 2024-07-23\n---\n';

/** Two documents and what they state. */
const sketchOf = (first: string, second: string, statements: readonly Row[]): Sketch => ({
	base: '/a/b/',
	documents: { 'b.md': later + second, 'a.md': earlier + first },
	entities: {
		meta: ['Meta', 'organization'],
		google: ['Google', 'organization'],
		ann: ['Ann', 'person'],
		llama: ['Llama', 'model'],
		mmlu: ['MMLU', 'dataset'],
		moe: ['MoE', 'concept'],
		gpu: ['H100', 'hardware'],
	},
	statements,
});

/** The sides of every disagreement, by their objects or, read backwards, their subjects. */
const sidesIn = (
	sketch: Sketch,
	more: (statement: Statement, at: number) => Partial<Statement> = () => ({}),
): readonly (readonly (readonly string[])[])[] => {
	const { statements } = sketchWorld(sketch).knowledge;
	const world = sketchWorld({
		...sketch,
		more: { statements: statements.map((one, at) => ({ ...one, ...more(one, at) })) },
	});
	return comparisonsOf(world)
		.filter(isConflict)
		.map(({ sides, isInverse }) =>
			sides.map((side) =>
				side.map(({ subject, object }) =>
					isInverse ? subject : object.kind === 'entity' ? object.entity : object.literal.text,
				),
			),
		);
};

const tokens = (first: string, second: string): Sketch =>
	sketchOf(`Llama read ${first}, once.`, `Llama read ${second}, twice.`, [
		['llama', 'training_tokens', first, 'once'],
		['llama', 'training_tokens', second, 'twice'],
	]);

describe('documents disagree', () => {
	test('where they give differing values for what can have only one', () => {
		expect(sidesIn(tokens('15T', '15.6T'))).toEqual([[['15T'], ['15.6T']]]);
	});

	test('on who made a thing', () => {
		const sketch = sketchOf('Meta built Llama.', 'Google built Llama.', [
			['meta', 'developed', 'llama', 'Meta built'],
			['google', 'developed', 'llama', 'Google built'],
		]);
		expect(sidesIn(sketch)).toEqual([[['meta'], ['google']]]);
	});

	test('with a source that tells cases apart, when they give another value still', () => {
		const sketch = sketchOf('Llama read 1T, then 2T.', 'Llama read 5T.', [
			['llama', 'training_tokens', '1T', 'then'],
			['llama', 'training_tokens', '2T', 'then'],
			['llama', 'training_tokens', '5T', '5T'],
		]);
		expect(sidesIn(sketch)).toEqual([[['1T', '2T'], ['5T']]]);
	});
});

describe('it is no disagreement', () => {
	test.each([
		['to round', tokens('15.6T', '16T')],
		['to spell otherwise', tokens('15T', '15 trillion')],
		[
			'to list what may well be many',
			sketchOf('Llama uses MoE.', 'Llama uses H100.', [
				['llama', 'uses', 'moe', 'MoE'],
				['llama', 'uses', 'gpu', 'H100'],
			]),
		],
		[
			'that one sentence gives both',
			sketchOf('Llama read 15T or 16T.', 'Nothing.', [
				['llama', 'training_tokens', '15T', 'or'],
				['llama', 'training_tokens', '16T', 'or'],
			]),
		],
		[
			'that one table gives both',
			sketchOf('| Name | Read |\n|-|-|\n| Llama | 15T |\n| Llama | 16T |', 'Nothing.', [
				['llama', 'training_tokens', '15T', '15T'],
				['llama', 'training_tokens', '16T', '16T'],
			]),
		],
		[
			'that a person made it at a company',
			sketchOf('Meta built Llama.', 'Ann built Llama.', [
				['meta', 'developed', 'llama', 'Meta built'],
				['ann', 'developed', 'llama', 'Ann built'],
			]),
		],
		[
			'that several use a concept',
			sketchOf('Meta built MoE.', 'Google built MoE.', [
				['meta', 'developed', 'moe', 'Meta built'],
				['google', 'developed', 'moe', 'Google built'],
			]),
		],
		[
			'that scores differ, of which nobody says on what',
			sketchOf('Llama has 80%.', 'Llama has 90%.', [
				['llama', 'score', '80%', '80%'],
				['llama', 'score', '90%', '90%'],
			]),
		],
	])('%s', (_, sketch) => {
		expect(sidesIn(sketch)).toEqual([]);
	});

	const differing = tokens('15T', '20T');
	test.each<readonly [string, (one: Statement, at: number) => Partial<Statement>]>([
		['two measures', (_, at) => ({ qualifiers: { attribute: `Column ${at}` } })],
		['two times', (_, at) => ({ qualifiers: { time: `${2020 + at}` } })],
		['two things they are of', (_, at) => ({ of: asEntityId(['mmlu', 'moe'][at] ?? '') })],
		['a reading that is unsure', (_, at) => ({ confidence: at === 0 ? 0.65 : 0.95 })],
		[
			'two units',
			({ object }, at) =>
				object.kind === 'entity'
					? {}
					: {
							object: {
								...object,
								literal: { ...object.literal, unit: ['tokens', 'words'][at] ?? '' },
							},
						},
		],
	])('to differ by %s', (_, more) => {
		expect(sidesIn(differing, more)).toEqual([]);
		expect(sidesIn(differing)).toHaveLength(1);
	});
});

describe('the page', () => {
	test('sets the sides beside each other, the one heard first first', () => {
		const { groups, verdict } = viewDisagreements(sketchWorld(tokens('20T', '15T')));
		expect(groups.map(({ title, relation }) => [title, relation.href])).toEqual([
			['Training tokens', '/a/b/relations/training_tokens/'],
		]);
		const [item] = groups[0]?.items ?? [];
		expect([item?.id, item?.entity.name]).toEqual(['llama--training_tokens', 'Llama']);
		expect(
			item?.sides.map((side) =>
				side.map(({ value, first }) => [value, first?.date, first?.document.name, first?.href]),
			),
		).toEqual([
			[['20T', '2024-07-23', 'A', '/a/b/documents/a/#s1']],
			[['15T', '2024-07-24', 'B', '/a/b/documents/b/#s1']],
		]);
		expect(item?.sides[0]?.[0]?.first?.parts.map(({ text }) => text).join('')).toBe(
			'Llama read 20T, once.',
		);
		expect(verdict).toBe('1 value is given more than once; the documents disagree on 1 of them.');
	});

	test('a value that many sentences give shows a few and leads to all', () => {
		const sketch = tokens('15T', '20T');
		const { statements } = sketchWorld(sketch).knowledge;
		const often = statements.map((one) =>
			one.id.endsWith('15T')
				? {
						...one,
						evidence: one.evidence.flatMap((place) => Array.from({ length: 9 }, () => place)),
					}
				: one,
		);
		const world = sketchWorld({ ...sketch, more: { statements: often } });
		const value = viewDisagreements(world)
			.groups[0]?.items[0]?.sides.flat()
			.find(({ value: text }) => text === '15T');
		expect([value?.more.length, value?.moreText, value?.all]).toEqual([
			5,
			'8 more',
			{
				name: 'All 9 sentences',
				href: '/a/b/relations/training_tokens/#llama--training_tokens--15T',
			},
		]);
	});

	test('says so where there is none, and why', () => {
		const agreed = viewDisagreements(sketchWorld(tokens('15T', '15 trillion')));
		expect([agreed.groups, agreed.verdict]).toEqual([
			[],
			'There is none: 1 value is given more than once, and the documents agree.',
		]);
		expect(agreed.rules[0]).toContain('is compared: training tokens.');
		const bare = viewDisagreements(sketchWorld({}));
		expect(bare.verdict).toContain('nothing that can have only one value');
		expect(bare.rules[0]).toContain('schema.yaml');
	});
});
