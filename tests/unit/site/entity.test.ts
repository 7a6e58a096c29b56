import { describe as group, expect, test } from 'vitest';
import { asEntityId, asTypeId, type EntityType } from '../../../src/model/index.ts';
import { describe } from '../../../src/site/describe.ts';
import { viewEntity } from '../../../src/site/entity.ts';
import { sectionsOf } from '../../../src/site/factSection.ts';
import { relatedTo } from '../../../src/site/relatives.ts';
import { timelineOf } from '../../../src/site/mentionTimeline.ts';
import { togetherOf } from '../../support/knowledge.ts';
import { sketchWorld, type Sketch } from '../../support/world.ts';

const world = sketchWorld({
	documents: {
		'b.md':
			'---\ndate: 2024-02-02\n---\n\n# Second\n\nLlama 2 is licensed under MIT. Llama 2 uses PyTorch. GPT-4 outperforms Llama 2. Llama 2 scores 70% on MMLU.',
		'a.md': '---\ndate: 2023-01-01\n---\n\n# First\n\nMeta developed Llama 2.',
	},
	entities: {
		'llama-2': ['Llama 2', 'model'],
		'gpt-4': ['GPT-4', 'model'],
		meta: ['Meta', 'organization'],
		pytorch: ['PyTorch', 'software'],
		mit: ['MIT', 'concept'],
		mmlu: ['MMLU', 'dataset'],
	},
	statements: [
		['llama-2', 'uses', 'pytorch', 'uses'],
		['llama-2', 'licensed_under', 'mit', 'licensed'],
		['gpt-4', 'outperforms', 'llama-2', 'outperforms'],
		['meta', 'developed', 'llama-2', 'developed'],
	],
	more: { coOccurrences: [togetherOf('llama-2', 'mmlu', 3), togetherOf('llama-2', 'meta', 9)] },
});
const id = asEntityId('llama-2');
const entityOf = (name: string) => {
	const entity = world.entities.get(asEntityId(name));
	const type = entity && world.types.get(entity.type);
	if (!entity || !type) throw new Error(name);
	return { entity, type };
};
const { entity, type } = entityOf('llama-2');
const draw = (of: EntityType) =>
	sectionsOf(world, id, of).map(({ title, groups }) => [title, groups.map(({ label }) => label)]);

group('the facts of an entity', () => {
	test('stand in the sections of its type, what no section names last', () => {
		expect(draw(type)).toEqual([
			['Maker', ['developed by']],
			['Benchmarks', ['outperformed by']],
			['Licence and access', ['licensed under']],
			['Also stated', ['uses']],
		]);
	});

	test('a score that is of nothing named is no figure: it follows the others, those of one benchmark side by side', () => {
		const sketch: Sketch = {
			documents: {
				'c.md': 'Llama 2 scores 10%. It has 16.6% on MMLU, 29% on HumanEval, then 68.9% on MMLU.',
			},
			entities: {
				'llama-2': ['Llama 2', 'model'],
				mmlu: ['MMLU', 'dataset'],
				'human-eval': ['HumanEval', 'dataset'],
			},
			statements: [
				['llama-2', 'score', '10%', 'scores 10%'],
				['llama-2', 'score', '16.6%', '16.6%'],
				['llama-2', 'score', '29%', '29%'],
				['llama-2', 'score', '68.9%', '68.9%'],
			],
		};
		const benchmarks = [undefined, 'mmlu', 'human-eval', 'mmlu'];
		const statements = sketchWorld(sketch).knowledge.statements.map((statement, at) => {
			const of = benchmarks[at];
			return of === undefined ? statement : { ...statement, of: asEntityId(of) };
		});
		const scored = sketchWorld({ ...sketch, more: { statements } });
		const measures = sectionsOf(scored, id, type).flatMap((section) => section.measures);
		const told = measures.map(({ about, value }) => [about?.name, value]);
		expect(told).toEqual([
			['MMLU', '16.6%'],
			['MMLU', '68.9%'],
			['HumanEval', '29%'],
			[undefined, '10%'],
		]);
		expect(viewEntity(scored, scored.entities.get(id)!).figures).toEqual([]);
	});

	test('of a type without sections stand in one, in the order of the ontology', () => {
		expect(draw({ ...type, sections: [] })).toEqual([
			['', ['developed by', 'uses', 'outperformed by', 'licensed under']],
		]);
	});

	test('none is lost or told twice, whatever the sections', () => {
		for (const other of world.knowledge.ontology.types) {
			const labels = sectionsOf(world, id, other).flatMap(({ groups }) =>
				groups.map(({ label }) => label),
			);
			expect(labels.toSorted(), other.id).toEqual([
				'developed by',
				'licensed under',
				'outperformed by',
				'uses',
			]);
		}
	});
});

