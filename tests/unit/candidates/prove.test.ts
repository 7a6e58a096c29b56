/** Whatever a model says, nothing unproven is stated and nothing breaks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteSchema } from '../../../src/model/index.ts';
import { extract, sourceReader } from '../../../src/pipeline/index.ts';
import { ontology } from '../../support/ingestText.ts';

const text = `---
title: Any
---

# The week of zumi

Meta released **Llama 3.1** in July 2024. It has [[Llama 3.1 405B|405B]] parameters, and \`code\` too.

- quill works made zumi-9; zumi-9 outperforms Llama 3.1 8B on MMLU.
- Ann Example said: "Mistral AI ships &amp; waits."

| Model | Score |
| --- | --- |
| zumi-9 | 17% |
| Llama 3.1 8B | 12% |

## Decisions

1. We use zumi-9. Nobody knows why.
`;

const known: Readonly<Record<string, string>> = {
	Meta: 'organization',
	'Llama 3.1': 'model',
	'Llama 3.1 8B': 'model',
	'zumi-9': 'model',
	'quill works': 'organization',
	MMLU: 'dataset',
	'17%': 'concept',
};

const stretch = fc
	.tuple(fc.nat(text.length), fc.integer({ min: 1, max: 90 }))
	.map(([start, length]) => text.slice(start, start + length));
const name = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			'Meta',
			'Llama 3.1',
			'Llama 3.1 405B',
			'405B',
			'zumi-9',
			'quill works',
			'MMLU',
			'Llama 3.1 8B',
			'Mistral AI',
			'17%',
			'Ann Example',
			'The week of zumi',
			'We use zumi-9',
		),
	},
	{ weight: 1, arbitrary: stretch },
	{ weight: 1, arbitrary: fc.string({ minLength: 1 }) },
);
const types = fc.constantFrom(...ontology.types.map(({ id }) => id as string), 'nonsense');
const predicates = fc.constantFrom(
	...ontology.predicates.map(({ id }) => id as string),
	'nonsense',
);
const quote = fc.oneof(
	stretch,
	fc.constantFrom(...text.split('\n').filter((line) => line !== '')),
	fc.string({ minLength: 1 }),
);
const wild = fc.record({ subject: name, predicate: predicates, object: name, quote });
/** What a model that reads well would say, by chance: often borne out by the text. */
const likely = fc
	.constantFrom(...text.split('\n').filter((line) => /zumi-9|Meta|MMLU/.test(line)))
	.chain((line) => {
		const here = fc.constantFrom(...Object.keys(known).filter((one) => line.includes(one)));
		const wording = fc.constantFrom(
			'developed',
			'released',
			'uses',
			'compared_with',
			'part_of',
			'outperforms',
			'evaluated_on',
			'score',
			'decided',
		);
		return fc.record({ subject: here, predicate: wording, object: here, quote: fc.constant(line) });
	});
const all = Object.entries(known).map(([one, type]) => ({ name: one, type }));
const part = fc.record({
	key: fc.constant('k'),
	entities: fc
		.tuple(fc.boolean(), fc.array(fc.record({ name, type: types }), { maxLength: 6 }))
		.map(([isWhole, some]) => [...(isWhole ? all : []), ...some]),
	statements: fc.array(fc.oneof(likely, likely, wild), { maxLength: 12 }),
	rejected: fc.constant([]),
	tokens: fc.constant({ input: 0, output: 0 }),
});

test.each([
	['llm', 'llm'],
	['llm', 'both'],
	['ner', 'ner'],
	['ner', 'both'],
] as const)(
	'said by %s, read by %s: every statement is proven, no mention overlaps another',
	(kind, extractor) => {
		const read = sourceReader({ ontology, lexicon: [] }, extractor);
		let stated = 0;
		fc.assert(
			fc.property(fc.array(part, { maxLength: 2 }), (parts) => {
				const file = {
					path: 'extractions/m/any.md.json',
					text: JSON.stringify({
						version: 1,
						document: 'any.md',
						extractor: kind,
						model: 'm',
						parts,
					}),
				};
				const source = {
					path: 'any.md',
					bytes: new TextEncoder().encode(text),
					extractions: [file],
				};
				const reading = read(source);
				const mentions = reading.finding?.mentions ?? [];
				stated +=
					reading.finding?.candidates.filter(({ confidence }) => confidence === 0.7).length ?? 0;
				mentions.forEach((mention, at) => {
					expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
					expect(mention.span.start).toBeGreaterThanOrEqual(mentions[at - 1]?.span.end ?? 0);
				});
				const content = {
					site: siteSchema.parse({ title: 'T' }),
					ontology,
					lexicon: [],
					curation: [],
					sources: [source],
				};
				const { problems } = extract(content, () => undefined, [reading]);
				expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
			}),
			{ numRuns: 300 },
		);
		// What is checked is there at all.
		expect(stated).toBeGreaterThan(5);
	},
);
