import { describe, expect, test } from 'vitest';
import type { ExtractedEntity, ExtractedStatement } from '../../../src/model/index.ts';
import { addCandidates, type Said } from '../../../src/pipeline/candidates/index.ts';
import { readExtractionFile, rulesExtractor } from '../../../src/pipeline/extractor.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';

const text = `# Notes on zumi

The maker of **zumi-9** is quill works, a small firm. It has 12 billion parameters.

Quillworks Ltd never liked it. \`zumi-9\` is typed so. | odd

| Model | Size |
| --- | --- |
| zumi-9 | 12B |
`;
const document = ingestText(text);
const nothing: Said = { mentions: [], candidates: [] };
const entities: readonly ExtractedEntity[] = [
	{ name: 'zumi-9', type: 'model' },
	{ name: 'quill works', type: 'organization' },
];
const statement: ExtractedStatement = {
	subject: 'quill works',
	predicate: 'developed',
	object: 'zumi-9',
	quote: 'The maker of **zumi-9** is quill works',
};

const rejectedOf = (statements: readonly ExtractedStatement[], said = nothing) =>
	addCandidates(document, said, { entities, statements }, ontology).rejected.map(
		({ reason }) => reason,
	);

test('a statement that the document bears out becomes a candidate with its sentence as evidence', () => {
	const { mentions, candidates, rejected } = addCandidates(
		document,
		nothing,
		{ entities, statements: [statement] },
		ontology,
	);
	expect(rejected).toEqual([]);
	const [candidate] = candidates;
	expect(candidate).toMatchObject({
		predicate: 'developed',
		modality: 'asserted',
		confidence: 0.7,
	});
	expect(mentions[candidate?.subject ?? -1]?.text).toBe('quill works');
	expect(candidate?.evidence.quote).toBe('The maker of **zumi-9** is quill works, a small firm.');
	const { start = 0, end = 0 } = candidate?.evidence.object ?? {};
	expect(text.slice(start, end)).toBe('zumi-9');
	for (const mention of mentions)
		expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
});

test('every place of a name in prose is a mention, in code none', () => {
	const { mentions } = addCandidates(document, nothing, { entities, statements: [] }, ontology);
	expect(mentions.map((mention) => mention.text)).toEqual(['zumi-9', 'quill works', 'zumi-9']);
});

test('a value must stand in the quote with its number', () => {
	const quote = 'zumi-9 | 12B';
	const { candidates } = addCandidates(
		document,
		nothing,
		{
			entities,
			statements: [{ subject: 'zumi-9', predicate: 'parameter_count', object: '12B', quote }],
		},
		ontology,
	);
	expect(candidates[0]?.object).toMatchObject({
		literal: { value: 12e9, unit: 'parameters', text: '12B' },
	});
	expect(candidates[0]?.evidence.kind).toBe('row');
});

describe('lies and slips are rejected', () => {
	test.each<[string, Partial<ExtractedStatement>]>([
		['quote-not-in-document', { quote: 'quill works made zumi-9' }],
		['quote-not-in-document', { quote: 'The maker of zumi-9 is quill works' }],
		['quote-not-in-document', { quote: ' ' }],
		[
			'quote-too-long',
			{ quote: text.slice(text.indexOf('The maker'), text.indexOf('| Model') - 2) },
		],
		['subject-not-in-quote', { subject: 'Meta' }],
		['subject-not-in-quote', { subject: 'Quillworks Ltd' }],
		['subject-not-in-quote', { subject: 'quill work' }],
		['object-not-in-quote', { object: 'zumi-10' }],
		['object-not-in-quote', { object: 'quill works' }],
		[
			'object-not-in-quote',
			{ predicate: 'parameter_count', subject: 'zumi-9', object: '13 billion' },
		],
		['unknown-predicate', { predicate: 'invented' }],
		['types-do-not-fit', { subject: 'zumi-9', object: 'quill works' }],
		['unknown-type', { subject: 'small firm', quote: 'zumi-9** is quill works, a small firm' }],
	])('%s: %j', (reason, change) => {
		const made = rejectedOf([{ ...statement, ...change }]);
		// A quote over two blocks is in no prose of one block.
		expect(
			reason === 'quote-too-long' ? ['quote-too-long', 'quote-not-in-prose'] : [reason],
		).toContain(made[0]);
		expect(made).toHaveLength(1);
	});

	test('names', () => {
		const { rejected, mentions } = addCandidates(
			document,
			nothing,
			{
				entities: [
					{ name: 'Meta', type: 'organization' },
					{ name: 'zumi-9', type: 'spaceship' },
				],
				statements: [],
			},
			ontology,
		);
		expect(rejected.map(({ reason }) => reason)).toEqual(['name-not-in-document', 'unknown-type']);
		expect(mentions).toEqual([]);
	});
});

test('beside the rules: their names are used, their statements stay, ends still point to their names', () => {
	const known = ingestText('Meta released Llama 3.1. The folk of quill works like Llama 3.1.');
	const rules = rulesExtractor({ ontology, lexicon: [] })(known);
	const { mentions, candidates, rejected } = addCandidates(
		known,
		rules,
		{
			entities: [{ name: 'quill works', type: 'organization' }],
			statements: [
				{
					subject: 'quill works',
					predicate: 'uses',
					object: 'Llama 3.1',
					quote: 'The folk of quill works like Llama 3.1.',
				},
			],
		},
		ontology,
	);
	expect(rejected).toEqual([]);
	const told = candidates.map(({ subject, predicate, object }) =>
		[
			mentions[subject]?.text,
			predicate,
			'mention' in object ? mentions[object.mention]?.text : '',
		].join(' '),
	);
	expect(told).toContain('Meta released Llama 3.1');
	expect(told).toContain('quill works uses Llama 3.1');
	const starts = mentions.map(({ span }) => span.start);
	expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test.each(['', '{', '{"version":2}', '[]'])(
	'a damaged file (%j) is told of and left out',
	(broken) =>
		expect(readExtractionFile({ path: 'extractions/m/a.md.json', text: broken })).toMatchObject({
			problems: [{ rule: 'invalid-extraction', severity: 'warning' }],
		}),
);
