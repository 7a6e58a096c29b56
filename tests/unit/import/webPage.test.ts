import { expect, test } from 'vitest';
import { importWebPage } from '../../../src/import/webPage.ts';

const prose =
	'Meta released Llama 3.1 in July 2024, and the paper has 92 pages, which took the club an evening to read. '.repeat(
		4,
	);
const page = `<!DOCTYPE html><html lang="en"><!-- saved from url=(0024)https://e.org/blog/llama --><head><title>Llama day | The Blog</title><meta property="og:site_name" content="The Blog"><meta property="article:published_time" content="2024-07-24T08:00:00Z"><meta name="author" content="Ann Example and Bob Sample"></head><body><nav><a href="/">Home</a><a href="/x">More</a></nav><article><h1>Llama day</h1><p>${prose}</p><h2>Data</h2><p>${prose} See <a href="../paper?x=1">the paper</a>.</p><table><tr><th>Part</th><th>Share</th></tr><tr><td>Code</td><td>17%</td></tr></table><script>document.write('bad')</script></article><footer>Cookies and terms</footer></body></html>`;

test('the article with its source, day, authors and address; navigation and scripts go', () => {
	const { documents, problems } = importWebPage({ path: 'saved/llama.html', text: page });
	expect(problems).toEqual([]);
	const [document] = documents;
	expect(document).toMatchObject({
		origin: 'page:https://e.org/blog/llama',
		metadata: {
			date: '2024-07-24',
			kind: 'article',
			source: 'The Blog',
			url: 'https://e.org/blog/llama',
			authors: ['Ann Example', 'Bob Sample'],
		},
	});
	expect(document?.metadata.title).toMatch(/^Llama day/);
	expect(document?.body).toContain('## Data');
	expect(document?.body).toContain('[the paper](https://e.org/paper?x=1)');
	expect(document?.body).toMatch(/\| Code +\| 17% +\|/);
	expect(document?.body).not.toMatch(/Cookies|bad|Home/);
});

test('a page without an article is named', () =>
	expect(
		importWebPage({ path: 'x.html', text: '<html><body></body></html>' }).problems,
	).toMatchObject([{ severity: 'error', place: { file: 'x.html' } }]));

test('a page in another language is read, and told of', () =>
	expect(
		importWebPage({ path: 'x.html', text: page.replace('lang="en"', 'lang="de"') }).problems,
	).toMatchObject([{ severity: 'warning', rule: 'other-language' }]));
