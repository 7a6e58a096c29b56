/**
 * Readings of earlier builds, by what they were made from, in whatever store the driver opens. A value that is damaged
 * or was cut short is as good as none. A store that fails is left alone for the rest of the run, with one complaint.
 */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import { createStorage, prefixStorage } from 'unstorage';
import { each } from './each.ts';
import type { StorePlace } from './driver.ts';

export interface Store {
	/** The text kept under a key, if it is whole. */
	readonly load: (key: string) => Promise<string | undefined>;
	/** Keeps a text. Where that fails, the next build reads the source again. */
	readonly save: (key: string, text: string) => Promise<void>;
	/** Deletes all readings but these. */
	readonly sweep: (keys: ReadonlySet<string>) => Promise<void>;
	readonly close: () => Promise<void>;
}

/** How many operations a store has to do at a time. */
export const storeWidth = 16;
const answerMs = 20_000;

/** A key of ours, or what a broken run left of one. */
const ours = /^[\da-f]{64}(?:\.[\w-]+)?$/;

/** @param fail told once, why the store is done without */
export function openStore(place: StorePlace, fail: (reason: string) => void): Store {
	const all = createStorage({ driver: place.driver });
	const storage = prefixStorage<Uint8Array>(all, place.prefix);
	let isDown = false;
	const attempt = async <Value>(operation: () => Promise<Value>): Promise<Value | undefined> => {
		for (let tried = 1; !isDown; tried += 1)
			try {
				return await answerOf(operation());
			} catch (cause) {
				if (isDown) break;
				if (tried < place.tries) await pause(tried * 500);
				else {
					isDown = true;
					fail(reasonOf(place.trouble?.() ?? cause));
				}
			}
		return undefined;
	};
	return {
		load: async (key) => unseal(await attempt(() => storage.getItemRaw(key))),
		save: async (key, text) => {
			const value = await seal(text);
			await attempt(() => storage.setItemRaw(key, value));
		},
		sweep: async (keys) => {
			const names = (await attempt(() => storage.getKeys())) ?? [];
			const stale = names.filter((name) => ours.test(name) && !keys.has(name));
			await each(stale, storeWidth, async (name) => {
				await attempt(() => storage.removeItem(name));
			});
		},
		close: () => all.dispose(),
	};
}

/** Some drivers give an error in place of a value; some never answer. */
async function answerOf<Value>(operation: Promise<Value>): Promise<Value> {
	const stop = new AbortController();
	const late = pause(answerMs, undefined, { signal: stop.signal }).then(() => {
		throw new Error(`no answer in ${answerMs / 1000} s`);
	});
	try {
		const answer = await Promise.race([operation, late]);
		if (answer instanceof Error) throw answer;
		return answer;
	} finally {
		late.catch(() => undefined);
		stop.abort();
	}
}

/** What lies beneath says more: of `fetch failed` the refused connection. Several at once have only a code. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.cause instanceof Error) return reasonOf(error.cause);
	const { code } = error as NodeJS.ErrnoException;
	const [line = ''] = error.message.split('\n');
	return line || code || error.name;
}

const pack = promisify(zstdCompress);
const unpack = promisify(zstdDecompress);

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const headLength = 32;

/** A value is the SHA-256 of what follows, then that. */
async function seal(text: string): Promise<Buffer> {
	const body = await pack(text);
	return Buffer.concat([hashOf(body), body]);
}

async function unseal(value: unknown): Promise<string | undefined> {
	if (!(value instanceof Uint8Array || value instanceof ArrayBuffer)) return undefined;
	const bytes = Buffer.from(value as ArrayBuffer);
	const [head, body] = [bytes.subarray(0, headLength), bytes.subarray(headLength)];
	try {
		return hashOf(body).equals(head) ? (await unpack(body)).toString() : undefined;
	} catch {
		return undefined;
	}
}
