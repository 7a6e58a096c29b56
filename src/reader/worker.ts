/** A thread that reads sources; its settings come once, as worker data. Gives readings as JSON. */
import { workerData } from 'node:worker_threads';
import type { Source } from '../config/contentFiles.ts';
import { sourceReader, type ReaderSettings } from '../pipeline/readSource.ts';

/** Tinypool passes its own data first, ours second. */
const [, settings] = workerData as [unknown, ReaderSettings];
const read = sourceReader(settings);

export default (source: Source): string => JSON.stringify(read(source));
