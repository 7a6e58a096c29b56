/** Exports of Snipd, as its app and its plugin for Obsidian lay them out; all words are our own. */
import { describe, expect, test } from 'vitest';
import { importHighlights, isHighlights } from '../../../src/import/highlights.ts';
import { writeDocument } from '../../../src/import/document.ts';
import { importVault } from '../../../src/import/obsidian.ts';
import { momentOf } from '../../../src/site/moment.ts';
import { ingestText } from '../../support/ingestText.ts';

const episode = (name: string, id: string, day: string): string => `# ${name}

![Cover|200](https://pictures.example/${id}.png)

## Episode metadata
- Episode title:: [[${name}]]
- Show:: [[Bird Talk\\|Bird Talk]]
- Owner / Host:: [[Ann Example]]
- Episode link:: [open in Snipd](https://share.snipd.com/episode/${id})
- Episode publish date:: ${day}
<details>
<summary>Show notes</summary>
> Two people read a paper.<br/>> Meta is named in it.
</details>

- Show notes link:: [open website](https://bird.example/show)
- Tags: #podcasts #birds
- Export date:: 2026-01-02T10:00

## Snips

### [03:47] How ${name} was trained

[🎧 Play snip - 1min️ (02:04 - 03:51)](https://share.snipd.com/snip/${id}-1)
<audio controls> <source src="https://media.example/${id}.mp3?updated=1#t=02:04,03:51"> </audio>

### ✨ Key takeaways
1. Meta trained ${name} on 15 trillion tokens.

#### 📚 Transcript
<details>
<summary>Click to expand</summary>
<blockquote><b>Speaker 1</b><br/><br/>We took all of it.</blockquote>
</details>

---

Created with [Snipd](https://www.snipd.com) | Highlight & Take Notes from Podcasts
`;

