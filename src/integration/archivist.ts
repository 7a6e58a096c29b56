/** Writes archives in a thread of its own, while other files are made. */
import { Tinypool } from 'tinypool';
import { moduleBeside } from '../config/root.ts';
import type { Archive } from '../pipeline/index.ts';

export interface Archivist {
	readonly write: (archive: Archive, to: string) => void;
	/** When all stand. Rejects where one could not be written. */
	readonly finish: () => Promise<void>;
}

export function startArchivist(): Archivist {
	const pool = new Tinypool({
		filename: moduleBeside('archiveThread', import.meta.url).href,
		minThreads: 1,
		maxThreads: 1,
		// One after the other, but handed over at once: who publishes does not look up between two files.
		concurrentTasksPerWorker: Infinity,
	});
	const written: Promise<unknown>[] = [];
	return {
		write: (archive, to) => void written.push(pool.run({ archive, to })),
		finish: async () => {
			await Promise.all(written);
			await pool.destroy();
		},
	};
}
