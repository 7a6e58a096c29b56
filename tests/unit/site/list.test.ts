import { describe, expect, test } from 'vitest';
import { asEntityId, asTypeId, type Redirect } from '../../../src/model/index.ts';
import { viewDocuments } from '../../../src/site/documents.ts';
import { letterOf } from '../../../src/model/letter.ts';
import { viewList } from '../../../src/site/list.ts';
import { redirectRoutes } from '../../../src/site/redirect.ts';
import { sketchWorld } from '../../support/world.ts';

const documents = {
	'b.md': '---\ndate: 2024-02-02\nkind: paper\nsource: arXiv\n---\n\n# Second\n\nMeta met Llama.',
	'a.md':
		'---\ndate: 2024-01-01\ndescription: What it says.\n---\n\n# First\n\nMeta built Llama. Alpaca came too, and Alpaca left.\n\n| Model | Maker |\n| --- | --- |\n| Alpaca | Stanford |\n',
};
const entities = {
	meta: ['Meta', 'organization'],
	llama: ['Llama', 'model'],
	opt: ['OPT', 'model'],
	alpaca: ['Alpaca', 'model'],
} as const;
const world = sketchWorld({
	base: '/a/b/',
	documents,
	entities,
	minor: ['alpaca'],
	statements: [['meta', 'developed', 'llama', 'Meta built']],
});
const typeOf = (id: string) => {
	const type = world.types.get(asTypeId(id));
	if (!type) throw new Error(id);
	return type;
};

describe('the list of a type', () => {
	const { entries, minor } = viewList(world, typeOf('model'));

	test('holds those with a page, the most connected first', () => {
		expect(
			entries.map(({ entity, connections, mentions, documents: count }) => [
				entity.name,
				connections,
				mentions,
				count,
			]),
		).toEqual([
			['Llama', 1, 2, 2],
			['OPT', 0, 0, 0],
		]);
	});

	test('drops nothing: those without a page stand with each sentence that names them', () => {
		expect(minor.map(({ id, mentions }) => [id, mentions])).toEqual([['alpaca', 3]]);
		expect(
			minor[0]?.places.map(({ parts }) =>
				parts.map(({ text, isIt }) => (isIt ? `[${text}]` : text)).join(''),
			),
		).toEqual(['[Alpaca] came too, and Alpaca left.', 'Alpaca – Stanford']);
	});

	test('every entity of the world is on the list of its type once', () => {
		const listed = world.usedTypes.flatMap((type) => {
			const list = viewList(world, type);
			return [...list.entries.map(({ entity }) => entity.id), ...list.minor.map(({ id }) => id)];
		});
		expect(listed.toSorted()).toEqual([...world.entities.keys()].toSorted());
	});

	test.each([
		['Llama', 'L'],
		['Łukasz Kaiser', 'L'],
		['7-Zip', '0–9'],
		['“quoted”', 'Q'],
		['通义', '通'],
		['…', '…'],
	])('%s is looked up under %s', (name, letter) => {
		expect(letterOf(name)).toBe(letter);
	});

	test('says how many there are, and how many of them have no page', () => {
		expect(viewList(world, typeOf('model')).count).toBe('3 in all, 1 of them without a page.');
		expect(viewList(world, typeOf('organization')).count).toBe('1 in all.');
	});

	test('links lie below the base', () => {
		expect(entries[0]?.entity.href).toBe('/a/b/models/llama/');
		expect(minor[0]?.places[0]?.href).toMatch(/^\/a\/b\/documents\/[\w-]+\/#s\d+$/);
	});
});

describe('the list of documents', () => {
	const { entries } = viewDocuments(world);

	test('keeps the order of the artefact, with date, origin and lead', () => {
		expect(
			entries.map(({ document, date, origin, lead }) => [document.name, date, origin, lead]),
		).toEqual([
			['Second', '2024-02-02', 'paper, arXiv', undefined],
			['First', '2024-01-01', '', 'What it says.'],
		]);
	});

	test('says what each is about, what it names most and others do not first', () => {
		expect(entries[1]?.about.map(({ id }) => id)).toEqual(['alpaca', 'llama', 'meta']);
		expect(entries.map(({ statements }) => statements)).toEqual([0, 1]);
	});
});

describe('redirects', () => {
	const redirect = (from: string, to: string): Redirect => ({
		from: asEntityId(from),
		to: asEntityId(to),
	});
	const routes = (...redirects: readonly Redirect[]) =>
		redirectRoutes(sketchWorld({ base: '/a/b/', documents, entities, more: { redirects } }));

	test('keep an old id under each type, since a merge may cross types', () => {
		const found = routes(redirect('llama-one', 'llama'));
		expect(found.map(({ route }) => route)).toContain('models');
		expect(found.map(({ route }) => route)).toContain('companies');
		expect(new Set(found.map(({ id, to }) => `${id} ${to.href}`))).toEqual(
			new Set(['llama-one /a/b/models/llama/']),
		);
	});

	test('leave alone an id in use and a target that is gone', () => {
		expect(routes(redirect('opt', 'llama'), redirect('old', 'gone'))).toEqual([]);
	});
});