describe('an export of the app', () => {
	const text = `${episode('Zephyria 7B', 'a', '2026-01-01')}\n\n${episode('Zephyria 8B', 'b', '2026-01-02')}`;
	const { documents } = importHighlights({ path: 'x/snipd.md', text });

	test('is one document for each episode, known by its address', () => {
		expect(isHighlights(text)).toBe(true);
		expect(documents.map(({ origin, path }) => [origin, path])).toEqual([
			['highlights:https://share.snipd.com/episode/a', 'highlights/2026-01-01-zephyria-7b'],
			['highlights:https://share.snipd.com/episode/b', 'highlights/2026-01-02-zephyria-8b'],
		]);
		expect(documents[1]?.body).not.toContain('Zephyria 7B');
	});

	test('has its fields, below the folded notes too', () => {
		expect(documents[0]?.metadata).toEqual({
			title: 'Zephyria 7B',
			date: '2026-01-01',
			kind: 'podcast',
			source: 'Bird Talk',
			url: 'https://share.snipd.com/episode/a',
			media: 'https://media.example/a.mp3?updated=1',
			authors: ['Ann Example'],
			tags: ['podcasts', 'birds'],
		});
	});

	test('a snip leads to where it begins in the recording; notes of the show are kept apart', () => {
		expect(documents[0]?.body).toBe(
			[
				'# Zephyria 7B',
				'## Snips',
				'### [2:04](https://media.example/a.mp3?updated=1#t=124) How Zephyria 7B was trained',
				'**Key takeaways**',
				'1. Meta trained Zephyria 7B on 15 trillion tokens.',
				'**Transcript**',
				'> **Speaker 1**\\\n> \\\n> We took all of it.',
				'## Show notes',
				'Two people read a paper.\nMeta is named in it.',
			].join('\n\n'),
		);
	});

	test('what is said in any part of a snip leads to its time', () => {
		const [imported] = documents;
		const document = ingestText(imported ? writeDocument(imported) : '');
		const timeOf = (quote: string) => {
			const at = document.sentences.findIndex(({ span }) =>
				document.text.slice(span.start, span.end).includes(quote),
			);
			return momentOf(document, at)?.href;
		};
		const moment = 'https://media.example/a.mp3?updated=1#t=124';
		expect([timeOf('15 trillion tokens'), timeOf('We took all of it')]).toEqual([moment, moment]);
		expect(timeOf('Meta is named in it')).toBeUndefined();
	});

	test('episodes without an address are told apart by their titles', () => {
		const plain = text.replace(/^- (?:Episode link|Show notes link).*\n/gm, '');
		expect(
			importHighlights({ path: 'x/snipd.md', text: plain }).documents.map(({ origin }) => origin),
		).toEqual(['highlights:x/snipd.md#zephyria-7b', 'highlights:x/snipd.md#zephyria-8b']);
	});

	test('an episode without a heading of its own is one too', () => {
		const headless = text.replace(/^# .+$/gm, '');
		expect(
			importHighlights({ path: 's.md', text: headless }).documents.map(
				({ metadata }) => metadata.title,
			),
		).toEqual(['Zephyria 7B', 'Zephyria 8B']);
	});
});

const note = `---
episode_title: Zephyria 9B
show_title: Bird Talk
show_author: Ann Example
guests: [Bo Ek, "[[Liam Chen]]"]
mentioned_books: [The Sparrow]
episode_publish_date: 2026-01-26
last_snip_date: 2026-01-28
episode_duration_minutes: 71
episode_url: "https://share.snipd.com/episode/c"
show_url: "https://share.snipd.com/show/s"
snips_count: 1
from_snipd: true
---

# Zephyria 9B

## Snips

### ⭐️ [Why it is small](https://share.snipd.com/snip/c-1) #scale #open-models

🎧 03:12 - 05:18 (02:05)

<iframe src="https://share.snipd.com/embed/c-1" width="100%"></iframe>

- Apple released Zephyria 9B, after [[Zeph]].

<details>
<summary>📚 Transcript</summary>

**Bo Ek**: It fits a phone.
</details>

---
`;

describe('a note of the plugin for Obsidian', () => {
	test('its properties are front matter, its snips lead to Snipd', () => {
		expect(isHighlights(note)).toBe(true);
		const [document] = importHighlights({ path: 'n.md', text: note }).documents;
		expect(document?.metadata).toEqual({
			title: 'Zephyria 9B',
			date: '2026-01-26',
			kind: 'podcast',
			source: 'Bird Talk',
			url: 'https://share.snipd.com/episode/c',
			authors: ['Ann Example'],
			speakers: ['Bo Ek', 'Liam Chen'],
			duration: 71,
			tags: ['scale', 'open-models'],
		});
		expect(document?.body).toBe(
			[
				'# Zephyria 9B',
				'## Snips',
				'### [03:12](https://share.snipd.com/snip/c-1) Why it is small',
				'- Apple released Zephyria 9B, after [[Zeph]].',
				'**Transcript**',
				'**Bo Ek**: It fits a phone.',
				'## Books',
				'- The Sparrow',
			].join('\n\n'),
		);
	});

	test('its list of metadata says the rest', () => {
		const listed = note.replace(
			'## Snips',
			'## Episode metadata\n- Episode title: Zephyria 9B\n- Guests: [Bo Ek](https://share.snipd.com/person/1)\n- Episode AI description: On small models.\n- Mentioned books: [The Sparrow](https://share.snipd.com/book/1) by [Ann Long](https://share.snipd.com/person/2), [Two](https://share.snipd.com/book/2)\n- Episode URL: [Open in Snipd](https://share.snipd.com/episode/c)\n\n## Snips',
		);
		const [document] = importHighlights({
			path: 'n.md',
			text: listed.replace(/^---[\s\S]*?---\n/, ''),
		}).documents;
		expect(document?.metadata).toMatchObject({
			url: 'https://share.snipd.com/episode/c',
			speakers: ['Bo Ek'],
			description: 'On small models.',
		});
		expect(document?.body).toContain('## Books\n\n- The Sparrow by Ann Long\n- Two');
	});

	test('in a vault it is read so as well, in its place', () => {
		const { documents } = importVault('Vault', [
			{ path: 'Snipd/Data/Bird Talk/Zephyria 9B.md', text: note },
			{ path: 'Zephyria.md', text: '---\naliases: [Zeph]\n---\nThe family.\n' },
		]);
		expect(documents[0]).toMatchObject({
			origin: 'vault:Vault/Snipd/Data/Bird Talk/Zephyria 9B.md',
			path: 'Snipd/Data/Bird Talk/Zephyria 9B',
			metadata: { title: 'Zephyria 9B', source: 'Bird Talk', duration: 71 },
		});
		expect(documents[0]?.body).toContain('after [[Zephyria|Zeph]].');
	});

	test('properties that are no YAML are told, and the list stands in for them', () => {
		const { documents, problems } = importHighlights({
			path: 'n.md',
			text: `---\na: [1\n---\n${episode('Zephyria 7B', 'a', '2026-01-01')}`,
		});
		expect(problems).toMatchObject([{ rule: 'invalid-yaml', place: { file: 'n.md' } }]);
		expect(documents[0]?.metadata.title).toBe('Zephyria 7B');
	});
});
