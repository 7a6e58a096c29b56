import { expect, test } from 'vitest';
import { importFeed } from '../../../src/import/feed.ts';
import { importOpml } from '../../../src/import/opml.ts';

test('RSS: an episode with show, day, author, length, recording and text; an entry without text is named', () => {
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
	]);
	expect(problems).toMatchObject([{ rule: 'not-imported', place: { file: 'f.xml' } }]);
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
