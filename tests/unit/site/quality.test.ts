import { describe, expect, test } from 'vitest';
import { asEntityId } from '../../../src/model/index.ts';
import { share } from '../../../src/site/figure.ts';
import { viewQuality } from '../../../src/site/quality.ts';
import { voiceOf } from '../../../src/strings/index.ts';
import { sketchWorld, type Sketch } from '../../support/world.ts';

const sketch: Sketch = {
	base: '/a/b/',
	documents: {
		'c.md': 'Nothing to prove here.',
		'b.md': 'Meta built Llama. Llama read 2T tokens.',
		'a.md': '---\ndate: 2024-01-01\n---\nMeta built Llama. Llama read 3T words.',
	},
	entities: {
		llama: ['Llama', 'model'],
		meta: ['Meta', 'organization'],
		opt: ['Nothing', 'model'],
	},
	statements: [
		['meta', 'developed', 'llama', 'built Llama'],
		['llama', 'training_tokens', '2T', 'tokens'],
		['llama', 'training_tokens', '3T', 'words'],
	],
	more: {
		review: [
			{ kind: 'stale', weight: 4, settle: '#', text: 'Gone.', line: 3 },
			{
				kind: 'type',
				weight: 1,
				settle: '- x',
				entity: asEntityId('llama'),
				alternatives: ['concept'],
			},
		],
	},
};
const view = viewQuality(sketchWorld(sketch));
const figuresOf = (id: string) =>
	(view.parts.find((part) => part.id === id)?.figures ?? []).map(
		({ name, count, share: of, href }) => [name, count, of.text, href],
	);

describe('quality', () => {
	test('how many documents statements rest on, and which disagree', () => {
		expect(figuresOf('proof')).toEqual([
			['With the sentence that says it', '3', '100 %', '/a/b/relations/'],
			['From several documents', '1', '33 %', undefined],
			['From a single document', '2', '67 %', undefined],
			['Asserted by the owner alone', '0', '0 %', undefined],
			['In disagreement with another', '2', '67 %', '/a/b/disagreements/'],
		]);
	});

	test('every statement is in one band of confidence', () => {
		expect(figuresOf('confidence').map(([name, count]) => [name, count])).toEqual([
			['Very sure', '3'],
			['Sure', '0'],
			['Fairly sure', '0'],
			['Unsure', '0'],
		]);
	});

	test('open questions lead to their place on the page of review', () => {
		expect(figuresOf('open')).toEqual([
			['Decisions without an object', '1', '50 %', '/a/b/review/#stale'],
			['Unsure types', '1', '50 %', '/a/b/review/#type'],
		]);
	});

	test('what has no list elsewhere has one here', () => {
		expect(figuresOf('entities')).toEqual([
			['Without a description', '3', '100 %', '#undescribed'],
			['Named once', '1', '33 %', '#named-once'],
			['In no statement', '1', '33 %', undefined],
		]);
		expect(figuresOf('documents')).toEqual([
			['Without a statement', '1', '33 %', '#silent'],
			['Without a date', '2', '67 %', '/a/b/timeline/#undated'],
		]);
		expect(view.lists.map(({ id, items }) => [id, items.map(({ name }) => name)])).toEqual([
			['undescribed', ['Llama', 'Meta', 'Nothing']],
			['named-once', ['Nothing']],
			['silent', ['C']],
		]);
		const anchors = new Set(view.lists.map(({ id }) => `#${id}`));
		const local = view.parts
			.flatMap(({ figures }) => figures)
			.flatMap(({ href }) => (href?.startsWith('#') ? [href] : []));
		expect(local.filter((href) => !anchors.has(href))).toEqual([]);
	});

	test('by type', () => {
		expect(
			view.types.map(({ type, entities, stated, namedOnce }) => [
				type.name,
				entities,
				stated.text,
				namedOnce.text,
			]),
		).toEqual([
			['Models', 2, '50 %', '50 %'],
			['Organizations', 1, '100 %', '0 %'],
		]);
	});

	test('a long list says what it leaves out', () => {
		const entities = Object.fromEntries(
			Array.from({ length: 203 }, (_, at) => [`e${at}`, [`E${at}`, 'model']] as const),
		);
		const [list] = viewQuality(sketchWorld({ entities })).lists;
		expect([list?.items.length, list?.more]).toEqual([
			200,
			'3 less central ones are left out here; the lists of types and of documents hold everything.',
		]);
	});

	test('of an empty site is a page all the same', () => {
		const empty = viewQuality(sketchWorld({}));
		expect([empty.types, empty.lists]).toEqual([[], []]);
	});

	test.each([
		[0, 0, '0 %'],
		[1, 300, 'under 1 %'],
		[299, 300, 'over 99 %'],
		[300, 300, '100 %'],
	])('%i of %i is %s', (count, of, text) => {
		expect(share(voiceOf('en'), count, of).text).toBe(text);
	});
});
