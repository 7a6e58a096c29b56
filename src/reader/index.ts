/**
 * Reads the sources of a build: what other machines extracted is taken first, then what the store holds, and the rest is
 * read in threads. None of the three has an influence on the result.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../config/contentFiles.ts';
import { isError, type Problem } from '../model/index.ts';
import { type Progress, type ReaderSettings, type SourceReading } from '../pipeline/index.ts';
import { folderStore, storeAt, StoreSettingError, type StorePlace } from './driver.ts';
import { each } from './each.ts';
import { fingerprint, keyOf } from './fingerprint.ts';
import { mergeExtractions } from './merge.ts';
import { startReader } from './pool.ts';
import { openStore, storeWidth, type Store } from './store.ts';

export { extractionLines, writeExtraction } from './extraction.ts';
export { isInShard, parseShard, type Shard } from './shard.ts';

export interface ReadOptions {
	/** Folder of the store's folder, where `store` names no other; nothing is kept without either. */
	readonly work?: string;
	/** Address of a store; others may use it too, so nothing in it is ever deleted. */
	readonly store?: string;
	/** Folder of readings made elsewhere, which are taken before the store is asked. */
	readonly extractions?: string;
	/** The sources are all there are: readings of others are forgotten. */
	readonly isWhole?: boolean;
	/** Threads at most; as many as the machine has cores where it is not given. */
	readonly threads?: number;
	readonly progress?: Progress;
	/** Holds what a store asks for besides its address. */
	readonly environment?: NodeJS.ProcessEnv;
}

export interface Read {
	/** Of the sources, in their order. Absent where the options have an error. */
	readonly readings?: readonly SourceReading[];
	/** Complaints about store and extractions; those about documents are in their readings. */
	readonly problems: readonly Problem[];
}

/** Readings of the sources. Only wrong options stop it; a store or an extraction that fails is told of. */
export async function readSources(
	settings: ReaderSettings,
	sources: readonly Source[],
	options: ReadOptions = {},
): Promise<Read> {
	const problems: Problem[] = [];
	let store: Store | undefined;
	try {
		const place = await placeOf(options);
		store = place && openStore(place, (reason) => problems.push(deadStore(place, reason)));
		const base = await fingerprint(settings);
		const keys = sources.map((source) => keyOf(base, source));
		const readings: SourceReading[] = [];
		if (options.extractions !== undefined) {
			const wanted = { fingerprint: base, sources, keys };
			const found = await mergeExtractions(options.extractions, wanted, (at, reading) => {
				readings[at] = reading;
			});
			problems.push(...found);
			if (found.some(isError)) return { problems };
		}
		await fill(readings, { settings, sources, keys, store, options });
		if (options.isWhole && options.store === undefined) await store?.sweep(new Set(keys));
		return { readings, problems };
	} catch (cause) {
		if (cause instanceof StoreSettingError) return { problems: [invalidStore(cause)] };
		throw cause;
	} finally {
		await store?.close();
	}
}

interface Filling {
	readonly settings: ReaderSettings;
	readonly sources: readonly Source[];
	readonly keys: readonly string[];
	readonly store: Store | undefined;
	readonly options: ReadOptions;
}

/** Puts a reading in every place that has none: from the store, or read here. */
async function fill(
	readings: SourceReading[],
	{ settings, sources, keys, store, options }: Filling,
): Promise<void> {
	const { threads = availableParallelism(), progress = () => undefined } = options;
	const open = (): { source: Source; at: number }[] =>
		sources.map((source, at) => ({ source, at })).filter(({ at }) => readings[at] === undefined);
	if (store)
		await each(open(), storeWidth, async ({ at }) => {
			const text = await store.load(keys[at] ?? '');
			if (text !== undefined) readings[at] = JSON.parse(text) as SourceReading;
		});
	// The longest first, so that no thread is left with one at the end.
	const missing = open().toSorted(
		(a, b) => b.source.bytes.length - a.source.bytes.length || a.at - b.at,
	);
	const bytes = missing.reduce((sum, { source }) => sum + source.bytes.length, 0);
	const reader = startReader(settings, threads, bytes);
	let done = sources.length - missing.length;
	progress('read', done, sources.length);
	try {
		await each(missing, threads + storeWidth, async ({ source, at }) => {
			const text = await reader.read(source);
			readings[at] = JSON.parse(text) as SourceReading;
			progress('read', (done += 1), sources.length);
			await store?.save(keys[at] ?? '', text);
		});
	} finally {
		await reader.stop();
	}
}

async function placeOf({ work, store, environment }: ReadOptions): Promise<StorePlace | undefined> {
	if (store !== undefined) return storeAt(store, environment ?? process.env);
	return work === undefined ? undefined : folderStore(join(work, 'readings'));
}

const invalidStore = ({ message, mend }: StoreSettingError): Problem => ({
	severity: 'error',
	rule: 'invalid-store',
	place: { file: 'GISTGRAPH_STORE', line: 0, column: 0 },
	message,
	mend,
});

const deadStore = ({ name }: StorePlace, reason: string): Problem => ({
	severity: 'warning',
	rule: 'store-failed',
	place: { file: name, line: 0, column: 0 },
	message: `This store of readings failed (${reason}), so this run goes on without it.`,
	mend: 'See that it can be reached and written to. The result is the same, only later.',
});
