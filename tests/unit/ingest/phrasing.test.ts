import { describe, expect, test } from 'vitest';
import { toSource } from '../../../src/model/index.ts';
import { ingestText } from '../../support/ingestText.ts';
import { blocksOf, marksOf, outline } from './support.ts';

describe('marks', () => {
	test.each([
		[
			'strong and emphasis',
			'**a** *b* __c__ _d_',
			['a <strong>', 'b <emphasis>', 'c <strong>', 'd <emphasis>'],
		],
		['struck out', '~~a~~', ['a <strike>']],
		['inside each other', '**a *b***', ['a  <strong>', 'b <strong emphasis>']],
		['code keeps its characters', '`**a** [[b]]`', ['**a** [[b]] <code>']],
		['no marks in a word', 'snake_case_name 2*3*4', ['3 <emphasis>']],
		['escaped marks are text', '\\*a\\* \\`b\\`', []],
		['open marks are text', '**a *b', []],
	])('%s', (_, text, expected) => {
		expect(marksOf(text)).toEqual(expected);
	});
});

describe('links', () => {
	test.each([
		[
			'keep their target',
			'[a *b*](https://x.y/(z) "T")',
			['a  <link https://x.y/(z)>', 'b <link https://x.y/(z) emphasis>'],
		],
		['in angle brackets', '<https://x.y/z>', ['https://x.y/z <link https://x.y/z>']],
		['bare', 'https://x.y/z.', ['https://x.y/z <link https://x.y/z>']],
		[
			'by reference',
			'[a][R  x], [r X] [r x][]\n\n[r x]: https://x.y\n[R X]: https://late.y',
			['a <link https://x.y>', 'r X <link https://x.y>', 'r x <link https://x.y>'],
		],
		['by reference, defined in a quote', '[a][r]\n\n> [r]: /u', ['a <link /u>']],
		['without a definition are text', '[a][r]', []],
		['to nothing', '[a]()', ['a <link >']],
	])('%s', (_, text, expected) => {
		expect(marksOf(text)).toEqual(expected);
	});
});

test.each([
	['images become their alternative text', 'See ![a *cat*](c.png "T") there.', 'See a cat there.'],
	['by reference too', '![a cat][c]\n\n[c]: c.png', 'a cat'],
	['without one they are nothing', 'See ![](c.png) there.', 'See there.'],
	['linked ones', '[![Cover](c.png)](u) text', 'Cover text'],
	['character references', 'A&amp;B &copy; &#x41; &nosuch; &amp;amp;', 'A&B © A &nosuch; &amp;'],
	['escapes', '1\\. \\[a\\] \\\\ \\a', '1. [a] \\ \\a'],
	['white space is folded', 'a\t b\u00a0 c \n  d', 'a b c d'],
])('text: %s', (_, text, expected) => {
	expect(outline(text)).toEqual([`paragraph: ${expected}`]);
});

