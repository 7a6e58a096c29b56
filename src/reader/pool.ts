/** Reads sources in threads, or in place where there are few. */
import { Tinypool } from 'tinypool';
import { moduleBeside } from '../config/root.ts';
import type { Source } from '../config/contentFiles.ts';
import { sourceReader, type ReaderSettings } from '../pipeline/readSource.ts';

/** A thread takes about half a second to start: sources of fewer bytes are read sooner without. */
const bytesWorthThread = 400_000;

export interface Reader {
	/** The reading as JSON. */
	readonly read: (source: Source) => Promise<string>;
	readonly stop: () => Promise<void>;
}

/**
 * @param most  threads at most
 * @param bytes of all sources to come
 */
export function startReader(settings: ReaderSettings, most: number, bytes: number): Reader {
	const threads = Math.min(most, Math.ceil(bytes / bytesWorthThread));
	if (threads < 2) {
		let read: ReturnType<typeof sourceReader> | undefined;
		return {
			read: async (source) => JSON.stringify((read ??= sourceReader(settings))(source)),
			stop: async () => undefined,
		};
	}
	const pool = new Tinypool({
		filename: moduleBeside('worker', import.meta.url).href,
		minThreads: threads,
		maxThreads: threads,
		workerData: settings,
	});
	return { read: (source) => pool.run(source) as Promise<string>, stop: () => pool.destroy() };
}
