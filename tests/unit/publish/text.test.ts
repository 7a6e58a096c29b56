import { toString } from 'mdast-util-to-string';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import {
	escapeXml,
	toIri,
	toJson,
	toLine,
	toMarkdown,
	toMarkdownLink,
	toReadable,
} from '../../../src/model/text.ts';
import { element, xmlFile } from '../../../src/pipeline/publish/xml.ts';
import { anyText, parseXml } from './support.ts';

describe('readable text', () => {
	test.each([
		['controls', 'a\u0000b\u0007c', 'abc'],
		['marks that reverse what follows', 'a\u202eb\u2066c', 'abc'],
		['half of a pair', 'a\ud800b', 'a\ufffdb'],
		['line breaks and tabs stay', 'a\n\tb', 'a\n\tb'],
		['emoji and joiners stay', '👩‍🔬', '👩‍🔬'],
	])('%s', (_, given, expected) => {
		expect(toReadable(given)).toBe(expected);
	});

	test('on one line', () => {
		expect(toLine(' a \r\n\t b\u2028c ')).toBe('a b c');
	});
});

describe('JSON', () => {
	test('ends no script, and a parser gives the same value', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, fc.constant('</script><!--')), (value) => {
				const written = toJson({ value });
				expect(written).not.toMatch(/[<\u2028\u2029\u202e]/);
				expect(JSON.parse(written)).toEqual({ value });
			}),
		);
	});
});

describe('XML', () => {
	test.each([
		['a tag', '<b>', '&lt;b&gt;'],
		['a reference', '&amp;', '&amp;amp;'],
		['the end of a CDATA section', ']]>', ']]&gt;'],
		['quotation marks', `"'`, '&quot;&apos;'],
		['a line break, which an attribute would lose', 'a\nb', 'a&#10;b'],
	])('%s', (_, given, expected) => {
		expect(escapeXml(given)).toBe(expected);
	});

	test('a parser gives back any text, in an element as in an attribute', () => {
		fc.assert(
			fc.property(anyText, (value) => {
				const root = parseXml(xmlFile(element('r', { a: value }, value))).documentElement;
				expect(root.getAttribute('a')).toBe(toReadable(value));
				expect(root.textContent).toBe(toReadable(value));
			}),
		);
	});

	test('an attribute without a value is left out, an empty element is closed', () => {
		expect(element('r', { a: undefined, b: 0 }).xml).toBe('<r b="0"/>');
		expect(element('r', {}, element('s', {}), 0).xml).toBe('<r><s/>0</r>');
	});
});

describe('addresses', () => {
	test.each([
		['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
		['http://example.org', 'http://example.org/'],
		[
			'https://example.org/a b<c>"d"{e}|\\^`',
			'https://example.org/a%20b%3Cc%3E%22d%22%7Be%7D%7C/%5E%60',
		],
		['javascript:alert(1)', undefined],
		['data:text/html,x', undefined],
		['file:///etc/passwd', undefined],
		['/relative', undefined],
		['a remark', undefined],
		['', undefined],
	])('%s', (address, expected) => {
		expect(toIri(address)?.toLowerCase()).toBe(expected?.toLowerCase());
	});
});

describe('Markdown', () => {
	const processor = unified().use(remarkParse).use(remarkGfm);

	/** Kinds of nodes but those of plain text; a parser makes links of bare addresses whatever stands before. */
	const marksIn = (markdown: string): readonly string[] => {
		const kinds: string[] = [];
		visit(processor.parse(markdown), ({ type }) => {
			if (!['root', 'paragraph', 'text'].includes(type)) kinds.push(type);
		});
		return kinds;
	};

	test.each([
		['emphasis', '*a* _b_ ~~c~~'],
		['a heading', '# a'],
		['a list', '- a'],
		['another list', '+ a'],
		['a numbered list', '12. a'],
		['the other numbered list', '1) a'],
		['a quotation', '> a'],
		['a rule', '---'],
		['an underline', 'a\n==='],
		['code', '`a`'],
		['a fence', '```\na'],
		['a tag', '<script>alert(1)</script>'],
		['markup in angle brackets', '<a href="#">a</a>'],
		['a link', '[a](javascript:alert(1))'],
		['an image', '![a](b.png)'],
		['a definition', '[a]: b'],
		['a footnote', '[^a]'],
		['a reference', '&lt;b&gt;'],
		['a table', '| a |\n| - |'],
		['a hard break', 'a\\\nb'],
		['a version, which is no list', '3.1'],
	])('reads as text: %s', (_, given) => {
		expect(marksIn(toMarkdown(given))).toEqual([]);
		expect(toString(processor.parse(toMarkdown(given)))).toBe(toLine(given));
	});

	test('an address keeps its capitals', () => {
		const given = 'WWW.A.ORG or HTTP://a.org';
		expect(toString(processor.parse(toMarkdown(given)))).toBe(given);
	});

	test('any text reads as that text, whether alone, in an item or in a link', () => {
		fc.assert(
			fc.property(anyText, (value) => {
				const [line, markdown] = [toLine(value), toMarkdown(value)];
				expect(toString(processor.parse(markdown))).toBe(line);
				expect(marksIn(markdown).filter((kind) => kind !== 'link')).toEqual([]);
				expect(toString(processor.parse(`- ${markdown}`))).toBe(line);
				const link = toMarkdownLink(value, 'https://example.org/a b');
				expect(toString(processor.parse(link))).toBe(line);
				expect(marksIn(link)).toEqual(['link']);
			}),
			{ numRuns: 500 },
		);
	});
});
