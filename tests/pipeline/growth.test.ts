/**
 * The time of a build grows with its content and no faster. Work is counted, not timed, on one corpus and on one four
 * times as long: a loop within a loop over documents, entities or pages would show as sixteen times the work.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../../scripts/bench/corpus.ts';
import type { Works } from '../support/countWork.ts';

const sizes = [8, 32] as const;
/** For what grows a little faster than its input, as sorting and looking up in sorted lists do. */
const slack = 1.25;

let folder: string;
let works: readonly Works[];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gistgraph-growth-'));
	const corpora = sizes.map((documents) => join(folder, String(documents)));
	for (const [at, documents] of sizes.entries())
		await writeCorpus(corpora[at] ?? folder, { documents, bytes: 3000 });
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[join(import.meta.dirname, '../support/countWork.ts'), ...corpora],
		{ maxBuffer: 2 ** 26 },
	);
	works = JSON.parse(stdout) as readonly Works[];
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
	'reading the documents',
	'resolving and proving',
	'analysing and laying out',
	'publishing files',
	'indexing the artefact',
	'pages of entities',
	'pages of documents',
	'lists of entities',
	'lists of statements',
	'disagreements',
])('%s', (task) => {
	const [small, large] = works.map((one) => one[task]);
	if (!small || !large) throw new Error('Nothing was counted.');
	expect(small.blocks).toBeGreaterThan(1000);
	expect(large.blocks / small.blocks).toBeLessThan((large.size / small.size) * slack);
});
