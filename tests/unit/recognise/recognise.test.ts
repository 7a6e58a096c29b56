import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGazetteer, recognise } from '../../../src/pipeline/recognise/index.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';
import { gazetteer, lexicon } from './support.ts';

const fragments = [
	'Llama 3.1',
	' 405B',
	' and 70B',
	'GPT-4o mini',
	'Meta',
	"'s",
	'’s',
	' (LLM)',
	'large language model',
	'Yann LeCun',
	'LeCun',
	' said',
	', ',
	'. ',
	' ',
	'\n\n',
	'\n- ',
	'\n# ',
	'**',
	'*',
	'`',
	'[[Llama 2|',
	']]',
	'| a | b |\n|---|---|\n| Code | 17% |\n',
	'the company',
	'the 8B model',
	'“A Great Big Title”',
	'&amp;',
	'\\*',
	'🦙',
	'é',
	'OpenAI',
	'Zorblat Labs',
	'NeurIPS 2023',
	'foo.js',
	'@handle',
	'https://x.y/z',
	'(',
	')',
	'-',
	'/',
	'__proto__',
	'constructor',
];
const prose = fc
	.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 6 })), {
		minLength: 1,
		maxLength: 25,
	})
	.map((parts) => `Text ${parts.join('')}\n`);

describe('recognise, whatever the text', () => {
	test('quotes its spans, in order, without overlaps, inside one sentence and block', () => {
		fc.assert(
			fc.property(prose, (text) => {
				const document = ingestText(text);
				let last = { block: -1, end: 0 };
				for (const { span, text: quote, surface, block, start, end, sentence } of recognise(
					document,
					gazetteer,
					ontology,
				)) {
					expect(document.text.slice(span.start, span.end)).toBe(quote);
					expect(document.blocks[block]?.text.slice(start, end)).toBe(surface);
					expect(end).toBeGreaterThan(start);
					expect(block > last.block || (block === last.block && start >= last.end)).toBe(true);
					const unit = document.sentences[sentence];
					expect(unit && unit.span.start <= span.start && span.end <= unit.span.end).toBe(true);
					last = { block, end };
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('does not depend on the order of the lexicon', () => {
		fc.assert(
			fc.property(
				prose,
				fc.shuffledSubarray([...lexicon], { minLength: lexicon.length }),
				(text, shuffled) => {
					const document = ingestText(text);
					expect(recognise(document, compileGazetteer(shuffled), ontology)).toEqual(
						recognise(document, gazetteer, ontology),
					);
				},
			),
			{ numRuns: 40 },
		);
	});

	test('gives no type that the ontology lacks', () => {
		const few = { ...ontology, types: ontology.types.filter(({ id }) => id === 'model') };
		const found = recognise(ingestText('Meta released Llama 2 with Yann LeCun.'), gazetteer, few);
		expect(found.map(({ surface }) => surface)).toEqual(['Llama 2']);
	});

	test('stays linear on long hostile input', () => {
		for (const hostile of [
			'a.'.repeat(20000),
			'A '.repeat(20000),
			'(A'.repeat(10000),
			'Llama-'.repeat(8000),
			'7B and '.repeat(8000),
			'“A B '.repeat(8000),
		]) {
			const started = performance.now();
			recognise(ingestText(`See x@y ${hostile}`), gazetteer, ontology);
			expect(performance.now() - started).toBeLessThan(4000);
		}
	});
});
