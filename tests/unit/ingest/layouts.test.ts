import { describe, expect, test } from 'vitest';
import { ingestText, problemsOf } from '../../support/ingestText.ts';
import { outline, partsOf } from './support.ts';

describe('extract wisdom', () => {
	const text = `# SUMMARY

Jo speaks about Llama.

# IDEAS:

- Scale wins.
- Data wins more.

# QUOTES:

- "Scale is all." (Jo)

# FACTS:

- The sun is hot.

# REFERENCES:

- Llama 3.1
- PyTorch

# ONE-SENTENCE TAKEAWAY

Feed it well.
`;

	test('has its parts, in readable case', () => {
		const document = ingestText(text, 'talk.md');
		expect([document.layout, document.metadata.title]).toEqual(['wisdom', 'Talk']);
		expect(document.sections.map(({ title, depth }) => `${depth} ${title}`)).toEqual([
			'0 ',
			'2 Summary',
			'2 Ideas',
			'2 Quotes',
			'2 Facts',
			'2 References',
			'2 One-sentence takeaway',
		]);
		expect(partsOf(document)).toEqual([
			'lead: Jo speaks about Llama.',
			'insight: Scale wins.',
			'insight: Data wins more.',
			'quote: "Scale is all." (Jo)',
			'listedName: Llama 3.1',
			'listedName: PyTorch',
			'lead: Feed it well.',
		]);
	});

	test('may have a title of its own', () => {
		const document = ingestText(`# The Talk\n\n${text}`);
		expect([document.layout, document.metadata.title]).toEqual(['wisdom', 'The Talk']);
		expect(document.sections[1]).toMatchObject({ title: 'Summary', depth: 2 });
	});

	test.each([
		['headings in small letters', '# Summary\n\na\n\n# Ideas\n\n- b\n\n# Quotes\n\n- c\n'],
		['two of its headings', '# SUMMARY\n\na\n\n# IDEAS\n\n- b\n'],
	])('is not %s', (_, other) => {
		expect(ingestText(other).layout).toBe('markdown');
	});
});

describe('highlights', () => {
	const readwise = `# Short Title

![rw-book-cover](https://example.org/cover.png)

## Metadata
- Author: [[Andrej Karpathy]] and Jo Doe
- Full Title: The Long Title
- Category: #articles
- URL: https://example.org/x
- Published Date: 2024-07-23

## Highlights
- Scale matters. ([View Highlight](https://example.org/1))
- Data wins. ([Time 0:01:02](https://example.org/2))
    - Note: mine
- ([View Highlight](https://example.org/3))

| Time | What |
|---|---|
| Time 0:01 | |

---

    Time 0:01
`;

	test('of Readwise: metadata, title once, no links back', () => {
		const document = ingestText(readwise);
		expect(document.layout).toBe('highlights');
		expect(document.metadata).toMatchObject({
			title: 'The Long Title',
			authors: ['Andrej Karpathy', 'Jo Doe'],
			kind: 'article',
			url: 'https://example.org/x',
			date: '2024-07-23',
		});
		expect(document.annotations.map(({ name }) => name)).toEqual(['Andrej Karpathy']);
		expect(outline(readwise)).toEqual([
			'heading: Short Title',
			'heading: Highlights',
			'listItem: Scale matters.',
			'listItem: Data wins.',
			'listItem: Note: mine',
			'cell: Time',
			'cell: What',
			'cell: Time 0:01',
			'cell: ',
			'break: ',
			'code: Time 0:01',
		]);
		expect(partsOf(document)).toEqual([
			'title: Short Title',
			'insight: Scale matters.',
			'insight: Data wins.',
			'insight: Note: mine',
		]);
	});

	const listed = (name: string): string =>
		`# ${name}\n\n## Episode metadata\n- Episode title:: [[${name}]]\n- Owner / Host:: [[Ann Example]]\n- Episode link:: [open in Snipd](https://share.snipd.com/episode/${name})\n\n## Snips\n\n### [03:47] Scaling\n\n[🎧 Play snip - 1min️ (02:04 - 03:51)](https://share.snipd.com/snip/1)\n\nIt scales.\n\nCreated with [Snipd](https://www.snipd.com) | Take notes\n`;

	test('of Snipd for Obsidian: two colons, links that only lead back, players', () => {
		const { metadata } = ingestText(listed('Ep'));
		expect(metadata).toMatchObject({
			title: 'Ep',
			authors: ['Ann Example'],
			url: 'https://share.snipd.com/episode/Ep',
		});
		expect(outline(listed('Ep'))).toEqual([
			'heading: Ep',
			'heading: Snips',
			'heading: [03:47] Scaling',
			'paragraph: It scales.',
		]);
	});

	test('several episodes in one file are told, with the way to part them', () => {
		expect(problemsOf(listed('One'))).toEqual([]);
		expect(problemsOf(listed('One') + listed('Two') + listed('Three'))).toMatchObject([
			{
				severity: 'warning',
				rule: 'several-episodes',
				place: { line: 19 },
				message: 'This file holds 3 episodes, which are read as one document.',
			},
		]);
	});

	test('of Snipd: notes, snips, transcripts', () => {
		const text = `# Ep

## Episode metadata
- Episode title: Ep 7: Scale
- Show: Latent Space
- Owner / Host: swyx
- Episode publish date: 2024-07-23

## Episode AI notes
1. Scale wins.

## Snips
### [Scaling](https://example.org/s)
Jo: It scales. Time 0:01:02
`;
		const document = ingestText(text);
		expect(document.metadata).toMatchObject({
			title: 'Ep 7: Scale',
			source: 'Latent Space',
			authors: ['swyx'],
			date: '2024-07-23',
		});
		expect(outline(text)).toEqual([
			'heading: Ep',
			'heading: Episode AI notes',
			'listItem: Scale wins.',
			'heading: Snips',
			'heading: Scaling',
			'paragraph: Jo: It scales.',
		]);
	});

	test('front matter wins over the list', () => {
		const { metadata } = ingestText(`---\ntitle: Mine\n---\n\n${readwise}`);
		expect(metadata).toMatchObject({ title: 'Mine', kind: 'article' });
	});

	test.each([
		['a note with one such heading', '# A\n\n## Metadata\n\n- a: b\n\nText.\n'],
		['a note on highlights', '# A\n\n## Highlights\n\n- It wins. Time 0:01\n'],
	])('are not %s', (_, text) => {
		expect(ingestText(text).layout).toBe('markdown');
	});
});

