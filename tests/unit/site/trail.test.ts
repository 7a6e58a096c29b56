import { expect, test } from 'vitest';
import { trailJsonLd, trailOf } from '../../../src/site/trail.ts';
import { sketchWorld } from '../../support/world.ts';

const world = sketchWorld({ base: '/a/b/' });
const head = { title: 'Llama', description: '', path: 'models/llama/' };
const trail = [{ name: 'Models', href: '/a/b/models/' }];

test('a page stands below the home page and what its head names', () => {
	expect(trailOf(world, { ...head, trail }).map(({ href }) => href)).toEqual([
		'/a/b/',
		'/a/b/models/',
	]);
});

test('the same for programs, with the page itself last', () => {
	const { url } = world.knowledge.site;
	expect(trailJsonLd(world, { ...head, trail })).toMatchObject({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ position: 1, name: 'Home', item: `${url}/a/b/` },
			{ position: 2, name: 'Models', item: `${url}/a/b/models/` },
			{ position: 3, name: 'Llama', item: `${url}/a/b/models/llama/` },
		],
	});
});

test.each(['', '404.html'])('nothing is above %j', (path) => {
	expect(trailOf(world, { ...head, path })).toEqual([]);
	expect(trailJsonLd(world, { ...head, path })).toBeUndefined();
});
