import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent, type Content } from '../../src/config/content.ts';
import { readFiles } from '../../src/config/files.ts';
import { buildKnowledge, extract, type Extracted } from '../../src/pipeline/index.ts';

const corpus = 'tests/fixtures/corpus';

async function contentOf(documents?: string): Promise<Content> {
	const { content } = readContent(await readFiles('content', documents));
	if (!content) throw new Error('The shipped settings have errors.');
	// What the owner decided is about the shipped documents.
	return documents === undefined ? content : { ...content, curation: [] };
}

/** `subject | predicate | object`, by names. */
function factsOf({ resolution: { entities, statements } }: Extracted): readonly string[] {
	const names = new Map(entities.map(({ id, name }) => [id, name]));
	return statements.map(({ subject, predicate, object }) =>
		[
			names.get(subject),
			predicate,
			object.kind === 'entity' ? names.get(object.entity) : object.literal.text,
		].join(' | '),
	);
}

describe('a folder of documents', () => {
	let result: Extracted;
	beforeAll(async () => {
		result = extract(await contentOf(corpus));
	});

	test('has every document, and warns of the one thing that is not shown', () => {
		expect(result.problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
			'warning html-ignored',
		]);
		expect(result.documents.map(({ id }) => id)).toEqual(
			readdirSync(corpus, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => relative(corpus, join(entry.parentPath, entry.name)))
				.toSorted((a, b) => (a < b ? -1 : 1)),
		);
	});

	test.each([
		['a verb', 'Meta | released | Llama 3.1'],
		['a size in a name', 'Llama 3.1 405B | parameter_count | 405B'],
		['a quantity', 'Llama 3.1 405B | training_tokens | 15 trillion tokens'],
		['a cell under a heading', 'Meta | developed | Llama 3.1 8B'],
		['a number under a heading', 'Llama 3.1 70B | parameter_count | 70B'],
		['a list that a line introduces', 'Llama 3.1 | evaluated_on | MMLU'],
		['another layout', 'vLLM | based_on | PagedAttention'],
		['a passive', 'Jonathan Ross | founded | Groq'],
	])('states a fact by %s', (_, fact) => expect(factsOf(result)).toContain(fact));

	test.each([
		['what is denied', 'Mistral AI | released | Llama 3.1'],
		['what may be', 'OpenAI | acquired | Groq'],
		['what stands in code', 'OpenAI | acquired | Meta'],
	])('never states %s', (_, fact) => expect(factsOf(result)).not.toContain(fact));

	test('settles a description by what is stated, and lists the other', () => {
		const { mentions, review } = result.resolution;
		const settled = mentions.filter(
			({ form, outcome }) =>
				form === 'description' && outcome.kind === 'linked' && outcome.entity === 'groq',
		);
		expect(settled).toHaveLength(1);
		expect(review.filter(({ kind }) => kind === 'unnamed')).toHaveLength(1);
	});

	test('names no entity after the words of a layout', () => {
		const layout = /^(?:key (?:moments|insights)|overview|view all|more from.*|mentioned .*)$/i;
		expect(result.resolution.entities.filter(({ name }) => layout.test(name))).toEqual([]);
	});
});

describe('the shipped content', () => {
	let content: Content;
	beforeAll(async () => {
		content = await contentOf();
	});

	test('quotes its sources word for word', () => {
		const { documents, resolution } = extract(content);
		const texts = new Map(documents.map(({ id, text }) => [id, text]));
		for (const { evidence } of resolution.statements)
			for (const { document, span, quote } of evidence)
				expect(texts.get(document)?.slice(span.start, span.end)).toBe(quote);
		for (const { document, span, text } of resolution.mentions)
			expect(texts.get(document)?.slice(span.start, span.end)).toBe(text);
	});

	test('gives the same bytes twice', () => {
		expect(JSON.stringify(buildKnowledge(content))).toBe(JSON.stringify(buildKnowledge(content)));
	});

	test('gives the same entities and facts when documents are renamed and reordered', () => {
		const renamed = {
			...content,
			curation: [],
			sources: content.sources
				.map((source, at) => ({ ...source, path: `z${99 - at}.md` }))
				.toReversed(),
		};
		const plain = extract({ ...content, curation: [] });
		const other = extract(renamed);
		const ids = ({ resolution }: Extracted): readonly string[] =>
			resolution.entities.map(({ id, name, type }) => `${id} ${name} ${type}`);
		expect(ids(other)).toEqual(ids(plain));
		expect(factsOf(other).toSorted()).toEqual(factsOf(plain).toSorted());
	});
});

const seed = '../shared/seed';
const hasSeed = ((): boolean => {
	try {
		return readdirSync(seed).length > 0;
	} catch {
		return false;
	}
})();

describe.skipIf(!hasSeed)('the verbatim export (skipped where it is absent)', () => {
	let result: Extracted;
	beforeAll(async () => {
		result = extract(await contentOf(seed));
	});

	test.each([
		'Code | proportion | 17%',
		'General Knowledge | proportion | 50%',
		'Math and Reasoning | proportion | 25%',
		'Llama 3.1 405B | parameter_count | 405B',
		'Llama 3.1 405B | training_tokens | 15 trillion tokens',
		'hardware failures | count | around 400 interruptions',
		'hardware failures | duration | 54 days',
	])('states %s', (fact) => expect(factsOf(result)).toContain(fact));

	test('settles four of its fourteen descriptions and lists the others', () => {
		const { mentions, review } = result.resolution;
		const block = (at: number): string | undefined => result.documents[0]?.blocks[at]?.role;
		const settled = mentions.flatMap(({ form, outcome, block: at }) =>
			form === 'description' && block(at) === 'description' && outcome.kind === 'linked'
				? [outcome.entity]
				: [],
		);
		expect(settled.toSorted()).toEqual(['llama', 'llama-2', 'meta', 'voicebox']);
		expect(review.filter(({ kind }) => kind === 'unnamed')).toHaveLength(10);
	});

	test('names nothing after its page', () => {
		const names = result.resolution.entities.map(({ name }) => name);
		for (const name of ['Key Moments', 'Overview', 'Software & Apps', 'View all', 'Summify'])
			expect(names).not.toContain(name);
	});
});
