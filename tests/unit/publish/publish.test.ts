import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeOf, type Parts } from '../../support/knowledge.ts';
import { filesOf, knowledge, parts, parseXml, publishAll } from './support.ts';

const empty = knowledgeOf({});

describe('publish', () => {
	test.each([
		['a small site', knowledge],
		['an empty one', empty],
	])('of %s: every path is unique, relative and plain', (_, artefact) => {
		const paths = publishAll(artefact).map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
		for (const path of paths) {
			expect(path).toMatch(
				/^(?:[a-z0-9][a-z0-9._/-]*\.(?:json|jsonld|md|csv|xml|gexf|graphml|ttl|nq|txt|zip)|_headers|\.htaccess)$/,
			);
			expect(path.split('/')).not.toContain('..');
		}
	});

	test.each([
		['a small site', knowledge],
		['an empty one', empty],
	])('of %s: JSON and XML parse, nothing is left undefined', (_, artefact) => {
		for (const [path, content] of filesOf(artefact)) {
			if (/\.json(?:ld)?$/.test(path))
				expect(() => JSON.parse(content) as unknown, path).not.toThrow();
			if (/\.(?:xml|gexf|graphml)$/.test(path)) expect(() => parseXml(content), path).not.toThrow();
			expect(content, path).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
		}
	});

	test('what reads backwards or ends a script is nowhere', () => {
		for (const [path, content] of filesOf(knowledge)) {
			expect(content, path).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
			if (/json/.test(path)) expect(content, path).not.toContain('</script');
		}
	});

	test('each entity with a page and each document has two twins, others none', () => {
		const paths = [...filesOf(knowledge).keys()];
		const twins = paths.filter((path) =>
			/^(?!topics|relations).+\/.+\/index\.(?:md|json)$/.test(path),
		);
		expect(twins.toSorted()).toEqual(
			[
				'companies/meta',
				'concepts/strange',
				'documents/club',
				'documents/letter',
				'hardware/h100',
				'models/llama-3-1',
			].flatMap((page) => [`${page}/index.json`, `${page}/index.md`]),
		);
	});

	test('gives the same bytes run to run, and whatever the order that things are found in', () => {
		const expected = publishAll(knowledge);
		const all = <Item>(items: readonly Item[] = []): fc.Arbitrary<Item[]> =>
			fc.shuffledSubarray([...items], { minLength: items.length });
		const shuffled: fc.Arbitrary<Parts> = fc.record({
			site: fc.constant(parts.site ?? {}),
			documents: all(parts.documents),
			entities: all(parts.entities),
			statements: all(parts.statements),
			coOccurrences: all(parts.coOccurrences),
			mentions: all(parts.mentions),
		});
		fc.assert(
			fc.property(shuffled, (other) => {
				expect(publishAll(knowledgeOf(other))).toEqual(expected);
			}),
			{ numRuns: 20 },
		);
	});

	test('leaves the artefact as it was, and does as well with one that was written and read', () => {
		const before = JSON.stringify(knowledge);
		expect(publishAll(knowledge)).not.toEqual([]);
		expect(JSON.stringify(knowledge)).toBe(before);
		const read = JSON.parse(before) as typeof knowledge;
		expect(publishAll(read)).toEqual(publishAll(knowledge));
	});
});
