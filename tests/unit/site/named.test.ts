import { expect, test } from 'vitest';
import { viewDocument } from '../../../src/site/document.ts';
import { linkNamed, linkWriter, type Named } from '../../../src/site/named.ts';
import { indexKnowledge } from '../../../src/site/world.ts';
import { sketchWorld } from '../../support/world.ts';

const { knowledge } = sketchWorld({
	documents: {
		'a.md':
			'---\nauthors: [Ada Long, Nobody Known]\nsource: Journal\n---\n\n# A\n\nAda Long wrote it.',
	},
	entities: {
		ada: ['Ada Long', 'person'],
		claude: ['Claude', 'model'],
		journal: ['Journal', 'work'],
		lab: ['Lab', 'organization'],
		one: ['Sam Same', 'person'],
		other: ['Another', 'person'],
		unknown: ['Ned Named', 'person'],
	},
	minor: ['unknown'],
});
const aliases: Readonly<Record<string, readonly string[]>> = {
	ada: ['A. Long'],
	other: ['Sam Same'],
};
const world = indexKnowledge({
	...knowledge,
	entities: knowledge.entities.map((one) => ({ ...one, aliases: aliases[one.id] ?? one.aliases })),
});

const draw = (named: Named | undefined) =>
	typeof named === 'object' ? `${named.name} -> ${named.href}` : named;

test.each([
	['a name', 'Ada Long', 'Ada Long -> /people/ada/'],
	['an alias stays as written', 'A. Long', 'A. Long -> /people/ada/'],
	['a body', 'Lab', 'Lab -> /companies/lab/'],
	['not another spelling', 'ada long', 'ada long'],
	['not part of a name', 'Ada', 'Ada'],
	['not a name of two', 'Sam Same', 'Sam Same'],
	['not what has no page', 'Ned Named', 'Ned Named'],
	['not what cannot write', 'Claude', 'Claude'],
])('an author is linked by exact name: %s', (_, name, drawn) => {
	expect(draw(linkWriter(world, name))).toBe(drawn);
});

test('a source may be anything', () => {
	expect(draw(linkNamed(world, 'Claude'))).toBe('Claude -> /models/claude/');
});

test('a document links what its front matter names', () => {
	const [document] = world.knowledge.documents;
	const view = document && viewDocument(world, document);
	expect(view?.authors.map(draw)).toEqual(['Ada Long -> /people/ada/', 'Nobody Known']);
	expect(draw(view?.source)).toBe('Journal -> /works/journal/');
});
