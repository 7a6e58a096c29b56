/**
 * Reads the sources of a build: what an earlier build has read is taken from the store, the rest is read in threads.
 * How many threads there are, and what the store held, has no influence on the result.
 */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Source } from '../config/content.ts';
import {
	sourceReader,
	type Progress,
	type ReaderSettings,
	type SourceReading,
} from '../pipeline/index.ts';
import { fingerprint } from './fingerprint.ts';
import { load, save, sweep } from './store.ts';

export interface ReadOptions {
	/** Folder of the store's folder; nothing is kept without. */
	readonly work?: string;
	/** The sources are all there are: readings of others are forgotten. */
	readonly isWhole?: boolean;
	/** Threads at most; as many as the machine has cores where it is not given. */
	readonly threads?: number;
	readonly progress?: Progress;
}

/** A thread takes about half a second to start: sources of fewer bytes are read sooner without. */
const bytesWorthThread = 400_000;

/** Readings of sources, in their order. */
export async function readSources(
	settings: ReaderSettings,
	sources: readonly Source[],
	{
		work,
		isWhole = false,
		threads = availableParallelism(),
		progress = () => undefined,
	}: ReadOptions = {},
): Promise<readonly SourceReading[]> {
	const base = await fingerprint(settings);
	const keys = sources.map(({ path, bytes }) =>
		createHash('sha256').update(`${base}\n${path}\n`).update(bytes).digest('hex'),
	);
	const folder = work === undefined ? undefined : join(work, 'readings');
	const texts = await Promise.all(keys.map((key) => (folder ? load(folder, key) : undefined)));
	const missing = sources
		.map((source, at) => ({ source, at }))
		.filter(({ at }) => texts[at] === undefined)
		.toSorted((a, b) => b.source.bytes.length - a.source.bytes.length || a.at - b.at);
	const bytes = missing.reduce((sum, { source }) => sum + source.bytes.length, 0);
	const reader = startReader(settings, Math.min(threads, Math.ceil(bytes / bytesWorthThread)));
	let done = sources.length - missing.length;
	progress('read', done, sources.length);
	try {
		await Promise.all(
			missing.map(async ({ source, at }) => {
				const text = await reader.read(source);
				texts[at] = text;
				progress('read', (done += 1), sources.length);
				if (folder) await save(folder, keys[at] ?? '', text);
			}),
		);
	} finally {
		await reader.stop();
	}
	if (folder && isWhole) await sweep(folder, new Set(keys));
	return texts.map((text) => JSON.parse(text ?? '') as SourceReading);
}

interface Reader {
	readonly read: (source: Source) => Promise<string>;
	readonly stop: () => Promise<void>;
}

function startReader(settings: ReaderSettings, threads: number): Reader {
	if (threads < 2) {
		let read: ReturnType<typeof sourceReader> | undefined;
		return {
			read: async (source) => JSON.stringify((read ??= sourceReader(settings))(source)),
			stop: async () => undefined,
		};
	}
	const pool = new Tinypool({
		filename: new URL('worker.ts', import.meta.url).href,
		minThreads: threads,
		maxThreads: threads,
		workerData: settings,
	});
	return { read: (source) => pool.run(source) as Promise<string>, stop: () => pool.destroy() };
}
