/**
 * The pages of the last build. One is taken over where it would show the same and is, byte for byte, what was made then:
 * both are known by hashes, so that a record or a page that is damaged counts as none. Other code has no last build.
 */
import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageStore } from '../model/pageStore.ts';

/** By path below the base: what the page shows, and its bytes. */
type Pages = Readonly<Record<string, readonly [key: string, hash: string]>>;

interface Places {
	/** File of the record. */
	readonly record: string;
	/** Hash of all that makes a page besides its content. */
	readonly program: string;
	/** Folder of the last site, and of the one that is built. */
	readonly last: string;
	readonly out: string;
}

export class LastPages implements PageStore {
	readonly #places: Places;
	readonly #known: ReadonlyMap<string, readonly [key: string, hash: string]>;
	readonly #kept = new Map<string, readonly [key: string, hash: string]>();
	readonly #made = new Map<string, string>();

	constructor(places: Places) {
		this.#places = places;
		this.#known = new Map(Object.entries(readRecord(places)));
	}

	get keptCount(): number {
		return this.#kept.size;
	}

	get isEmpty(): boolean {
		return this.#known.size === 0;
	}

	keeps(path: string, key: string): boolean {
		const known = this.#known.get(path);
		if (known?.[0] !== key) return false;
		const { last, out } = this.#places;
		const bytes = readIfThere(fileOf(last, path));
		if (!bytes || hashOf(bytes) !== known[1]) return false;
		mkdirSync(join(out, path), { recursive: true });
		take(fileOf(last, path), fileOf(out, path), bytes);
		this.#kept.set(path, known);
		return true;
	}

	makes(path: string, key: string): void {
		this.#made.set(path, key);
	}

	/** Once all pages stand. Where it cannot be written the next build makes all pages. */
	record(): void {
		const { record, program, out } = this.#places;
		const made = [...this.#made].flatMap(([path, key]) => {
			const bytes = readIfThere(fileOf(out, path));
			return bytes ? [[path, [key, hashOf(bytes)]] as const] : [];
		});
		const pages: Pages = Object.fromEntries([...this.#kept, ...made]);
		try {
			writeFileSync(record, JSON.stringify({ program, pages }));
		} catch {
			rmSync(record, { recursive: true, force: true });
		}
	}
}

const fileOf = (site: string, path: string): string => join(site, path, 'index.html');

const hashOf = (bytes: Uint8Array): string =>
	createHash('sha256').update(bytes).digest('base64url');

function readRecord({ record, program }: Places): Pages {
	try {
		const read = JSON.parse(readFileSync(record, 'utf8')) as { program?: string; pages?: Pages };
		return read.program === program ? (read.pages ?? {}) : {};
	} catch {
		return {};
	}
}

function readIfThere(file: string): Uint8Array | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

/** As a second name of the same file, which costs least; as a copy where there can be none. */
function take(from: string, to: string, bytes: Uint8Array): void {
	try {
		linkSync(from, to);
	} catch {
		writeFileSync(to, bytes);
	}
}
