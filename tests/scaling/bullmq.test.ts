/** The queue of examples/scaling/bullmq with a real Redis: four workers, one of which is killed half-way. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queueName, type Part } from '../../examples/scaling/bullmq/parts.ts';
import { filesIn } from '../support/files.ts';
import { redisServer, startRedis, type RunningRedis } from '../support/redis.ts';
import { runScript } from '../support/run.ts';

const folder = resolve('.test-output/scaling');
const parts = 12;
const names = ['a', 'b', 'c', 'd'];

if (!redisServer) console.warn('Skipped: there is no redis-server or valkey-server to test with.');

describe.skipIf(!redisServer)('a queue of parts', () => {
	let redis: RunningRedis;
	let queue: Queue<Part>;
	const workers = new Map<string, ChildProcess>();
	beforeAll(async () => {
		rmSync(folder, { recursive: true, force: true });
		redis = await startRedis(redisServer ?? '');
		queue = new Queue<Part>(queueName, { connection: { url: redis.url } });
		for (const name of names) workers.set(name, run('worker', [], name));
	});
	afterAll(async () => {
		for (const worker of workers.values()) signal(worker, 'SIGKILL');
		await queue.close();
		await redis.stop();
	});

	/** A program of the example, in a group of its own with what it starts, as on a machine of its own. */
	function run(program: string, args: readonly string[], name = program): ChildProcess {
		return spawn(process.execPath, [`examples/scaling/bullmq/${program}.ts`, ...args], {
			detached: true,
			stdio: 'inherit',
			env: {
				...process.env,
				NODE_ENV: 'production',
				VITEST: '',
				REDIS_URL: redis.url,
				WORKER_NAME: name,
				GISTGRAPH_WORK: `${folder}/work-${name}`,
				LOCK_MS: '3000',
			},
		});
	}

	/** Kills a worker while it holds a part, once a quarter is done. Gives the worker and the job. */
	async function killOne(): Promise<{ name: string; job: string }> {
		for (;;) {
			await pause(50);
			if ((await queue.getCompletedCount()) < parts / 4) continue;
			const [held] = await queue.getActive();
			const name = held?.processedBy ?? '';
			const worker = workers.get(name);
			if (!held?.id || !worker) continue;
			signal(worker, 'SIGSTOP');
			if ((await held.getState()) === 'active') {
				signal(worker, 'SIGKILL');
				workers.delete(name);
				return { name, job: held.id };
			}
			signal(worker, 'SIGCONT');
		}
	}

	test('is finished by the others when one worker dies, and gives the bytes of a single run', async () => {
		const asked = run('queue', ['--parts', `${parts}`, '--out', `${folder}/parts`]);
		const finished = new Promise((done) => asked.on('close', done));
		const { name, job } = await killOne();
		expect(await finished).toBe(0);
		expect(await queue.getCompletedCount()).toBe(parts);
		const recovered = await queue.getJob(job);
		expect(recovered?.stalledCounter).toBe(1);
		expect(recovered?.processedBy).not.toBe(name);
		expect(filesIn(`${folder}/parts`).filter((file) => !file.startsWith('.'))).toHaveLength(parts);

		const merged = await build('merged', ['--extractions', `${folder}/parts`]);
		expect(existsSync(`${merged.work}/readings`), 'nothing was read again').toBe(false);
		const single = await build('single', []);
		expect(merged.complaints).toBe(single.complaints);
		expect(filesIn(merged.site)).toEqual(filesIn(single.site));
		expect(differing(merged.site, single.site)).toEqual([]);
		expect(differing(merged.work, single.work, ['knowledge.jsonl'])).toEqual([]);
	});

	test('tells of a part that fails again and again', async () => {
		const documents = ['--documents', `${folder}/nowhere`];
		const asked = run('queue', ['--parts', '1', '--out', `${folder}/none`, '--', ...documents]);
		expect(await new Promise((done) => asked.on('close', done))).toBe(1);
		const [job] = await queue.getFailed();
		expect(job?.attemptsMade).toBe(3);
		expect(job?.failedReason).toContain('no-documents');
		expect(existsSync(`${folder}/none`)).toBe(false);
	});
});

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, name);
	} catch {
		// It has ended by itself.
	}
}

async function build(name: string, args: readonly string[]) {
	const [site, work] = [`${folder}/${name}`, `${folder}/work-${name}`];
	const { code, err } = await runScript('build', ['--out', site, ...args], work);
	expect(code, err).toBe(0);
	return { site, work, complaints: err };
}

const differing = (a: string, b: string, files = filesIn(a)): readonly string[] =>
	files.filter((file) => !readFileSync(`${a}/${file}`).equals(readFileSync(`${b}/${file}`)));
