import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { startArtefact } from '../../src/integration/startArtefact.ts';
import { filesIn } from '../support/files.ts';
import { readCounter } from '../support/readCounter.ts';
import { runScript, type Ran } from '../support/run.ts';

const folder = '.test-output/shards';
const shards = ['1/3', '2/3', '3/3'];

const extract = (args: readonly string[], work: string): Promise<Ran> =>
	runScript('extract', args, `${folder}/work-${work}`);

describe('parts of the shipped content', () => {
	let ran: readonly Ran[] = [];
	let alone: Ran;
	beforeAll(async () => {
		rmSync(folder, { recursive: true, force: true });
		ran = await Promise.all(
			shards.map((shard, at) =>
				extract(['--shard', shard, '--out', `${folder}/parts/${at}.jsonl.zst`], `${at}`),
			),
		);
		alone = await extract([], 'alone');
	}, 120_000);

	test('are extracted each by itself', () => {
		expect(ran.map(({ code, out, err }) => [code, out, err])).toEqual(
			shards.map(() => [0, '', '']),
		);
	});

	test('give the extraction of a single run', async () => {
		const merged = await extract(['--extractions', `${folder}/parts`], 'merged');
		expect([alone.code, merged.code, merged.err]).toEqual([0, 0, '']);
		expect(merged.out).toBe(alone.out);
	});

	test('give what the site of a single run is made of, byte for byte', async () => {
		const made = { content: 'content', work: `${folder}/single` };
		const merged = { content: 'content', work: `${folder}/merged` };
		await startArtefact(made).published;
		const count = readCounter();
		const artefact = startArtefact(
			{ ...merged, extractions: `${folder}/parts` },
			(stage, done) => stage === 'read' && count.progress(stage, done),
		);
		const { problems } = await artefact.made;
		await artefact.published;
		expect(problems.filter(({ rule }) => rule.includes('extraction'))).toEqual([]);
		expect(count.read()).toBe(0);
		const files = filesIn(made.work).filter((file) => !file.startsWith('readings/'));
		expect(files.length).toBeGreaterThan(10);
		expect(filesIn(merged.work)).toEqual(files);
		for (const file of files)
			expect(
				readFileSync(`${merged.work}/${file}`).equals(readFileSync(`${made.work}/${file}`)),
				file,
			).toBe(true);
	});

	test('give the same where one is damaged and one is lost, with a warning of each', async () => {
		rmSync(`${folder}/parts/0.jsonl.zst`);
		writeFileSync(`${folder}/parts/1.jsonl.zst`, 'not what it was');
		const merged = await extract(['--extractions', `${folder}/parts`], 'mended');
		expect(merged.code).toBe(0);
		expect(merged.out).toBe(alone.out);
		expect(merged.err).toMatch(/parts\/1\.jsonl\.zst:1:1 {2}warning .*\n {4}mend: \S/);
		expect(merged.err).toMatch(/parts {2}warning {2}\d+ of 18 documents are not in this folder/);
	});
});

test('a part that there is not is wrong usage', async () => {
	const { code, out, err } = await extract(['--shard', '4/3'], 'wrong');
	expect([code, out]).toEqual([2, '']);
	expect(err).toContain('--shard 3/12; this is `4/3`');
});

test('a folder of extractions that is not there is named', async () => {
	const { code, out, err } = await extract(['--extractions', `${folder}/nowhere`], 'wrong');
	expect([code, out]).toEqual([1, '']);
	expect(err).toMatch(/nowhere {2}error .*\(no-extractions\)\n {4}mend: /);
});
