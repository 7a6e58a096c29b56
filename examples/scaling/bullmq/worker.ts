/**
 * Takes parts from the queue and extracts them, one at a time. Start as many as you like, on any machines that have this
 * project and the documents: `npm exec -- node examples/scaling/bullmq/worker.ts`. Ends on SIGTERM after the part at hand.
 *
 * A worker that dies no longer renews the lock of its part; another notices and takes the part over. The file of a part
 * appears whole or not at all, and two that extract the same part write the same bytes.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker, type Job } from 'bullmq';
import { connection, fileOf, queueName, type Part } from './parts.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
/** How long a dead worker keeps others waiting. */
const lockMs = Number(process.env['LOCK_MS'] ?? 30_000);

/** In a process of its own, so that this one is always free to renew the lock. */
function extractPart({ data }: Job<Part>): Promise<void> {
	const shard = `${data.index}/${data.count}`;
	const args = ['scripts/extract.ts', '--shard', shard, '--out', fileOf(data), ...data.options];
	const child = spawn(process.execPath, args, {
		cwd: project,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let complaints = '';
	child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('close', (code) =>
			code === 0 ? done() : fail(new Error(complaints.trim() || `ended with ${code}`)),
		);
	});
}

const worker = new Worker<Part>(queueName, extractPart, {
	connection,
	name: process.env['WORKER_NAME'] ?? `${process.pid}`,
	lockDuration: lockMs,
	stalledInterval: lockMs,
	maxStalledCount: 3,
});
worker.on('error', (cause) => process.stderr.write(`${cause.message}\n`));
worker.on('completed', ({ name }) => process.stdout.write(`extracted ${name}\n`));
worker.on('failed', (job, cause) => process.stderr.write(`${job?.name}: ${cause.message}\n`));
worker.on('stalled', (id) => process.stdout.write(`taking over ${id}\n`));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => void worker.close());
