/** The summary that the project began with; it is kept beside the repository and may be absent. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../../src/pipeline/ingest/index.ts';
import { ontology, problemsOf } from '../../support/ingestText.ts';

const path = 'llama-3-1-paper-club.txt';
const file = `../shared/seed/${path}`;
const isThere = existsSync(file);
if (!isThere) console.info(`Skipped: ${file} is not there.`);

describe.skipIf(!isThere)('the seed', () => {
	const bytes = isThere ? readFileSync(file) : new Uint8Array();
	const { document } = ingest({ path, bytes }, ontology);
	const blocks = document?.blocks ?? [];
	const texts = blocks.map(({ text }) => text);
	const withRole = (role: string) => blocks.filter((block) => block.role === role);

	test('is read without a problem', () => {
		expect(document?.layout).toBe('video-export');
		expect(problemsOf(bytes, path)).toEqual([]);
	});

	test('has its title once', () => {
		const title = '[LLM Paper Club] Llama 3.1 Paper: The Llama Family of Models';
		expect(document?.metadata.title).toBe(title);
		expect(texts.filter((text) => text === title)).toHaveLength(1);
		expect(withRole('title')).toHaveLength(1);
	});

	test('has seven headings in capitals, in readable case', () => {
		expect(document?.sections.slice(2, 9).map(({ title }) => title)).toEqual([
			'Overview of Llama 3.1 and training philosophy',
			'Advanced scaling laws and data mix optimization',
			'Synthetic data generation and quality enhancement',
			'Enhanced code generation and multilingual support',
			'Training infrastructure and hardware management',
			'Multimodal experiments and future directions',
			'Performance, licensing, and open-source impact',
		]);
	});

	test('has a lead, six insights, four rows, an answer, fourteen descriptions', () => {
		expect(
			['lead', 'insight', 'answer', 'description'].map((role) => withRole(role).length),
		).toEqual([1, 6, 1, 14]);
		expect(document?.sentences.filter(({ kind }) => kind === 'row')).toHaveLength(4);
		const section = document?.sections[withRole('description')[0]?.section ?? 0];
		expect(section?.title).toBe('Mentioned in this video');
	});

	test('has four related items with minutes', () => {
		const items = withRole('relatedItem').map(({ text }) => text);
		expect(items.map((text) => /^\d+ min · /.exec(text)?.[0])).toEqual([
			'86 min · ',
			'72 min · ',
			'77 min · ',
			'42 min · ',
		]);
		expect(items[1]).toMatch(/· Cursor's Third Era/);
	});

	test('has nothing of the page around it', () => {
		const page = /Key Moments|View all|library|personal pods|free$|Data extracted|●/;
		expect(texts.filter((text) => page.test(text))).toEqual([]);
		expect(blocks.at(-1)?.role).toBe('relatedItem');
	});

	test('keeps what it says of interruptions in one sentence', () => {
		const quotes = document?.sentences.map(({ span }) => document.text.slice(span.start, span.end));
		expect(quotes?.filter((quote) => quote.includes('400 interruptions in 54 days'))).toHaveLength(
			1,
		);
	});
});
