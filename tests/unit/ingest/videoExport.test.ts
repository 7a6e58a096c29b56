import { describe, expect, test } from 'vitest';
import { toSource } from '../../../src/model/index.ts';
import { relatedPiece } from '../../../src/pipeline/ingest/layouts/videoExportLine.ts';
import { ingestText } from '../../support/ingestText.ts';
import { outline, partsOf, quotesOf } from './support.ts';

const page = `Key Moments
[Club] Serving with vLLM
Key Moments
vLLM serves models with paged attention.
Key Insights
Memory is the bottleneck.
Batches grow.
WHY VLLM MATTERS FOR GPU MEMORY
At UC Berkeley, vLLM was built. It runs on a GPU.
FROM LAB TO CLOUD
Many firms run it.
Mentioned in This Episode
●Software & Apps
vLLM
PyTorch
●Companies
●People Referenced
Ion Stoica
Throughput by Engine
Data extracted from this video
| Engine | Tokens | Note |
|:---|---:|---|
| vLLM | 2,000 | |
| Other || slow |
Common Questions
Is it open?
Yes. Under Apache 2.0.
Topics
serving
attention
Mentioned in this video
A laboratory that built the engine.
A library for tensors.
More from The Club
View all 12 summaries
86 minServing at Planetary Scale
7 min Batches — ft. Jo
No time given
Found this useful? Build your library
Get summaries in seconds.
Try it free
`;

describe('the export of a video summary', () => {
	const document = ingestText(page, 'serving.txt');

	test('is read as such', () => {
		expect(document.layout).toBe('video-export');
		expect(outline(page)).toEqual([
			'heading: [Club] Serving with vLLM',
			'paragraph: vLLM serves models with paged attention.',
			'heading: Key Insights',
			'listItem: Memory is the bottleneck.',
			'listItem: Batches grow.',
			'heading: Why vLLM matters for GPU memory',
			'paragraph: At UC Berkeley, vLLM was built. It runs on a GPU.',
			'heading: From lab to cloud',
			'paragraph: Many firms run it.',
			'heading: Mentioned in This Episode',
			'heading: Software & Apps',
			'listItem: vLLM',
			'listItem: PyTorch',
			'heading: People Referenced',
			'listItem: Ion Stoica',
			'heading: Throughput by Engine',
			'cell: Engine',
			'cell: Tokens',
			'cell: Note',
			'cell: vLLM',
			'cell: 2,000',
			'cell: ',
			'cell: Other',
			'cell: ',
			'cell: slow',
			'heading: Common Questions',
			'paragraph: Is it open?',
			'paragraph: Yes. Under Apache 2.0.',
			'heading: Topics',
			'listItem: serving',
			'listItem: attention',
			'heading: Mentioned in this video',
			'listItem: A laboratory that built the engine.',
			'listItem: A library for tensors.',
			'heading: More from The Club',
			'listItem: 86 min · Serving at Planetary Scale',
			'listItem: 7 min · Batches — ft. Jo',
		]);
	});

	test('its parts are known', () => {
		expect(partsOf(document)).toEqual([
			'title: [Club] Serving with vLLM',
			'lead: vLLM serves models with paged attention.',
			'insight: Memory is the bottleneck.',
			'insight: Batches grow.',
			'category: Software & Apps',
			'listedName: vLLM',
			'listedName: PyTorch',
			'category: People Referenced',
			'listedName: Ion Stoica',
			'question: Is it open?',
			'answer: Yes. Under Apache 2.0.',
			'topic: serving',
			'topic: attention',
			'description: A laboratory that built the engine.',
			'description: A library for tensors.',
			'relatedItem: 86 min · Serving at Planetary Scale',
			'relatedItem: 7 min · Batches — ft. Jo',
		]);
	});

	test('nothing follows the related items, of which a title is traced without its minutes', () => {
		const last = document.blocks.at(-1)!;
		expect(last.text).toBe('7 min · Batches — ft. Jo');
		const { start, end } = toSource(last, { start: 8, end: last.text.length });
		expect(document.text.slice(start, end)).toBe('Batches — ft. Jo');
	});

	test.each([
		['86 minNVIDIA speaks', '86 min · NVIDIA speaks'],
		['72 min Cursor speaks', '72 min · Cursor speaks'],
		['42 min⚡️ Polsia', '42 min · ⚡️ Polsia'],
		['5 minutes With Jo', '5 minutes · With Jo'],
		['Scaling (42 min)', 'Scaling (42 min)'],
		['Scaling (42 minutes)', 'Scaling (42 minutes)'],
		['5 mining firms', undefined],
		['No time', undefined],
		['86 min', undefined],
	])('the related item “%s”', (line, expected) => {
		expect(relatedPiece({ text: line, start: 0, end: line.length })?.text).toBe(expected);
	});

	test('categories nest, and empty ones are left out', () => {
		const { sections } = document;
		expect(
			sections
				.filter(({ depth }) => depth === 3)
				.map(({ title, parent }) => [title, sections[parent ?? 0]?.title]),
		).toEqual([
			['Software & Apps', 'Mentioned in This Episode'],
			['People Referenced', 'Mentioned in This Episode'],
		]);
	});

	test('rows keep their columns', () => {
		const cells = document.blocks.flatMap((block) => (block.kind === 'cell' ? [block] : []));
		expect(cells.map(({ row, column }) => `${row}.${column}`).join(' ')).toBe(
			'0.0 0.1 0.2 1.0 1.1 1.2 2.0 2.1 2.2',
		);
		expect(quotesOf(document)).toContain('Other || slow');
	});

	test('headings in capitals are quoted as they stand', () => {
		expect(quotesOf(document)).toContain('WHY VLLM MATTERS FOR GPU MEMORY');
	});

	test('front matter goes with it', () => {
		const { metadata, layout, blocks } = ingestText(`---\ndate: 2024-07-23\n---\n${page}`);
		expect([layout, metadata.date, metadata.title]).toEqual([
			'video-export',
			'2024-07-23',
			'[Club] Serving with vLLM',
		]);
		expect(blocks).toHaveLength(document.blocks.length);
	});

	test('Markdown marks in it are text', () => {
		const marked = page.replace('Batches grow.', 'Use *stars* and `code` <b>now</b>.');
		expect(outline(marked)).toContain('listItem: Use *stars* and `code` <b>now</b>.');
	});

	test.each([
		[
			'with Markdown headings',
			'# T\n\nKey Moments\n\nKey Insights\n\nTopics\n\nCommon Questions\n',
		],
		['with few of its marks', 'Key Moments in History\n\nTopics\n\nText.\n'],
		['that speaks of it', 'The Key Insights page has Topics.\n\nCommon Questions\n'],
	])('is not a text %s', (_, text) => {
		expect(ingestText(text).layout).toBe('markdown');
	});

	test('needs little', () => {
		expect(outline('Key Moments\nTitle\nKey Insights\nOne.\n')).toEqual([
			'heading: Title',
			'heading: Key Insights',
			'listItem: One.',
		]);
	});
});
