/**
 * Puts the parts in the queue and waits until the workers have extracted them all.
 *
 *     npm exec -- node examples/scaling/bullmq/queue.ts --parts 12 --out /shared/parts
 *
 * What stands after a second `--` is given on to `npm run extract`. Exit code 1 when a part failed for good.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Queue, QueueEvents } from 'bullmq';
import { connection, queueName, type Part } from './parts.ts';

const { values, positionals } = parseArgs({
	options: { parts: { type: 'string', default: '12' }, out: { type: 'string', default: 'parts' } },
	allowPositionals: true,
});
const count = Number(values.parts);
if (!(Number.isInteger(count) && count > 0))
	throw new Error(`--parts ${values.parts} is no count.`);
const out = resolve(values.out);

const queue = new Queue<Part>(queueName, { connection });
const events = new QueueEvents(queueName, { connection });
// Each part that is waited for listens to both.
for (const emitter of [queue, events]) emitter.setMaxListeners(0);
await events.waitUntilReady();
const jobs = await queue.addBulk(
	Array.from({ length: count }, (_, at) => ({
		name: `${at + 1}/${count}`,
		data: { index: at + 1, count, out, options: positionals },
		// A part that fails is tried again, later and later; what is done is forgotten after a day.
		opts: {
			attempts: 3,
			backoff: { type: 'exponential', delay: 1000 },
			removeOnComplete: { age: 86_400 },
			removeOnFail: { age: 86_400 },
		},
	})),
);
let failed = 0;
await Promise.all(
	jobs.map((job) =>
		job.waitUntilFinished(events).then(
			() => process.stdout.write(`done ${job.name}\n`),
			(cause: unknown) => {
				failed += 1;
				process.stderr.write(`failed ${job.name}: ${String(cause)}\n`);
			},
		),
	),
);
await Promise.all([events.close(), queue.close()]);
process.exit(failed > 0 ? 1 : 0);
