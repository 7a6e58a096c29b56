import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/config/content.ts';
import { reportProblems } from '../../../src/config/report.ts';

const schema = readFileSync('content/schema.yaml', 'utf8');

const read = (settings: Readonly<Record<string, string>>) =>
	readContent({
		settings: Object.entries({ 'schema.yaml': schema, ...settings }).map(([path, text]) => ({
			path,
			text,
		})),
		sources: [],
		problems: [],
	});

describe('readContent', () => {
	test('an empty folder but for the schema is content', () => {
		const { content, problems } = read({});
		expect(problems).toEqual([]);
		expect(content).toMatchObject({
			lexicon: [],
			curation: [],
			site: { base: '/', language: 'en' },
		});
	});

	test.each(
		readdirSync('src/pages')
			.map((name) => name.replace(/\.astro$/, ''))
			.filter((name) => /^[a-z]+$/.test(name) && name !== 'index'),
	)('a type cannot take the address of %s', (name) => {
		const { problems } = read({
			'schema.yaml': schema.replace(/route: \S+/, `route: ${name}`),
		});
		expect(problems.map(({ message }) => message)).toContainEqual(
			expect.stringContaining('does not use itself'),
		);
	});

	test.each([
		['/', '/'],
		['', '/'],
		['notes', '/notes/'],
		['/a/b', '/a/b/'],
		['//a//b//', '/a/b/'],
	])('base %j becomes %s', (base, expected) => {
		expect(read({ 'site.yaml': `title: T\nbase: "${base}"\n` }).content?.site.base).toBe(expected);
	});

	test.each([
		[
			'a key misspelt',
			{ 'site.yaml': 'title: T\ntitel: U\n' },
			'site.yaml:2:1',
			'unknown key `titel`',
		],
		[
			'a value of the wrong kind',
			{ 'site.yaml': 'title: T\nminConfidence: high\n' },
			'site.yaml:2:16',
			'minConfidence',
		],
		[
			'aliases of aliases without measure',
			{
				'curation.yaml': `- &a [${'x,'.repeat(9)}x]\n${[...'bcdefgh'].map((name, at) => `- &${name} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`).join('\n')}\n`,
			},
			'curation.yaml:2:7',
			'Excessive alias count',
		],
		['an alias to nothing', { 'site.yaml': 'title: *none\n' }, 'site.yaml:1:8', 'none'],
		[
			'navigation that leads to another site',
			{ 'site.yaml': 'title: T\nnavigation: [{ label: A, href: //evil.example }]\n' },
			'site.yaml:2:32',
			'a path below the base',
		],
		[
			'navigation that is a script',
			{ 'site.yaml': 'title: T\nnavigation: [{ label: A, href: "javascript:alert(1)" }]\n' },
			'site.yaml:2:32',
			'a path below the base',
		],
		[
			'a base that climbs',
			{ 'site.yaml': 'title: T\nbase: /a/../b/\n' },
			'site.yaml:2:7',
			'a path',
		],
		[
			'an id that systems keep',
			{ 'lexicon/a.yaml': '- { id: con, name: Con, type: model }\n' },
			'lexicon/a.yaml:1:9',
			'none that systems keep',
		],
		[
			'a route that the site uses itself',
			{ 'schema.yaml': schema.replace(/route: \S+/, 'route: documents') },
			'schema.yaml:',
			'does not use itself',
		],
		['broken YAML', { 'site.yaml': 'title: "T\n' }, 'site.yaml:', 'invalid-yaml'],
		[
			'a section with a relation that is none',
			{ 'schema.yaml': schema.replace('facts: [developed by,', 'facts: [likes,') },
			'schema.yaml:',
			'`likes`',
		],
		[
			'an unknown type',
			{ 'lexicon/a.yaml': '- { id: a, name: A, type: thing }\n' },
			'lexicon/a.yaml:1:',
			'`thing` is no entity type',
		],
		[
			'an id twice',
			{
				'lexicon/a.yaml': '- { id: a, name: A, type: model }\n',
				'lexicon/b.yaml': '\n- { id: a, name: B, type: model }\n',
			},
			'lexicon/b.yaml:2:',
			'already stands in lexicon/a.yaml:1',
		],
		[
			'a script as a link',
			{
				'lexicon/a.yaml':
					'- id: a\n  name: A\n  type: model\n  links: { homepage: "javascript:alert(1)" }\n',
			},
			'lexicon/a.yaml:4:',
			'homepage',
		],
		[
			'an unknown predicate in a decision',
			{ 'curation.yaml': '- reject: { subject: a, predicate: likes, object: b }\n' },
			'curation.yaml:1:',
			'`likes` is no predicate',
		],
		['an earlier build that is none', { 'previous.json': '<html>' }, 'previous.json:1:', 'earlier'],
		[
			'an earlier build of another version',
			{ 'previous.json': '{"version":2,"documents":[],"entities":[],"statements":[]}' },
			'previous.json:1:',
			'earlier',
		],
		[
			'an unknown type in a decision',
			{ 'curation.yaml': '\n- retype: a\n  to: thing\n' },
			'curation.yaml:2:',
			'`thing`',
		],
		[
			'a decision of no known form',
			{ 'curation.yaml': '- marry: [a, b]\n' },
			'curation.yaml:1:',
			'none of the forms',
		],
	])('names %s with its place', (_, settings, place, message) => {
		const { content, problems } = read(settings);
		expect(content).toBeUndefined();
		const report = reportProblems(problems);
		expect(report).toContain(place);
		expect(report).toContain(message);
		expect(report).toContain('mend: ');
	});

	test('an earlier build is read', () => {
		const { content } = read({
			'previous.json': '{"version":1,"documents":[],"entities":[],"statements":[]}',
		});
		expect(content?.previous).toMatchObject({ version: 1, entities: [] });
		expect(read({}).content).not.toHaveProperty('previous');
	});

	test('what can have only one value is checked', () => {
		const type =
			'{ id: a, label: A, plural: As, route: as, description: "", colour: { light: "#000000", dark: "#ffffff" } }';
		const messages = (predicate: string) =>
			read({
				'schema.yaml': `types:\n  - ${type}\npredicates:\n  - { id: p, label: p, inverse: q, ${predicate} }\n`,
			})
				.problems.map(({ message }) => message)
				.join(' ');
		expect(messages('functional: of, quantity: {}')).toBe('');
		expect(messages('functional: true, inverseFunctional: [a]')).toBe('');
		expect(messages('functional: of')).toContain('`quantity`');
		expect(messages('functional: maybe')).toContain('functional');
		expect(messages('inverseFunctional: [b]')).toContain('unknown type `b`');
	});

	test('collects the problems of all files', () => {
		const { problems } = read({
			'site.yaml': 'titel: T\n',
			'lexicon/a.yaml': '- id: A!\n',
			'curation.yaml': '- x: 1\n',
		});
		expect(new Set(problems.map(({ place }) => place.file))).toEqual(
			new Set(['site.yaml', 'lexicon/a.yaml', 'curation.yaml']),
		);
	});

	test('a maker without an entry of its own is told, and everything else counts', () => {
		const { content, problems } = read({
			'lexicon/a.yaml':
				'- id: claude\n  name: Claude\n  type: model\n  makers: [anthropic, nobody]\n- id: anthropic\n  name: Anthropic\n  type: organization\n',
		});
		expect(reportProblems(problems)).toContain(
			'lexicon/a.yaml:4:23  warning  `nobody` is no entry of the lexicon.',
		);
		expect(problems).toHaveLength(1);
		expect(content?.lexicon).toHaveLength(2);
	});

	test('a schema without types, with types twice, with unknown types is refused', () => {
		const small = (types: string) =>
			read({ 'schema.yaml': types })
				.problems.map(({ message }) => message)
				.join(' ');
		expect(small('types: []\npredicates: []\n')).not.toBe('');
		const type = (id: string) =>
			`  - { id: ${id}, label: A, plural: As, route: as, description: "", colour: { light: "#000000", dark: "#ffffff" } }\n`;
		expect(
			small(`types:\n${type('a')}${type('a')}predicates:\n  - { id: p, label: p, inverse: q }\n`),
		).toContain('twice');
		expect(
			small(`types:\n${type('a')}predicates:\n  - { id: p, label: p, inverse: q, range: [b] }\n`),
		).toContain('unknown type `b`');
	});
});
