/** Our parser against remark: the same tree, and the same text in every block. */
import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/pipeline/ingest/parseMarkdown.ts';
import { parseMarkdownReference } from '../../../src/pipeline/ingest/referenceParser.ts';
import { filesIn } from '../../support/files.ts';
import { blocksOf } from './support.ts';

const samples: readonly (readonly [name: string, text: string])[] = [
	['headings', '# A *b*\n\nC\n===\n\n###### D ######\n\n#no\n'],
	['paragraphs', 'a\nb\n  c\n\n   d\n'],
	['emphasis', '*a **b** c* _d_e_ **f*g*h** ***i*** ~~j~~ *open\n'],
	['code', '`a` ``b ` c`` `` ` ``\n\n```js\nd\n  e\n```\n\n    f\n\n~~~\ng\n'],
	['links', '[a](b) [c](<d e> "f") <https://g.h> www.i.j https://k.l/m?n=o. [p][] [q]\n\n[p]: r\n'],
	['addresses', 'me@example.org, mailto:a@b.c (https://x.y/(z)) http://a_b.c\n'],
	['images', '![a *b*](c) ![](d) [![e](f)](g)\n'],
	['references and escapes', '&amp; &lt; &copy; &#65; &#x1F999; &nope; \\* \\[a\\] \\q\n'],
	['lists', '- a\n- b\n  - c\n\n    d\n\n1. e\n2. f\n\n* g\n+ h\n'],
	['loose lists', '- a\n\n- b\n\n  c\n\n      d\n'],
	['tasks', '- [ ] a\n- [x] b\n- [ ]c\n'],
	['quotes', '> a\nb\n> > c\n>\n> - d\n'],
	['tables', '| a | b |\n|:--|--:|\n| `c\\|d` | **e** |\n| f |\n| | g |\n'],
	['a table without bars', 'a | b\n--|--\nc | d\n\ne\n'],
	['no tables', 'a | b\n\n|---|\n| c |\n'],
	['footnotes', 'a[^1] b[^x y]\n\n[^1]: c\n\n    d\n'],
	['HTML', 'a <b>c</b> <!-- d -->\n\n<div>\ne\n</div>\n\nf\n'],
	['rules', 'a\n\n---\n\n* * *\n\nb\n'],
	['tabs', '-\ta\n\n\tb\n\n>\tc\n'],
	['Windows line ends', '# a\r\n\r\nb\r\nc\r\n\r\n- d\r\n- e\r\n'],
	['letters of two units', '# 🦙 a\n\n**🦙** `🦙` [🦙](b)\n'],
	['blanks of other kinds', 'a\u00a0b\u2003c\n\n\u00a0d\n'],
	['empty blocks', '#\n\n-\n\n>\n\n| |\n|-|\n\n``` \n```\n'],
];
/** The text of a tree has nothing for a break; ours has a space. */
const breaks = ['breaks', 'a  \nb\\\nc\n'] as const;
const folder = 'content/summaries';
const shipped = filesIn(folder).map(
	(path) => [path, readFileSync(`${folder}/${path}`, 'utf8')] as const,
);

const remark = unified().use(remarkParse).use(remarkGfm).freeze();
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of each block that holds text, footnotes last. */
function textsOf(node: Nodes): readonly string[] {
	switch (node.type) {
		case 'heading':
		case 'paragraph': {
			const text = fold(toString(node, { includeHtml: false }));
			return text === '' ? [] : [text];
		}
		case 'tableCell':
			return [fold(toString(node, { includeHtml: false }))];
		case 'code':
			return [node.value];
		default: {
			if (!('children' in node)) return [];
			const [notes, others] = [true, false].map((isNote) =>
				node.children.filter(({ type }) => (type === 'footnoteDefinition') === isNote),
			);
			return [...(others ?? []), ...(notes ?? [])].flatMap(textsOf);
		}
	}
}

/** A tree without what is absent or left to the parser: order of keys, `null`, extra data. */
const plain = (value: unknown): unknown =>
	JSON.parse(
		JSON.stringify(value, (key, one: unknown) =>
			key === 'data' || one === null ? undefined : one,
		),
	) as unknown;

describe('the parser', () => {
	test.each(samples)('reads the texts that remark reads: %s', (_, text) => {
		const ours = blocksOf(`Text.\n\n${text}`).flatMap((block) =>
			block.kind === 'break' ? [] : [block.text],
		);
		expect(ours).toEqual(textsOf(remark.parse(`Text.\n\n${text}`)));
	});

	test.each([...samples, breaks, ...shipped])('gives the tree that remark gives: %s', (_, text) => {
		expect(plain(parseMarkdown(text))).toEqual(plain(parseMarkdownReference(text)));
	});
});
