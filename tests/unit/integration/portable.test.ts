import { describe, expect, test } from 'vitest';
import { relativePage, relativeStyle } from '../../../src/integration/portable.ts';

const page = 'models/llama/index.html';

describe('a page to be read from a folder', () => {
	test.each([
		[
			'a page',
			'<a href="/a/companies/meta/">M</a>',
			'<a href="../../companies/meta/index.html">M</a>',
		],
		[
			'the home page',
			'<a class="x" href="/a/">H</a>',
			'<a class="x" href="../../index.html">H</a>',
		],
		[
			'a place on a page',
			'<a href="/a/documents/club/#s2">S</a>',
			'<a href="../../documents/club/index.html#s2">S</a>',
		],
		['itself', '<a href="/a/models/llama/">L</a>', '<a href="index.html">L</a>'],
		[
			'a question',
			'<a href="/a/graph/?focus=x">G</a>',
			'<a href="../../graph/index.html?focus=x">G</a>',
		],
		['a file', '<img src="/a/cards/x.png" alt=""/>', '<img src="../../cards/x.png" alt=""/>'],
		['a place here', '<a href="#facts">F</a>', '<a href="#facts">F</a>'],
		['another site', '<a href="https://a.example/">A</a>', '<a href="https://a.example/">A</a>'],
		['another host', '<a href="//a/b/">A</a>', '<a href="//a/b/">A</a>'],
		['outside the base', '<a href="/b/">B</a>', '<a href="/b/">B</a>'],
		['a text', '<p>Write href="/a/x/" there</p>', '<p>Write href="/a/x/" there</p>'],
		[
			'a text in an attribute',
			'<a title=\'x href="/a/x/" y\' lang="en">A</a>',
			'<a title=\'x href="/a/x/" y\' lang="en">A</a>',
		],
		[
			'a page that moved',
			'<meta http-equiv="refresh" content="0; url=/a/models/llama-2/">',
			'<meta http-equiv="refresh" content="0; url=../llama-2/index.html">',
		],
		['a module, which no browser runs there', '<script type="module" src="/a/x.js"></script>', ''],
		[
			'what is said where there are no scripts',
			'<noscript><p>By hand</p></noscript>',
			'<p>By hand</p>',
		],
		['what only modules need', '<link rel="preload" as="fetch" href="/a/x.json">', ''],
	])('%s', (_, html, expected) => {
		expect(relativePage(html, page, '/a/')).toBe(expected);
	});

	test('room that scripts would need is not kept', () => {
		const css = '@media (scripting:enabled){gist-path{min-block-size:9rem}}';
		expect(relativeStyle(css, 'a.css', '/')).not.toContain('enabled');
	});

	test('styles find their files', () => {
		expect(relativeStyle("@font-face{src:url('/a/fonts/h.woff2')}", 'theme.css', '/a/')).toBe(
			"@font-face{src:url('fonts/h.woff2')}",
		);
		expect(relativeStyle('a{b:url(data:image/png;base64,/a/)}', 'theme.css', '/a/')).toContain(
			'url(data:image/png;base64,/a/)',
		);
	});
});
