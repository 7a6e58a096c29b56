import { afterEach, beforeEach, expect, test } from 'vitest';
import { setPageStore } from '../../../src/model/pageStore.ts';
import { documentPage } from '../../../src/site/documentPage.ts';
import { entityPage } from '../../../src/site/entityPage.ts';
import { usedPredicates } from '../../../src/site/relations.ts';
import { relationPage } from '../../../src/site/relationPage.ts';
import { isKept, noteShown, type Shown } from '../../../src/site/shown.ts';
import { topicPage } from '../../../src/site/topicPage.ts';
import type { World } from '../../../src/site/world.ts';
import { sketchWorld, type Sketch } from '../../support/world.ts';

const sketch: Sketch = {
	documents: {
		'a.md':
			'# A\n\nMeta developed Llama. Llama has 8 billion parameters.\n\n- [x] Meta\n\n| Model |\n|---|\n| Llama |\n',
		'b.md': '# B\n\nLlama was compared with Gemini.\n',
	},
	entities: {
		meta: ['Meta', 'organization'],
		llama: ['Llama', 'model'],
		gemini: ['Gemini', 'model'],
	},
	statements: [
		['meta', 'developed', 'llama', 'Meta developed Llama.'],
		['llama', 'parameter_count', '8 billion', 'Llama has 8 billion parameters.'],
		['llama', 'compared_with', 'gemini', 'Llama was compared with Gemini.'],
	],
	communities: [['llama', 'meta', 'gemini']],
};

const pagesOf = (world: World): readonly Shown[] => [
	...world.knowledge.entities.map((entity) => entityPage(world, entity)),
	...world.knowledge.documents.map((document) => documentPage(world, document)),
	...world.knowledge.communities.map((topic) => topicPage(world, topic)),
	...usedPredicates(world).map((predicate) => relationPage(world, predicate)),
];

let keys = new Map<string, string>();
beforeEach(() => {
	keys = new Map();
	setPageStore({
		isEmpty: false,
		keeps: (path, key) => keys.get(path) === key,
		makes: (path, key) => void keys.set(path, key),
	});
});
afterEach(() => setPageStore(undefined));

/** Paths of the pages that would show something else. */
const changed = (before: Sketch, after: Sketch): readonly string[] => {
	const [last, now] = [sketchWorld(before), sketchWorld(after)];
	for (const page of pagesOf(last)) noteShown(last, page);
	return pagesOf(now)
		.filter((page) => !isKept(now, () => page))
		.map(({ head }) => head.path);
};

test('what a page shows is data that JSON has, so that a hash of it covers all', () => {
	for (const { head, view } of pagesOf(sketchWorld(sketch)))
		for (const part of [head, view]) expect(JSON.parse(JSON.stringify(part))).toEqual(part);
});

test('the same world changes no page', () => {
	expect(changed(sketch, sketch)).toEqual([]);
});

test('a page is another where what it shows is: its name on the pages that name it, its text on its own', () => {
	const entities = { ...sketch.entities, gemini: ['Gemini 1', 'model'] as const };
	expect(changed(sketch, { ...sketch, entities }).toSorted()).not.toContain('organizations/meta/');
	expect(changed(sketch, { ...sketch, entities })).toContain('models/llama/');
});

test('all pages are, where the base is', () => {
	expect(changed(sketch, { ...sketch, base: '/b/' })).toHaveLength(9);
});

test('without a store nothing is kept', () => {
	setPageStore(undefined);
	const world = sketchWorld(sketch);
	for (const page of pagesOf(world)) {
		noteShown(world, page);
		expect(isKept(world, () => page)).toBe(false);
	}
});