test('a newsletter is told by its lists, and read as Markdown', () => {
	const text =
		'---\ntitle: N\ncompanies: [Meta]\nmodels: [Llama 3.1]\n---\n\n## Meta ships\n\nIt is *out*.\n';
	const document = ingestText(text);
	expect([document.layout, document.metadata.title]).toEqual(['newsletter', 'N']);
	expect(outline(text)).toEqual(['heading: Meta ships', 'paragraph: It is out.']);
});

describe('sections with a part to play, in any layout', () => {
	test.each([
		['insights', '## Key takeaways:\n\n- One.\n\nNo item.\n', ['insight: One.']],
		['quotes', '## Notable Quotes\n\n- “One.”\n', ['quote: “One.”']],
		['topics', '## Topics\n\n- scaling\n', ['topic: scaling']],
		[
			'names by type',
			'## Companies\n\n- Meta\n- Groq\n',
			['category: Companies', 'listedName: Meta', 'listedName: Groq'],
		],
		[
			'long items are no names',
			`## Companies\n\n- ${'Meta and '.repeat(20)}\n`,
			['category: Companies'],
		],
		['descriptions', '## Mentioned in this episode\n\n- A lab.\n', ['description: A lab.']],
		[
			'questions as items',
			'## FAQ\n\n- Why?\n- Because.\n- So.\n',
			['question: Why?', 'answer: Because.'],
		],
		[
			'questions as headings',
			'## Common Questions\n\n### Is it open?\n\nYes.\n\n### Else\n\nNo.\n\n## After\n\nWhy?\n',
			['question: Is it open?', 'answer: Yes.', 'answer: No.'],
		],
		[
			'the part ends with the section',
			'## Ideas\n\n- One.\n\n## Then\n\n- Two.\n',
			['insight: One.'],
		],
		['near-misses', '## Key insights of Meta\n\n- One.\n\n## Companies we like\n\n- Meta\n', []],
	])('%s', (_, text, expected) => {
		expect(partsOf(ingestText(text))).toEqual(expected);
	});
});

describe('related items', () => {
	test.each(['More from Latent Space', 'Related episodes', 'See also:', 'Up next'])(
		'are told by “%s”, up to the next heading',
		(heading) => {
			const text = `# T\n\nText.\n\n## ${heading}\n\n- Other (42 min)\n\n## Then\n\n- More.\n`;
			expect(partsOf(ingestText(text))).toEqual(['title: T', 'relatedItem: Other (42 min)']);
		},
	);
});
