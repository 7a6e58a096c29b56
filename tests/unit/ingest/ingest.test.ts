import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, toSource, type Block, type Document } from '../../../src/model/index.ts';
import { ingest } from '../../../src/pipeline/ingest/index.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';

const words = [
	'Llama 3.1',
	'e.g.',
	'vLLM',
	'Meta',
	'It works. Then',
	'🦙',
	'é',
	'o3',
	'3.5',
	'A.',
	'U.S.',
];
const inlines = [
	...[
		'**Bold end.** ',
		'*so* ',
		'`code. B` ',
		'~~no~~ ',
		'[link. Next](https://x.y/z) ',
		'[by ref][r] ',
	],
	...[
		'![alt text](i.png) ',
		'[[Meta]] ',
		'[[Llama 2|the model]] ',
		'<https://x.y> ',
		'www.x.y ',
		'[^n] ',
	],
	...[
		'&amp; ',
		'&#x41; ',
		'\\* ',
		'\\[[no]] ',
		'<b>tag</b> ',
		'<!-- c --> ',
		'  \n',
		'\\\n',
		'\n',
		' \t ',
	],
];
const marks = [
	'*',
	'**',
	'_',
	'`',
	'[',
	']',
	'](',
	'|',
	'[[',
	']]',
	'\\',
	'&',
	'<',
	'>',
	'~~',
	'^',
	'!',
];
const inline = fc
	.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(...words, '. ', ' ', '? ', ', ') },
			{ weight: 3, arbitrary: fc.constantFrom(...inlines) },
			fc.constantFrom(...marks),
			fc.string({ maxLength: 5 }),
		),
		{ minLength: 1, maxLength: 12 },
	)
	.map((pieces) => pieces.join(''));

const starts = [
	'',
	'# ',
	'## ',
	'- ',
	'  - ',
	'1. ',
	'- [x] ',
	'> ',
	'> > ',
	'> [!note] ',
	'[^n]: ',
	'    ',
	'| ',
];
const block = fc
	.tuple(fc.constantFrom(...starts), inline)
	.map(([start, text]) =>
		start === '| ' ? `| ${text} | b |\n|---|:-:|\n| c | ${text} |` : start + text,
	);
const markdown = fc
	.tuple(
		fc.constantFrom('', '---\ntitle: T\n---\n\n', '+++\na = 1\n+++\n'),
		fc.array(block, { minLength: 1, maxLength: 8 }),
		fc.constantFrom('\n', '\r\n'),
	)
	.map(([front, blocks, end]) =>
		`${front}Text.\n\n${blocks.join('\n\n')}\n\n[r]: https://ref.org\n`.replaceAll(/\r?\n/g, end),
	);

const exportLines = fc
	.array(
		fc.oneof(
			fc.constantFrom('Key Insights', 'Topics', 'Common Questions', 'Mentioned in this video'),
			fc.constantFrom(
				'THE ART OF LLAMA',
				'●Companies',
				'| a | b |',
				'|---|',
				'More from X',
				'5 minY',
			),
			inline.map((text) => text.replaceAll(/\s+/g, ' ')),
		),
		{ maxLength: 15 },
	)
	.map((lines) => ['Key Moments', 'Title', 'Key Insights', 'Topics', ...lines].join('\n'));

const anyDocument = fc.oneof(markdown, exportLines).filter((text) => text.trim() !== '');

