import { expect, test } from 'vitest';
import { documentPage } from '../../../src/site/documentPage.ts';
import { siteJsonLd } from '../../../src/site/jsonLd.ts';
import { indexKnowledge, type World } from '../../../src/site/world.ts';
import { sketchWorld } from '../../support/world.ts';

const world = (author = ''): World => {
	const { knowledge } = sketchWorld({
		base: '/a/',
		documents: {
			'a.md':
				'---\nauthors: [Ada Long, Lab, Claude, Nobody Known]\n---\n\n# A\n\nAda Long of Lab asked Claude.',
		},
		entities: {
			ada: ['Ada Long', 'person'],
			claude: ['Claude', 'model'],
			lab: ['Lab', 'organization'],
		},
	});
	return indexKnowledge({
		...knowledge,
		site: { ...knowledge.site, url: 'https://site.example', author },
	});
};

test('authors are what the graph knows them as; of others only the name is said', () => {
	const made = world();
	const [document] = made.knowledge.documents;
	expect(document && documentPage(made, document).head.jsonLd).toMatchObject({
		author: [
			{ '@type': 'Person', '@id': 'https://site.example/a/people/ada/', name: 'Ada Long' },
			{ '@type': 'Organization', '@id': 'https://site.example/a/companies/lab/', name: 'Lab' },
			{ name: 'Claude' },
			{ name: 'Nobody Known' },
		],
	});
});

test.each([
	['Lab', { '@type': 'Organization', '@id': 'https://site.example/a/companies/lab/', name: 'Lab' }],
	['A Club', { name: 'A Club' }],
])('so is the author of the site: %s', (author, told) => {
	expect(siteJsonLd(world(author))).toHaveProperty('author', told);
});
