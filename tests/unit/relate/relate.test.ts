import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, siteSchema, type Ontology } from '../../../src/model/index.ts';
import { prove } from '../../../src/pipeline/prove/index.ts';
import { recognise } from '../../../src/pipeline/recognise/index.ts';
import { relate } from '../../../src/pipeline/relate/index.ts';
import { resolve } from '../../../src/pipeline/resolve/index.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';
import { gazetteer, lexicon, weighText, relationsIn } from './support.ts';

const names = [
	...['Meta', 'Google', 'OpenAI', 'Mistral AI', 'the company', 'Sam Altman', 'Yann LeCun'],
	...['Llama 2', 'Llama 3.1 405B', 'GPT-4', 'BERT', 'Mixtral 8x7B', 'the model', 'PyTorch'],
	...['Common Crawl', 'MMLU', 'RLHF', 'fine-tuning', 'H100', 'Attention Is All You Need'],
];
const triggers = ontology.predicates.flatMap(({ verbs, phrases, inversePhrases, nouns }) => [
	...verbs,
	...phrases,
	...inversePhrases,
	...nouns.map((noun) => `the ${noun} of`),
]);
const forms = [
	'released',
	'was developed by',
	'trained',
	'using',
	'plans to release',
	'outperforms',
];
const amounts = ['70 billion parameters', '86.4%', '$30', '54 days', '2 trillion training tokens'];
const filler = [
	...['a', 'the', 'its', 'small', 'new', 'model', 'paper', 'and', 'or', 'but', 'not', 'never'],
	...['which', 'who', 'that', 'it', 'on', 'in', 'of', 'by', 'for', 'to', 'may', 'will', 'is'],
	...['while', 'if', 'as well as', 'such as', 'in July 2023', 'according to', 'said', 'zorblat'],
];
const marks = [
	',',
	';',
	':',
	'.',
	'. It',
	'?',
	'(',
	')',
	"'s",
	'’s',
	'—',
	'-',
	'&',
	'/',
	'\\*',
	'**',
];
const breaks = [
	'\n\n',
	':\n\n- ',
	'\n- ',
	'\n\n## ',
	'\n\n| Model | Developer |\n|---|---|\n| ',
	' | ',
];

const word = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...names) },
	{ weight: 4, arbitrary: fc.constantFrom(...triggers, ...forms) },
	{ weight: 3, arbitrary: fc.constantFrom(...filler) },
	{ weight: 3, arbitrary: fc.constantFrom(...marks) },
	{ weight: 1, arbitrary: fc.constantFrom(...amounts) },
	{ weight: 1, arbitrary: fc.constantFrom(...breaks) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);
const prose = fc
	.array(word, { minLength: 2, maxLength: 24 })
	.map((words) => `# Note\n\n${words.join(' ').replace(/ ([,;:.?)]|['’]s)/g, '$1')}\n`);

describe('relate, whatever the text', () => {
	test('quotes the source word for word, with both ends inside', () => {
		fc.assert(
			fc.property(prose, (text) => {
				const { document, mentions, candidates } = weighText(text);
				for (const { subject, object, modality, confidence, evidence } of candidates) {
					const { span, quote, context } = evidence;
					expect(document.text.slice(span.start, span.end)).toBe(quote);
					for (const end of [evidence.subject, evidence.object]) {
						expect(end.end).toBeGreaterThan(end.start);
						expect([span, ...context].some((place) => isWithin(end, place))).toBe(true);
					}
					expect(mentions[subject]).toBeDefined();
					expect(['asserted', 'negated', 'hedged']).toContain(modality);
					expect(confidence).toBeGreaterThan(0);
					expect(confidence).toBeLessThanOrEqual(1);
					if ('mention' in object) {
						expect(mentions[object.mention]).toBeDefined();
						expect(object.mention).not.toBe(subject);
					} else expect(object.span).toEqual(evidence.object);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('says the same of the same', () => {
		fc.assert(
			fc.property(prose, (text) => {
				const { document, mentions, candidates } = weighText(text);
				expect(relate(document, mentions, ontology)).toEqual(candidates);
				expect(relate(document, mentions, structuredClone(ontology))).toEqual(candidates);
			}),
			{ numRuns: 60 },
		);
	});

	test('states what the ontology allows', () => {
		const predicates = new Map(ontology.predicates.map((one) => [one.id, one]));
		fc.assert(
			fc.property(prose, (text) => {
				const { candidates } = weighText(text);
				for (const { predicate, object } of candidates) {
					const known = predicates.get(predicate);
					expect(known).toBeDefined();
					expect(known?.quantity !== undefined).toBe(!('mention' in object));
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('is proven by its evidence once resolved', () => {
		const site = siteSchema.parse({ title: 'Test' });
		fc.assert(
			fc.property(prose, prose, (a, b) => {
				const findings = [a, b].map((text, at) => {
					const document = ingestText(text, `${at}.md`);
					const mentions = recognise(document, gazetteer, ontology);
					return { document, mentions, candidates: relate(document, mentions, ontology) };
				});
				const resolution = resolve(findings, { ontology, lexicon, curation: [], site });
				const documents = findings.map(({ document }) => document);
				expect(prove(resolution, documents).map(({ message }) => message)).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	test('stays linear on long hostile input', () => {
		for (const hostile of [
			'Meta released Llama 2 and '.repeat(400),
			'Meta, '.repeat(1500),
			'which released '.repeat(1500),
			'Llama 2 ('.repeat(800),
			'70 billion parameters '.repeat(800),
		]) {
			const { document, mentions } = weighText(`See Meta ${hostile}`);
			const started = performance.now();
			relate(document, mentions, ontology);
			expect(performance.now() - started).toBeLessThan(4000);
		}
	});
});

describe('relate, by the ontology', () => {
	const related = (changed: Ontology, text: string): readonly string[] => {
		const { document, mentions } = weighText(text);
		return relate(document, mentions, changed).map(({ predicate }) => predicate);
	};

	test('says nothing of predicates it lacks', () => {
		const few = { ...ontology, predicates: ontology.predicates.filter(({ id }) => id === 'uses') };
		expect(new Set(related(few, 'Meta released Llama 2, and Meta uses PyTorch.'))).toEqual(
			new Set(['uses']),
		);
	});

	test("reads an owner's own verb in all its forms", () => {
		const [first] = ontology.predicates;
		if (!first) throw new Error('no predicates');
		const admires = {
			...first,
			id: 'admires' as typeof first.id,
			verbs: ['admire'],
			inversePhrases: [],
		};
		const own = { ...ontology, predicates: [{ ...admires, phrases: [], nouns: ['fan'] }] };
		for (const text of [
			'Meta admires Llama 2.',
			'Llama 2 was admired by Meta.',
			'Llama 2, admired by Meta, is small.',
			'Meta, the fan of Llama 2, waited.',
		])
			expect(related(own, text)).toEqual(['admires']);
		expect(related(own, 'Meta released Llama 2.')).toEqual([]);
	});

	test('code and empty documents say nothing', () => {
		expect(relationsIn('```\nMeta released Llama 2.\n```\n\nText.')).toEqual([]);
		expect(relationsIn('Text.')).toEqual([]);
	});
});
