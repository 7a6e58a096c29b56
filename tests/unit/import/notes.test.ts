import { describe, expect, test } from 'vitest';
import { importHighlights, isHighlights } from '../../../src/import/highlights.ts';
import { importNote } from '../../../src/import/notes.ts';
import { importReadwiseTable, isReadwiseTable } from '../../../src/import/readwiseTable.ts';

describe('meeting notes', () => {
	test('bold headings and lines of names become sections', () => {
		const text =
			'# Weekly sync\n\n**Date:** 14 August 2024\n**Attendees:** Zora Quist, Ivo Penn (Meta), and Ann Example\n\n**Decisions**\n\n- Use Llama 3.1.\n\nAction items:\n\n- Zora: write\n';
		expect(importNote({ path: 'a/weekly.md', text }).documents[0]).toEqual({
			origin: 'note:a/weekly.md',
			path: 'meetings/2024-08-14-weekly-sync',
			metadata: { title: 'Weekly sync', date: '2024-08-14', kind: 'meeting' },
			body: '# Weekly sync\n\n**Date:** 14 August 2024\n\n## Attendees\n\n- Zora Quist\n- Ivo Penn (Meta)\n- Ann Example\n\n## Decisions\n\n- Use Llama 3.1.\n\n## Action items\n\n- Zora: write',
		});
	});

	test.each([
		['Sync\n\nDecisions\n- Use Llama.\n', '## Decisions\n\n- Use Llama.'],
		['Sync\n\nAction items\n\n1. Ann: write\n', '## Action items\n\n1. Ann: write'],
		['Sync\n\nDecisions\nwere hard to reach.\n', 'Decisions\nwere hard to reach.'],
		['# S\n\nAttendees\n- [[Liam Chen|Liam]]\n- [[Bo]]\n', '## Attendees\n\n- Liam Chen\n- Bo'],
		[
			'# S\n\n## Participants\n\n| Role | Name |\n|---|---|\n| Chair | [[Liam Chen\\|Liam]] |\n| | Bo Ek |\n\n## Notes\n\nSee [[Bo|him]].\n',
			'## Participants\n\n- Liam Chen (Chair)\n- Bo Ek\n\n## Notes\n\nSee [[Bo|him]].',
		],
	])('%j', (text, part) => {
		const [document] = importNote({ path: 's.md', text }).documents;
		expect(document?.body).toContain(part);
	});

	test('participants of the front matter become a section; recording, length and tags are kept', () => {
		const text =
			'---\ntitle: Sync\ndate: 2024-08-14\nparticipants: [Ann Example]\nrecording: https://e.org/r.mp4\nduration: 45 min\ntags: ["#team"]\n---\nWe met.\n';
		expect(importNote({ path: 's.md', text }).documents[0]).toMatchObject({
			metadata: { kind: 'meeting', media: 'https://e.org/r.mp4', duration: 45, tags: ['team'] },
			body: '# Sync\n\n## Attendees\n\n- Ann Example\n\nWe met.',
		});
	});

	test('a folded block of HTML is read', () => {
		const text =
			'# T\n\n<details>\n<summary>Transcript</summary>\n<blockquote><b>Ann</b><br/>Hello</blockquote>\n</details>\n';
		expect(importNote({ path: 't.md', text }).documents[0]?.body).toContain('**Ann**');
	});
});

const snipd = `# How Llama was made

![cover](https://e.org/c.png)

## Episode metadata
- Episode title: How Llama 3.1 was made
- Show: The Show
- Owner / Host: Ann Example
- Guests: Bob Sample
- Episode publish date: 2024-08-01
- Show notes link: [open](https://e.org/notes)
- Duration: 1:02:03

## Snips

### [12:34] The data

- Meta trained Llama 3.1 on 15 trillion tokens. ([Time 0:12:40](https://share.example/s/1))
`;

describe('highlights', () => {
	test('Snipd: the list of metadata is front matter, times lead to the moment', () => {
		expect(isHighlights(snipd)).toBe(true);
		const { documents } = importHighlights({ path: 's.md', text: snipd });
		expect(documents[0]).toEqual({
			origin: 'highlights:https://e.org/notes',
			path: 'highlights/2024-08-01-how-llama-3-1-was-made',
			metadata: {
				title: 'How Llama 3.1 was made',
				date: '2024-08-01',
				kind: 'podcast',
				source: 'The Show',
				url: 'https://e.org/notes',
				authors: ['Ann Example'],
				speakers: ['Bob Sample'],
				duration: 62,
			},
			body: '# How Llama 3.1 was made\n\n## Snips\n\n### 12:34 The data\n\n- Meta trained Llama 3.1 on 15 trillion tokens. [0:12:40](https://share.example/s/1)',
		});
	});

	test('with the recording known, every time leads into it', () => {
		const text = snipd.replace('- Duration', '- Media: https://youtu.be/q\n- Duration');
		const [document] = importHighlights({ path: 's.md', text }).documents;
		expect(document?.metadata.media).toBe('https://youtu.be/q');
		expect(document?.body).toContain('### [12:34](https://youtu.be/q?t=754) The data');
		expect(document?.body).toContain('[12:40](https://youtu.be/q?t=760)');
	});

	test('Readwise: a table of highlights, a document for each book', () => {
		const text =
			'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n"Second, and last",Book A,"Ann Example and Bob Sample",,,,,page,9,2024-03-02 10:00:00,ai\nFirst,Book A,"Ann Example and Bob Sample",,so true,,,page,2,2024-03-01 10:00:00,ai\nOther,Book B,,,,,,,,,[[ai]] [[old history]]\n';
		expect(isReadwiseTable(text)).toBe(true);
		const { documents } = importReadwiseTable({ path: 'r.csv', text });
		expect(documents.map(({ origin }) => origin)).toEqual([
			'readwise:Book A / Ann Example and Bob Sample',
			'readwise:Book B /',
		]);
		expect(documents[0]).toMatchObject({
			metadata: {
				title: 'Book A',
				date: '2024-03-02',
				authors: ['Ann Example', 'Bob Sample'],
				tags: ['ai'],
			},
			body: '# Book A\n\n## Highlights\n\n- First\n  - Note: so true\n- Second, and last',
		});
		expect(documents[1]?.metadata.tags).toEqual(['ai', 'old history']);
	});
});
