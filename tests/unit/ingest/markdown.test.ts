import { describe, expect, test } from 'vitest';
import { ingestText, problemsOf } from '../../support/ingestText.ts';
import { blocksOf, outline, quotesOf } from './support.ts';

describe('blocks', () => {
	test.each([
		['headings of both kinds', 'A *b*\n===\n\n## C ##\n', ['heading: A b', 'heading: C']],
		['no heading without a space', '#Tag\n', ['paragraph: #Tag']],
		['lines of a paragraph', 'One\ntwo  \nthree\\\nfour\n', ['paragraph: One two three four']],
		['a rule', 'a\n\n***\n\nb\n', ['paragraph: a', 'break: ', 'paragraph: b']],
		['empty blocks are left out', '#\n\n-\n\n> \n\ntext\n', ['paragraph: text']],
		['a setext look-alike in a list', '- a\n- b\n---\n', ['listItem: a', 'listItem: b', 'break: ']],
	])('%s', (_, text, expected) => {
		expect(outline(text)).toEqual(expected);
	});

	test('lie in the source where they say', () => {
		const text = '# T\n\n> Quote.\n\n- one\n  - two\n\n| a |\n|---|\n| b |\n\n```\ncode\n```\n';
		expect(blocksOf(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
			'# T',
			'Quote.',
			'one',
			'two',
			'| a |',
			'| b |',
			'```\ncode\n```',
		]);
	});
});

describe('code', () => {
	const text =
		'Before.\n\n```ts\nMeta released it. So there.\n```\n\n    Meta indented.\n\nAfter `a. B` here.\n';

	test('keeps its lines and its language', () => {
		expect(blocksOf('```ts title\na\n\n  b\n```\n')).toMatchObject([
			{ kind: 'code', text: 'a\n\n  b', language: 'ts', runs: [] },
		]);
	});

	test('never has sentences', () => {
		expect(quotesOf(ingestText(text))).toEqual(['Before.', 'After `a. B` here.']);
	});

	test('is no prose to be counted', () => {
		expect(ingestText(text).words).toBe(5);
	});
});

describe('tables', () => {
	const text = `Model | Size | Note
:-- | --: | :-:
Llama 3.1 | 405B
| | \`a\\|b\` | x |
**GPT-4** | | [y](u)
`;
	const cells = blocksOf(text).flatMap((block) => (block.kind === 'cell' ? [block] : []));

	test('keep rows, columns and alignment', () => {
		expect(cells.map((cell) => [cell.row, cell.column, cell.align, cell.text])).toEqual([
			[0, 0, 'left', 'Model'],
			[0, 1, 'right', 'Size'],
			[0, 2, 'center', 'Note'],
			[1, 0, 'left', 'Llama 3.1'],
			[1, 1, 'right', '405B'],
			[2, 0, 'left', ''],
			[2, 1, 'right', 'a|b'],
			[2, 2, 'center', 'x'],
			[3, 0, 'left', 'GPT-4'],
			[3, 1, 'right', ''],
			[3, 2, 'center', 'y'],
		]);
	});

	test('give one sentence a row, marks at its ends included', () => {
		expect(quotesOf(ingestText(text))).toEqual([
			'Model | Size | Note',
			'Llama 3.1 | 405B',
			'`a\\|b` | x',
			'**GPT-4** | | [y](u)',
		]);
		expect(ingestText(text).sentences.map(({ kind }) => kind)).toEqual(Array(4).fill('row'));
	});

	test('are numbered, and want a line of hyphens', () => {
		const two = '| a |\n|---|\n\n| b |\n|---|\n\n| c |\n| d |\n';
		expect(
			blocksOf(two).map((block) => (block.kind === 'cell' ? block.table : block.kind)),
		).toEqual([0, 1, 'paragraph']);
	});

	test('a row without text has no sentence', () => {
		expect(quotesOf(ingestText('| a | b |\n|---|---|\n| | |\n'))).toEqual(['a | b']);
	});
});

