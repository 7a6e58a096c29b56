import { expect, test } from 'vitest';
import { importFeed } from '../../../src/import/feed.ts';
import { importOpml } from '../../../src/import/opml.ts';

test('RSS: an episode with show, day, author, length, recording and text; an entry without is its title, and named', () => {
	const text = `<?xml version="1.0"?><rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Show</title><link>https://e.org</link><description>d</description>
<item><title>One &amp; only</title><link>https://e.org/1</link><guid isPermaLink="false">g1</guid><pubDate>Wed, 24 Jul 2024 23:30:00 -0700</pubDate><itunes:author>Ann</itunes:author><itunes:duration>1:02:03</itunes:duration><enclosure url="https://e.org/1.mp3" type="audio/mpeg" length="1"/><category>AI</category><content:encoded><![CDATA[<p>Meta released <b>Llama 3.1</b>, see <a href="/x">here</a>.</p><script>alert(1)</script><img src="https://e.org/p.png" alt="A chart">]]></content:encoded></item>
<item><title>Two</title><guid>g2</guid></item></channel></rss>`;
	const { documents, problems } = importFeed({ path: 'f.xml', text });
	expect(documents).toEqual([
		{
			origin: 'feed:g1',
			path: 'feeds/2024-07-24-one-only',
			metadata: {
				title: 'One & only',
				date: '2024-07-24',
				kind: 'podcast',
				source: 'The Show',
				url: 'https://e.org/1',
				media: 'https://e.org/1.mp3',
				authors: ['Ann'],
				duration: 62,
				tags: ['AI'],
			},
			body: '# One & only\n\nMeta released **Llama 3.1**, see [here](https://e.org/x).\n\nA chart',
		},
		{
			origin: 'feed:g2',
			path: 'feeds/two',
			metadata: { title: 'Two', kind: 'article', source: 'The Show' },
			body: '# Two',
		},
	]);
	expect(problems).toMatchObject([
		{ severity: 'warning', rule: 'title-only', place: { file: 'f.xml' } },
	]);
	expect(problems[0]?.message).toContain('Two');
});

test('Atom: an entry with its id, author and address', () => {
	const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title><id>u</id><updated>2024-01-01T00:00:00Z</updated><entry><title>Post</title><id>tag:1</id><link href="https://e.org/a"/><author><name>Bob</name></author><published>2024-02-01T00:00:00Z</published><updated>2024-03-01T00:00:00Z</updated><content type="html">&lt;h2&gt;Head&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;x&lt;/li&gt;&lt;/ul&gt;</content></entry></feed>`;
	const { documents } = importFeed({ path: 'f.atom', text });
	expect(documents[0]).toMatchObject({
		origin: 'feed:tag:1',
		metadata: {
			title: 'Post',
			date: '2024-02-01',
			kind: 'article',
			source: 'Blog',
			url: 'https://e.org/a',
			authors: ['Bob'],
		},
		body: '# Post\n\n## Head\n\n- x',
	});
});

const rss = (items: string): string =>
	`<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>S</title>${items}</channel></rss>`;
const atom = (entries: string): string =>
	`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><title type="html">The &lt;i&gt;Blog&lt;/i&gt;</title><id>u</id><updated>2024-01-01T00:00:00Z</updated>${entries}</feed>`;
const json = (item: object): string =>
	JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items: [item] });
const documentOf = (text: string) => importFeed({ path: 'a/f.xml', text }).documents[0];

test.each([
	[
		'RSS, by its type',
		rss(
			'<item><title>T</title><guid>1</guid><enclosure url="https://e.org/p.png" type="image/png" length="1"/><enclosure url="https://e.org/a" type="audio/mpeg" length="1"/><itunes:duration>90:00</itunes:duration></item>',
		),
		{ kind: 'podcast', url: 'https://e.org/a', duration: 90 },
	],
	[
		'RSS, by its name',
		rss(
			'<item><title>T</title><guid>1</guid><link>https://e.org/1</link><enclosure url="https://e.org/a.mp3?x=1"/></item>',
		),
		{ kind: 'podcast', url: 'https://e.org/1', media: 'https://e.org/a.mp3?x=1' },
	],
	[
		'Media RSS, with its length',
		rss(
			'<item><title>T</title><guid>1</guid><media:group><media:content url="https://e.org/v" type="video/mp4" duration="600"/></media:group></item>',
		),
		{ kind: 'podcast', url: 'https://e.org/v', duration: 10 },
	],
	[
		'Atom, beside a picture',
		atom(
			'<entry><title>T</title><id>1</id><link href="https://e.org/1"/><link rel="enclosure" type="image/png" href="https://e.org/p.png"/><link rel="enclosure" type="audio/mpeg" href="https://e.org/a.mp3"/><itunes:duration>120</itunes:duration></entry>',
		),
		{ kind: 'podcast', url: 'https://e.org/1', media: 'https://e.org/a.mp3', duration: 2 },
	],
	[
		'JSON Feed',
		json({
			id: '1',
			title: 'T',
			attachments: [
				{ url: 'https://e.org/p.pdf', mime_type: 'application/pdf' },
				{ url: 'https://e.org/a.m4a', mime_type: 'audio/x-m4a', duration_in_seconds: 300 },
			],
		}),
		{ kind: 'podcast', url: 'https://e.org/a.m4a', duration: 5 },
	],
	[
		'none where a picture is all',
		rss(
			'<item><title>T</title><guid>1</guid><enclosure url="https://e.org/p.png" type="image/png" length="1"/></item>',
		),
		{ kind: 'article' },
	],
])('the recording of %s', (_, text, expected) => {
	const { title, source, ...metadata } = documentOf(text)?.metadata ?? {};
	expect([title, source === undefined]).toEqual(['T', false]);
	expect(metadata).toEqual(expected);
});

test.each([
	[
		'Atom as HTML',
		atom(
			'<entry><title type="html">A &lt;b&gt;big&lt;/b&gt; R&amp;amp;D</title><id>1</id></entry>',
		),
		'A big R&D',
	],
	[
		'Atom as XHTML',
		atom(
			'<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>big</em> one</div></title><id>1</id></entry>',
		),
		'A big one',
	],
	[
		'Atom as text, where a tag is none',
		atom('<entry><title>The &lt;b&gt; tag</title><id>1</id></entry>'),
		'The <b> tag',
	],
	[
		'RSS with tags',
		rss('<item><title>A &lt;i&gt;big&lt;/i&gt; R&amp;amp;D</title><guid>1</guid></item>'),
		'A big R&D',
	],
	['RSS without', rss('<item><title>a &lt; b</title><guid>1</guid></item>'), 'a < b'],
	['RSS of iTunes alone', rss('<item><itunes:title>I</itunes:title><guid>1</guid></item>'), 'I'],
])('a title is text: %s', (_, text, title) => {
	expect(documentOf(text)?.metadata.title).toBe(title);
});

test('the title of an Atom feed is text too', () => {
	expect(documentOf(atom('<entry><title>T</title><id>1</id></entry>'))?.metadata.source).toBe(
		'The Blog',
	);
});

test.each([
	[
		'content:encoded alone',
		'<content:encoded><![CDATA[<p>Whole.</p>]]></content:encoded>',
		'Whole.',
		undefined,
	],
	[
		'both',
		'<description>In short.</description><content:encoded><![CDATA[<p>Whole.</p>]]></content:encoded>',
		'Whole.',
		'In short.',
	],
	[
		'a teaser, which says nothing new',
		'<description>Whole …</description><content:encoded><![CDATA[<p>Whole story.</p>]]></content:encoded>',
		'Whole story.',
		undefined,
	],
	[
		'itunes:summary alone',
		'<itunes:summary>Told there.</itunes:summary>',
		'Told there.',
		undefined,
	],
])('the text of an item of RSS: %s', (_, item, body, description) => {
	const document = documentOf(rss(`<item><title>T</title><guid>1</guid>${item}</item>`));
	expect(document?.body).toBe(`# T\n\n${body}`);
	expect(document?.metadata.description).toBe(description);
});