group('related entities', () => {
	const related = relatedTo(world, id).map(({ entity: { id: other }, reasons }) => [
		other,
		reasons,
	]);

	test('come with the reasons, a fact of the page left out unless it compares', () => {
		expect(related).toEqual([
			['gpt-4', ['compared in 1 sentence', 'same topic']],
			['mmlu', ['named together in 3 sentences', 'same topic']],
		]);
	});

	test('a shorter list is filled up from the same topic', () => {
		expect(relatedTo(world, asEntityId('pytorch')).map(({ reasons }) => reasons)).toEqual([
			['same topic'],
			['same topic'],
			['same topic'],
			['same topic'],
		]);
	});
});

group('what an entity is', () => {
	test('without a description: the sentence that proves what its type tells first, with its source', () => {
		const said = describe(world, entity, type);
		expect(said?.text).toBe('Llama 2 is licensed under MIT.');
		expect(said?.source?.name).toBe('Second');
		expect(said?.source?.href).toMatch(/#s\d+$/);
	});

	test('the lexicon’s words come first', () => {
		const known = { ...entity, description: { kind: 'lexicon', text: 'A model.' } as const };
		expect(describe(world, known, type)).toEqual({ text: 'A model.' });
	});

	test('where no sentence tells anything, nothing is said', () => {
		const { entity: mmlu, type: dataset } = entityOf('mmlu');
		expect(describe(world, mmlu, dataset)).toBeUndefined();
	});
});

group('the timeline', () => {
	const at = (date: string | undefined, count = 1) => ({
		document: { name: `Notes of ${date}`, href: '/' },
		...(date !== undefined && { date }),
		count,
		sentences: [],
		further: [],
	});

	test('has the dates at its ends, years between, and says the same in words', () => {
		const line = timelineOf(world, [
			at('2024-12-31', 4),
			at('2022-06-01'),
			at('2022-01-01'),
			at(undefined),
		]);
		expect(line?.bars).toHaveLength(3);
		expect(line?.ticks.map(({ text }) => text)).toEqual([
			'2022-01-01',
			'2023',
			'2024',
			'2024-12-31',
		]);
		expect(line?.text).toBe(
			'6 mentions in 3 dated documents, 2022-01-01 to 2024-12-31; most, 4, in Notes of 2024-12-31 (2024-12-31).',
		);
	});

	test.each([
		['one document', [at('2024-01-01')]],
		['one day', [at('2024-01-01'), at('2024-01-01')]],
		['no dates', [at(undefined), at(undefined)]],
	])('is left out for %s', (_, mentions) => {
		expect(timelineOf(world, mentions)).toBeUndefined();
	});

	test('gathers what would not stand side by side, and counts all of it', () => {
		const days = Array.from({ length: 300 }, (_, day) =>
			at(new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)),
		);
		const line = timelineOf(world, days);
		expect(line?.bars.length).toBeLessThanOrEqual(56);
		expect(line?.text).toMatch(/^300 mentions in 300 dated documents/);
	});
});

test('a type may tell nothing first', () => {
	expect(world.types.get(asTypeId('place'))?.sections.length).toBeGreaterThan(0);
	expect(describe(world, entity, { ...type, sections: [] })?.text).toMatch(/^Llama 2/);
});