describe('lists', () => {
	const items = (text: string) =>
		blocksOf(text).flatMap((block) =>
			block.kind === 'listItem'
				? [
						`${block.list}.${block.depth}${block.ordered ? ' ordered' : ''}${block.continued ? ' continued' : ''}${block.checked === undefined ? '' : block.checked ? ' done' : ' open'}: ${block.text}`,
					]
				: [`${block.kind}: ${block.text}`],
		);

	test.each([
		['nest', '- a\n  - b\n    1. c\n- d\n', ['0.1: a', '1.2: b', '2.3 ordered: c', '0.1: d']],
		[
			'part where the mark changes',
			'- a\n* b\n\n1. c\n2) d\n',
			['0.1: a', '1.1: b', '2.1 ordered: c', '3.1 ordered: d'],
		],
		['hold paragraphs', '- a\n\n  more\n- b\n', ['0.1: a', '0.1 continued: more', '0.1: b']],
		['hold headings', '- # a\n', ['0.1: a']],
		[
			'hold code and tables',
			'- a\n\n      code\n\n  | t |\n  |---|\n',
			['0.1: a', 'code: code', 'cell: t'],
		],
		[
			'of tasks',
			'- [ ] a\n- [x] b\n- [X] c\n- d\n- [y] e\n- [ ]\n',
			['0.1 open: a', '0.1 done: b', '0.1 done: c', '0.1: d', '0.1: [y] e', '0.1: [ ]'],
		],
	])('%s', (_, text, expected) => {
		expect(items(text)).toEqual(expected);
	});

	test('nested beyond reason are left out, with a warning', () => {
		const deep = `- a\n${Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at + 1)}- b`).join('\n')}`;
		expect(problemsOf(deep)).toMatchObject([{ severity: 'warning', rule: 'nested-too-deeply' }]);
		expect(blocksOf(deep).length).toBeLessThan(150);
	});
});

describe('quotes and callouts', () => {
	const quoted = (text: string) =>
		blocksOf(text).map(
			({ quoteDepth, callout, text: shown }) =>
				`${quoteDepth}${callout === undefined ? '' : ` ${callout}`}: ${shown}`,
		);

	test.each([
		['a quote', '> a\nlazy\n\nb\n', ['1: a lazy', '0: b']],
		['a quote in a quote', '> a\n> > b\n', ['1: a', '2: b']],
		['a callout', '> [!note]\n> Body.\n', ['1 note: Body.']],
		['in capitals', '> [!WARNING]\n> Body.\n', ['1 warning: Body.']],
		[
			'with a title',
			'> [!tip] Title\n>\n> Body.\n> - item\n',
			['1 tip: Title', '1 tip: Body.', '1 tip: item'],
		],
		['folded', '> [!note]- Title\n', ['1 note: Title']],
		['with nothing in it', '> [!note]\n\nb\n', ['0: b']],
		['a mark inside a text is none', '> See [!note] there.\n', ['1: See [!note] there.']],
		['outside a quote is none', '[!note] Body.\n', ['0: [!note] Body.']],
		['what follows a callout is none of it', '> [!note]\n> a\n\n> b\n', ['1 note: a', '1: b']],
	])('%s', (_, text, expected) => {
		expect(quoted(text)).toEqual(expected);
	});

	test('the mark of a callout is no part of a sentence', () => {
		expect(quotesOf(ingestText('> [!note] Meta won. It did.\n'))).toEqual(['Meta won.', 'It did.']);
	});
});

describe('footnotes', () => {
	test('are read at the end; their marks are no text', () => {
		const text =
			'A claim[^1] and[^n].\n\n[^1]: First note. Two.\n\n    More of it.\n\n[^n]: Second.\n\nLast.\n';
		expect(
			blocksOf(text).map((block) =>
				block.kind === 'footnote' ? `${block.label}: ${block.text}` : block.text,
			),
		).toEqual(['A claim and.', 'Last.', '1: First note. Two.', '1: More of it.', 'n: Second.']);
	});

	test('without a definition are text', () => {
		expect(outline('A claim[^x].\n')).toEqual(['paragraph: A claim[^x].']);
	});
});

describe('HTML', () => {
	test.each([
		[
			'tags in a line go, their text stays',
			'A <b onclick="x()">bold</b> word.\n',
			['paragraph: A bold word.'],
		],
		[
			'a script in a line is text',
			'A <script>alert(1)</script> word.\n',
			['paragraph: A alert(1) word.'],
		],
		[
			'an image in a line is nothing',
			'A <img src=x onerror=alert(1)> word.\n',
			['paragraph: A word.'],
		],
		['a block is left out', '<script>\nalert(1)\n</script>\n\nText.\n', ['paragraph: Text.']],
		[
			'Markdown between tags is read',
			'<div>\n\nText *here*.\n\n</div>\n',
			['paragraph: Text here.'],
		],
		['written as references it is text', '&lt;b&gt; \\<i>\n', ['paragraph: <b> <i>']],
		['in code it is code', '`<b>`\n', ['paragraph: <b>']],
		['a comment is nothing', '<!-- a -->\n\nText <!-- b -->here.\n', ['paragraph: Text here.']],
		['less and more are no tags', '1 < 2 and 3 > 2.\n', ['paragraph: 1 < 2 and 3 > 2.']],
	])('%s', (_, text, expected) => {
		expect(outline(text)).toEqual(expected);
	});

	test('left out is said once, with its place', () => {
		expect(problemsOf('Text.\n\n<div>\na\n</div>\n\n<p>b</p>\n')).toMatchObject([
			{ severity: 'warning', rule: 'html-ignored', place: { line: 3, column: 1 } },
		]);
		expect(problemsOf('<!-- fine -->\n\nText <b>too</b>.\n')).toEqual([]);
	});
});