/** A block's text as the source spells it, by its runs; headings in capitals are read in readable case. */
function expectFaithful({ text: source }: Document, { runs, text, span }: Block): void {
	let end = 0;
	for (const run of runs) {
		expect(run.start).toBe(end);
		expect(run.end).toBeGreaterThan(run.start);
		expect(isWithin(run.source, span)).toBe(true);
		end = run.end;
		const spelled = source.slice(run.source.start, run.source.end).replaceAll(/\s/g, ' ');
		if (run.end - run.start !== spelled.length) {
			// Only images, code over lines, references, escapes, lengths of related items and blanks are spelled otherwise.
			if (run.end - run.start > 1) expect(spelled).toMatch(/^(?:[!`&]|\d+\s*min)/);
			continue;
		}
		expect(text.slice(run.start, run.end).toLowerCase()).toBe(spelled.toLowerCase());
	}
	expect(end).toBe(text.length);
}

/** What random inputs brought to light. */
const onceFound = ['\\[[Llama 2|the model]] [[Llama 2|the model]] *\n', '\\ \t   \nLlama 3.1\n'];

describe('ingest, whatever the document', () => {
	test('traces every character of prose to the source', () => {
		fc.assert(
			fc.property(anyDocument, (text) => {
				const document = ingestText(text);
				for (const one of document.blocks)
					if (one.kind !== 'code' && one.kind !== 'break') expectFaithful(document, one);
			}),
			{ numRuns: 500, examples: onceFound.map((text) => [text]) },
		);
	});

	test('quotes the source in every sentence, marks included', () => {
		fc.assert(
			fc.property(anyDocument, (text) => {
				const document = ingestText(text);
				for (const { block: at, span, kind, ...range } of document.sentences) {
					const one = document.blocks[at];
					if (!one) throw new Error('A sentence without a block.');
					const bare = toSource(one, range);
					expect(isWithin(bare, span)).toBe(true);
					if (kind === 'row') continue;
					expect(isWithin(span, one.span)).toBe(true);
					expect(document.text.slice(span.start, bare.start)).toMatch(
						/^[[*_~`]*(?:\[\[[^\]]*\|)?[*_~`]*$/,
					);
					expect(document.text.slice(bare.end, span.end)).toMatch(
						/^(?:\]\(.*\)|\]\[.*\]|[\]*_~`])*$/,
					);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('tiles the prose with sentences, in order, without overlap', () => {
		fc.assert(
			fc.property(anyDocument, (text) => {
				const { blocks, sentences } = ingestText(text);
				expect(sentences.map(({ index }) => index)).toEqual([...sentences.keys()]);
				const order = sentences.map(({ block: at }) => at);
				expect(order).toEqual(order.toSorted((a, b) => a - b));
				for (const one of blocks) {
					const own = sentences.filter(({ block: at }) => at === one.index);
					if (one.kind === 'code' || one.kind === 'break') expect(own).toEqual([]);
					if (one.kind === 'code' || one.kind === 'break' || one.kind === 'cell') continue;
					let end = 0;
					for (const sentence of own) {
						expect(one.text.slice(end, sentence.start).trim()).toBe('');
						expect(sentence.end).toBeGreaterThan(sentence.start);
						end = sentence.end;
					}
					expect(one.text.slice(end).trim()).toBe('');
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('has one title, unique slugs, numbered blocks in known sections', () => {
		fc.assert(
			fc.property(anyDocument, (text) => {
				const { blocks, sections, metadata } = ingestText(text);
				expect(metadata.title).not.toBe('');
				expect(blocks.filter(({ role }) => role === 'title').length).toBeLessThan(2);
				expect(new Set(sections.map(({ slug }) => slug)).size).toBe(sections.length);
				for (const [at, { slug, index, parent }] of sections.entries()) {
					expect(slug).toMatch(/^[a-z0-9-]+$/);
					expect([index, (parent ?? -1) < at]).toEqual([at, true]);
				}
				for (const [at, { index, section }] of blocks.entries())
					expect([index, section < sections.length]).toEqual([at, true]);
			}),
			{ numRuns: 300 },
		);
	});

	test('reads nothing of the front matter as prose', () => {
		fc.assert(
			fc.property(markdown, (text) => {
				const front = /^(?:---|\+\+\+)[^]*?\n(?:---|\+\+\+)\r?\n/.exec(text)?.[0].length ?? 0;
				for (const { span } of ingestText(text).blocks)
					expect(span.start).toBeGreaterThanOrEqual(front);
			}),
		);
	});

	test('gives the same for the same bytes', () => {
		fc.assert(
			fc.property(anyDocument, (text) => {
				expect(JSON.stringify(ingestText(text))).toBe(JSON.stringify(ingestText(text)));
			}),
			{ numRuns: 100 },
		);
	});
});

describe('ingest, whatever the bytes', () => {
	const read = (bytes: Uint8Array) => ingest({ path: 'a.md', bytes }, ontology);
	const expectResult = (bytes: Uint8Array): void => {
		const { document, problems } = read(bytes);
		const isNone = problems.some(
			({ severity, rule }) => severity === 'error' || rule === 'empty-file',
		);
		expect(document === undefined).toBe(isNone);
		for (const { place } of problems) expect(place.line * place.column).toBeGreaterThan(0);
	};

	test('never throws', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => expectResult(bytes)),
			{ numRuns: 300 },
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
				expectResult(new TextEncoder().encode(text)),
			),
			{ numRuns: 300 },
		);
	});

	test('never throws on front matter', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'title: ',
				'models: ',
				'date: ',
				'- ',
				'[',
				']',
				'{',
				'}',
				'\n',
				'  ',
				'"',
				"'",
				': ',
			),
			fc.constantFrom(
				'*a',
				'&a ',
				'!!set ',
				'!!binary ',
				'? ',
				'<<: ',
				'|\n',
				'>-\n',
				'#',
				'%YAML 9',
				'= ',
				'[[a]]',
			),
			fc.string({ maxLength: 5 }),
		);
		fc.assert(
			fc.property(
				fc.constantFrom('---', '+++'),
				fc.array(piece, { maxLength: 15 }),
				(mark, pieces) => {
					const text = `${mark}\n${pieces.join('')}\n${mark}\n\nText.\n`;
					read(new TextEncoder().encode(text));
				},
			),
			{ numRuns: 1000 },
		);
	});

	test.each([
		['quotes', '> '.repeat(20_000)],
		['lists', '- '.repeat(20_000)],
		['lists in YAML', `---\na: ${'['.repeat(20_000)}\n---\n`],
		['tables in TOML', `+++\na = ${'['.repeat(20_000)}\n+++\n`],
	])('survives %s nested without end', (_, hostile) => {
		expectResult(new TextEncoder().encode(`${hostile}text`));
	});

	test.each([
		['marks', '*a '.repeat(20_000)],
		['brackets', '[['.repeat(20_000)],
		['wiki links', 'Aa [[b|c]]. '.repeat(10_000)],
		['sentences', '*Aa* bb. '.repeat(20_000)],
		['abbreviations', 'e.g. A. '.repeat(20_000)],
		['lines', 'Aa bb.\n'.repeat(20_000)],
		['blanks', `a${' '.repeat(60_000)}b`],
		['references', '[a][r] '.repeat(10_000)],
		['headings', '# Same\n\n'.repeat(3000)],
		['cells', `|${' a |'.repeat(500)}\n|${'-|'.repeat(500)}\n|${' |'.repeat(20_000)}`],
		['words of an export', `Key Moments\nT\nKey Insights\n${'a '.repeat(100_000)}`],
		['words of a highlight', `## Metadata\n- a: b\n\n## Highlights\n- ${'([a '.repeat(20_000)}`],
	])('stays linear on many %s', (_, hostile) => {
		const started = performance.now();
		ingestText(`${hostile}\n\n[r]: u\n`);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});
