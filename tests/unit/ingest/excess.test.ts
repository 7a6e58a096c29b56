/** Inputs made to be slow are read in time that grows with their length, or refused with a clear word. */
import { describe, expect, test } from 'vitest';
import { sourceReader } from '../../../src/pipeline/index.ts';
import { ontology } from '../../support/ingestText.ts';
import { lexicon } from '../relate/support.ts';

const read = sourceReader({ ontology, lexicon });
const readText = (text: string) => read({ path: 'a.md', bytes: new TextEncoder().encode(text) });
readText('Meta released Llama 2.');

const million = 1_000_000;

describe('is refused, with its place', () => {
	test.each([
		['nested quotes', 'a\n\n' + '> '.repeat(million), '3:1 too-complex'],
		['quotes without spaces', '>'.repeat(million), '1:1 too-complex'],
		['nested numbers', '1. '.repeat(million), '1:1 too-complex'],
		['quotes and lists in turn', '> - '.repeat(million), '1:1 too-complex'],
		['a million marks of emphasis that cross', '*a_ '.repeat(million), '1:1 too-complex'],
		['a million pairs of marks', '**a **'.repeat(million), '1:1 too-complex'],
		['a million character references', '&amp;'.repeat(million), '1:1 too-complex'],
		[
			'a front matter of many keys',
			`---\n${Array.from({ length: 20_000 }, (_, at) => `k${at}: v`).join('\n')}\n---\nText.`,
			'1:1 front-matter-too-long',
		],
		[
			'a front matter of brackets',
			`---\na: ${'['.repeat(40_000)}\n---\nText.`,
			':\\d+ invalid-yaml',
		],
		[
			'aliases of aliases',
			`---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`).join('\n')}\n---\nText.`,
			':\\d+ invalid-yaml',
		],
		[
			'tables of tables in TOML',
			`+++\na = ${'['.repeat(40_000)}\n+++\nText.`,
			':\\d+ invalid-toml',
		],
		['more than 20 MB', 'a'.repeat(21 * 1024 * 1024), '1:1 file-too-large'],
	])(
		'%s',
		(_, text, expected) => {
			const { finding, problems } = readText(text);
			expect(finding).toBeUndefined();
			expect(
				problems.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`).join(),
			).toMatch(new RegExp(`${expected}$`));
		},
		20_000,
	);
});

describe('is read', () => {
	test.each([
		['a word of 10 MB', 'a'.repeat(10 * million)],
		['a line of a million marks', '*'.repeat(million)],
		['a line of a million brackets', '['.repeat(million)],
		['a million blanks', `a${' '.repeat(million)}b`],
		['a rule of hyphens', `a\n\n${'-'.repeat(million)}\n`],
		['a million combining marks', `a${'\u0301'.repeat(million)}`],
		['a million digits', '4'.repeat(million)],
		['a million dots', '.'.repeat(million)],
		['open links', '[a]('.repeat(100_000)],
		['open tags', '<a b="'.repeat(20_000)],
		['half addresses', 'www.a.'.repeat(20_000)],
	])('%s', (_, text) => expect(readText(text).finding).toBeDefined(), 30_000);
});

/** Pieces repeated; four times as many must not take ten times as long. A machine may be busy, hence the allowance. */
describe('takes time by its length', () => {
	const allowanceMs = 1500;
	const sizes: readonly (readonly [
		name: string,
		count: number,
		text: (count: number) => string,
	])[] = [
		['rows of a table', 500, (n) => `|Model|Developer|\n|-|-|\n${'|Llama 2|Meta|\n'.repeat(n)}`],
		['one sentence of clauses', 300, (n) => 'Meta, which '.repeat(n)],
		['one sentence of names', 500, (n) => 'Meta, Google and '.repeat(n)],
		['one line of sentences', 400, (n) => 'Meta released Llama 2. '.repeat(n)],
		['headings', 400, (n) => '## Meta released Llama 2\n\n'.repeat(n)],
		['a list', 500, (n) => `Meta released:\n\n${'- Llama 2\n'.repeat(n)}`],
		['abbreviations', 3000, (n) => 'Mr. '.repeat(n)],
		['descriptions', 500, (n) => 'the maker of '.repeat(n)],
		['links to names', 1500, (n) => '[[Meta|it]] '.repeat(n)],
		[
			'a page export',
			400,
			(n) =>
				`T\nT\n\nKey Moments\nKey Insights\n${'Meta released Llama 2.\n'.repeat(n)}Topics\nCommon Questions\n`,
		],
	];
	test.each(sizes)(
		'%s',
		(_, count, text) => {
			const timeOf = (times: number): number => {
				const begun = performance.now();
				readText(text(count * times));
				return performance.now() - begun;
			};
			const [once, fourfold] = [Math.max(timeOf(1), 20), timeOf(4)];
			expect(fourfold).toBeLessThan(10 * once + allowanceMs);
		},
		60_000,
	);
});