test('text of Atom and JSON Feed that is no HTML keeps its marks', () => {
	expect(
		documentOf(
			atom(
				'<entry><title>T</title><id>1</id><content type="text">1 &lt; 2 &amp; &lt;b&gt;</content></entry>',
			),
		)?.body,
	).toBe('# T\n\n1 < 2 & \\<b>');
	expect(documentOf(json({ id: '1', title: 'T', content_text: 'One.\n\n<Two>.' }))?.body).toBe(
		'# T\n\nOne.\n\n\\<Two>.',
	);
});

test('an entry that nothing names is known by its feed, day and title; one that says nothing is named', () => {
	const { documents, problems } = importFeed({
		path: 'a/f.xml',
		text: rss(
			'<item><title>One</title><pubDate>Wed, 24 Jul 2024 10:00:00 GMT</pubDate><description>x</description></item><item><pubDate>Wed, 24 Jul 2024 10:00:00 GMT</pubDate></item>',
		),
	});
	expect(documents.map(({ origin }) => origin)).toEqual(['feed:a/f.xml#2024-07-24-one']);
	expect(problems).toMatchObject([{ severity: 'warning', rule: 'not-imported' }]);
});

test('JSON Feed', () => {
	const text = JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'J',
		items: [
			{
				id: '7',
				url: 'https://e.org/7',
				title: 'Seven',
				content_html: '<p>Text.</p>',
				date_published: '2024-05-06T00:00:00Z',
			},
		],
	});
	expect(importFeed({ path: 'f.json', text }).documents[0]).toMatchObject({
		origin: 'feed:7',
		metadata: { date: '2024-05-06', source: 'J' },
	});
});

test.each(['<rss><chan', 'plain', '<html></html>'])('%s is no feed', (text) =>
	expect(importFeed({ path: 'f.xml', text }).problems).toMatchObject([
		{ severity: 'error', rule: 'not-imported' },
	]),
);

test('OPML: an outline as a nested list, feeds with links', () => {
	const text = `<?xml version="1.0"?><opml version="2.0"><head><title>Reading</title><dateModified>Mon, 05 Aug 2024 10:00:00 GMT</dateModified></head><body><outline text="AI [labs]"><outline type="rss" text="Blog" xmlUrl="https://e.org/rss" htmlUrl="https://e.org/"/></outline></body></opml>`;
	expect(importOpml({ path: 'lists/r.opml', text }).documents[0]).toEqual({
		origin: 'opml:lists/r.opml',
		path: 'outlines/reading',
		metadata: { title: 'Reading', date: '2024-08-05', kind: 'outline' },
		body: '# Reading\n\n- AI \\[labs\\]\n  - [Blog](<https://e.org/>)',
	});
	expect(importOpml({ path: 'r.opml', text: '<x/>' }).problems).toHaveLength(1);
});