describe('wiki links', () => {
	test.each([
		[
			'plain',
			'On [[Llama 3.1]].',
			'On Llama 3.1.',
			['Llama 3.1 <wikiLink Llama 3.1>'],
			['Llama 3.1'],
		],
		[
			'with a label',
			'On [[Llama 3.1|the model]].',
			'On the model.',
			['the model <wikiLink Llama 3.1>'],
			['Llama 3.1'],
		],
		[
			'to a part',
			'[[Meta#History|a]] [[Meta^x]]',
			'a Meta^x',
			['a <wikiLink Meta>', 'Meta^x <wikiLink Meta>'],
			['Meta', 'Meta'],
		],
		['with blanks', '[[ Meta ]]', 'Meta', ['Meta <wikiLink Meta>'], ['Meta']],
		['two in a row', '[[A]][[B]]', 'AB', ['A <wikiLink A>', 'B <wikiLink B>'], ['A', 'B']],
		['in marks', '**[[Meta]]**', 'Meta', ['Meta <strong wikiLink Meta>'], ['Meta']],
		['behind an escape', '\\* [[A\\|b]]', '* b', ['b <wikiLink A>'], ['A']],
		['an embedded file is no name', '![[cat.png]]', 'cat.png', ['cat.png <wikiLink cat.png>'], []],
		['not in code', '`[[Meta]]`', '[[Meta]]', ['[[Meta]] <code>'], []],
		['not escaped', '\\[[Meta]] [\\[Meta]]', '[[Meta]] [[Meta]]', [], []],
		['beside the same one escaped', '\\[[A|b]] [[A|b]]', '[[A|b]] b', ['b <wikiLink A>'], ['A']],
		['not over lines', '[[Me\nta]]', '[[Me ta]]', [], []],
		['not empty', '[[]] [[|a]]', '[[]] [[|a]]', [], []],
		['not open', '[[Meta] [Meta]]', '[[Meta] [Meta]]', [], []],
	])('%s', (_, text, shown, marks, names) => {
		expect(blocksOf(text)[0]?.text).toBe(shown);
		expect(marksOf(text)).toEqual(marks);
		expect(ingestText(text).annotations.map(({ name }) => name)).toEqual(names);
	});

	test('in a table escape their bar', () => {
		const { blocks, annotations } = ingestText(
			'| a | b |\n|---|---|\n| [[Meta\\|us]] x | [[B]] |\n',
		);
		expect(blocks.slice(2).map(({ text }) => text)).toEqual(['us x', 'B']);
		expect(annotations.map(({ name }) => name)).toEqual(['Meta', 'B']);
	});

	test('are annotated where their text stands', () => {
		const text = 'Both [[Meta]], [[Mistral AI| Mistral ]] and [[Groq|Groq]].\n';
		const { annotations } = ingestText(text);
		expect(annotations.map(({ span }) => text.slice(span.start, span.end))).toEqual([
			'Meta',
			' Mistral ',
			'Groq',
		]);
		expect(annotations[2]?.span.start).toBe(text.lastIndexOf('Groq'));
	});
});

describe('offsets', () => {
	const places = (text: string, words: string): string => {
		const block = blocksOf(text).find((one) => one.text.includes(words));
		if (!block) return 'none';
		const start = block.text.indexOf(words);
		const span = toSource(block, { start, end: start + words.length });
		return text.slice(span.start, span.end);
	};

	test.each([
		['behind front matter', '---\ntitle: T\n---\n\nSome Meta text.', 'Meta', 'Meta'],
		['behind letters of two units', '🦙🦙 Meta', 'Meta', 'Meta'],
		['behind a reference', 'A &amp; B Meta', 'Meta', 'Meta'],
		['over a reference', 'AT&amp;T won', 'AT&T', 'AT&amp;T'],
		['within a reference', 'AT&amp;T won', '&', '&amp;'],
		['over an escape', 'A\\*B', 'A*B', 'A\\*B'],
		['over marks', 'So **Llama** *3.1* won', 'Llama 3.1', 'Llama** *3.1'],
		['over a line of a quote', '> Llama\n> 3.1', 'Llama 3.1', 'Llama\n> 3.1'],
		['over an indented line', '- Llama\n  3.1', 'Llama 3.1', 'Llama\n  3.1'],
		['over many blanks', 'Llama    3.1', 'Llama 3.1', 'Llama    3.1'],
		['in a label', '[[Llama|the model]] won', 'model', 'model'],
		['in code between spaces', '`` Llama ` `` won', 'Llama', 'Llama'],
		['in alternative text', 'a ![Llama cat](c.png) b', 'cat', '![Llama cat](c.png)'],
		['in a cell with an escape', '| a |\n|---|\n| x\\|Llama |', 'Llama', 'Llama'],
		['in a closed heading', '## Llama 3.1 ##', 'Llama 3.1', 'Llama 3.1'],
	])('%s', (_, text, words, expected) => {
		expect(places(text, words)).toBe(expected);
	});
});
