/** What queue and workers share: the queue and its address, and what a job says. */
import type { ConnectionOptions } from 'bullmq';

export const queueName = 'gistgraph-parts';

/** Workers wait as long as it takes for a Redis that is away. */
export const connection: ConnectionOptions = {
	url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379',
	maxRetriesPerRequest: null,
};

/** One part of the documents, to be extracted into a file that the build can see. */
export interface Part {
	readonly index: number;
	readonly count: number;
	/** Folder, shared by all machines. */
	readonly out: string;
	/** More options of `npm run extract`, as `--documents`. */
	readonly options: readonly string[];
}

export const fileOf = ({ index, count, out }: Part): string =>
	`${out}/part-${index}-of-${count}.jsonl.zst`;
