import { describe, expect, test } from 'vitest';
import {
	asDocumentId,
	asEntityId,
	asPredicateId,
	asStatementId,
	siteSchema,
	type ReviewItem,
} from '../../../src/model/index.ts';
import { capitalised } from '../../../src/site/count.ts';
import { viewHome } from '../../../src/site/home.ts';
import { viewReview } from '../../../src/site/review.ts';
import { apartOf, topicsOf, viewTopic } from '../../../src/site/topic.ts';
import { sketchWorld, type Sketch } from '../../support/world.ts';

const sketch: Sketch = {
	base: '/a/b/',
	documents: {
		'b.md': 'Meta built Llama.',
		'a.md': 'Llama uses PyTorch. Meta built PyTorch. OPT is there. So is PaLM.',
	},
	entities: {
		meta: ['Meta', 'organization'],
		llama: ['Llama', 'model'],
		opt: ['OPT', 'model'],
		palm: ['PaLM', 'model'],
		pytorch: ['PyTorch', 'software'],
	},
	statements: [
		['meta', 'developed', 'llama', 'built Llama'],
		['meta', 'developed', 'pytorch', 'built PyTorch'],
		['llama', 'uses', 'pytorch', 'uses'],
	],
	communities: [
		['meta', 'llama', 'pytorch'],
		['opt', 'palm'],
	],
};

describe('home', () => {
	const home = viewHome(sketchWorld(sketch));

	test('counts documents, entities and statements', () => {
		expect(home.figures).toEqual([
			{ name: '2 documents', href: '/a/b/documents/' },
			{ name: '5 entities', href: '/a/b/graph/' },
			{ name: '3 statements', href: '/a/b/relations/' },
		]);
	});

	test('says what this is, in the owner’s words where there are any', () => {
		expect(home.description).toMatch(/^2 summaries read as one body/);
		const site = siteSchema.parse({ title: 'T', description: 'Mine.' });
		expect(viewHome(sketchWorld({ ...sketch, more: { site } })).description).toBe('Mine.');
	});

	test('leads to the most connected of each type in use', () => {
		expect(home.types.map(({ id, count, entities }) => [id, count, entities[0]?.name])).toEqual([
			['model', 3, 'Llama'],
			['organization', 1, 'Meta'],
			['software', 1, 'PyTorch'],
		]);
	});

	test('of an empty site is a page all the same', () => {
		const empty = viewHome(sketchWorld({}));
		expect([empty.map, empty.types, empty.latest, empty.topics]).toEqual([undefined, [], [], []]);
	});
});

describe('topics', () => {
	const apart = {
		index: 1,
		slug: 'unconnected',
		label: 'Unconnected',
		members: ['opt', 'palm'].map(asEntityId),
		bridges: [],
	};
	const topic = {
		index: 0,
		slug: 'meta',
		label: 'Meta, Llama, PyTorch',
		members: ['meta', 'llama', 'pytorch'].map(asEntityId),
		bridges: [{ community: 1, statements: 1 }],
	};
	const world = sketchWorld({ ...sketch, more: { communities: [topic, apart] } });

	test('those in none are no topic', () => {
		expect(topicsOf(world).map(({ topic: { href } }) => href)).toEqual(['/a/b/topics/meta/']);
		expect(apartOf(world)?.count).toBe(2);
	});

	test('a topic shows its members by type, what is stated between them, and where', () => {
		const view = viewTopic(world, topic);
		expect(view.members.map(({ type, entities }) => [type.name, entities.length])).toEqual([
			['Models', 1],
			['Organizations', 1],
			['Software', 1],
		]);
		expect(view.statements).toHaveLength(3);
		expect(view.map?.nodes).toHaveLength(3);
		expect(view.documents.map(({ note }) => note)).toEqual(['names 3 of them', 'names 2 of them']);
		expect(view.neighbours).toEqual([]);
	});

	test('the rest is a list without a map', () => {
		const view = viewTopic(world, apart);
		expect([view.isApart, view.map, view.documents]).toEqual([true, undefined, []]);
	});
});

describe('review', () => {
	const base = { weight: 1, settle: '- entry' };
	const review: readonly ReviewItem[] = [
		{
			...base,
			kind: 'weak',
			statement: {
				id: asStatementId('meta--uses--opt'),
				subject: asEntityId('meta'),
				predicate: asPredicateId('uses'),
				object: { kind: 'entity', entity: asEntityId('opt') },
				qualifiers: {},
				evidence: [],
				confidence: 0.3,
			},
		},
		{
			...base,
			kind: 'unnamed',
			document: asDocumentId('a.md'),
			sentence: 1,
			span: { start: 0, end: 1 },
			text: 'the maker',
			candidates: [
				{ entity: asEntityId('meta'), confidence: 0.62 },
				{ entity: asEntityId('only-in-lexicon'), confidence: -0.4 },
			],
		},
		{ ...base, kind: 'stale', text: 'This matches nothing.', line: 7 },
		{
			...base,
			kind: 'duplicate',
			entity: asEntityId('opt'),
			other: asEntityId('palm'),
			reason: 'Alike.',
		},
		{ ...base, kind: 'type', entity: asEntityId('opt'), alternatives: ['software', 'strange'] },
	];
	const { groups, count } = viewReview(sketchWorld({ ...sketch, more: { review } }));

	test('groups by kind, what blocks most first, each with the entry that settles it', () => {
		expect(groups.map(({ slug }) => slug)).toEqual([
			'stale',
			'unnamed',
			'duplicate',
			'type',
			'weak',
		]);
		expect(count).toBe(5);
		expect(groups.flatMap(({ items }) => items.map(({ settle }) => settle))).toEqual(
			review.map(() => '- entry'),
		);
	});

	test('shows the sentence, its candidates, and no page for what has none', () => {
		const [item] = groups[1]?.items ?? [];
		if (item?.kind !== 'mention') throw new Error('no mention');
		expect(item.sentence).toBe('Meta built PyTorch.');
		expect(
			item.candidates.map(({ id, entity, likelihood }) => [id, entity?.name, likelihood]),
		).toEqual([
			['meta', 'Meta', '62 % likely'],
			['only-in-lexicon', undefined, ''],
		]);
	});

	test('names types by their labels', () => {
		const [item] = groups[3]?.items ?? [];
		expect(item?.kind === 'type' && item.alternatives).toEqual(['Software', 'strange']);
	});

	test('shows the most weighty of very many, and says how many there are besides', () => {
		const many = Array.from({ length: 250 }, (_, line) => ({
			...base,
			kind: 'stale' as const,
			text: `This matches nothing: ${line}.`,
			line,
		}));
		const view = viewReview(sketchWorld({ ...sketch, more: { review: many } }));
		const [group] = view.groups;
		expect([view.count, group?.count, group?.items.length, group?.more]).toEqual([
			250, 250, 100, 150,
		]);
		expect(group?.items[0]).toMatchObject({ line: 0 });
	});

	test('is empty where all is settled', () => {
		expect(viewReview(sketchWorld(sketch))).toEqual({ count: 0, groups: [] });
	});
});

describe('a label', () => {
	test.each([
		['developed by', 'Developed by'],
		['is a kind of', 'Is a kind of'],
		['vLLM runs', 'vLLM runs'],
		['GPU hours', 'GPU hours'],
	])('%s at the start of a line', (text, expected) => {
		expect(capitalised(text)).toBe(expected);
	});
});
