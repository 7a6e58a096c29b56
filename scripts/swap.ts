/** Puts a finished site in the place of an earlier one, which stands whole until then. */
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
// The synchronous copy calls a full disk an EIO.
import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the earlier site lies for the moment between two renamings. */
const asideOf = (out: string): string => `${out}.old`;

/** A build that was killed in that moment left no site but the one aside: it is put back. */
export function recover(out: string): void {
	if (!existsSync(out) && existsSync(asideOf(out))) renameSync(asideOf(out), out);
}

/** Moves `fresh` to `out`. All slow work is done before the first of the two renamings. */
export async function swap(fresh: string, out: string): Promise<void> {
	const [ready, aside] = [await beside(fresh, out), asideOf(out)];
	mkdirSync(dirname(out), { recursive: true });
	await remove(aside);
	try {
		if (existsSync(out)) renameSync(out, aside);
		renameSync(ready, out);
	} catch (cause) {
		recover(out);
		// A folder that cannot be moved, as the root of a volume, is filled in place.
		if (!isOneOf(cause, ['EBUSY', 'EXDEV', 'EPERM'])) throw cause;
		await fill(ready, out);
	}
	await remove(aside);
	await remove(ready);
}

/** What lies in a folder is removed side by side: of twenty thousand files this takes half the time. */
async function remove(folder: string): Promise<void> {
	// What a link leads to is not ours.
	const isFolder = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
	const names = isFolder ? readdirSync(folder) : [];
	const options = { recursive: true, force: true };
	await Promise.all(names.map((name) => rm(join(folder, name), options)));
	await rm(folder, options);
}

/** `fresh` on the file system of `out`. */
async function beside(fresh: string, out: string): Promise<string> {
	const near = `${out}.new`;
	rmSync(near, { recursive: true, force: true });
	mkdirSync(dirname(out), { recursive: true });
	try {
		renameSync(fresh, near);
	} catch (cause) {
		if (!isOneOf(cause, ['EXDEV'])) throw cause;
		await cp(fresh, near, { recursive: true }).catch((reason: unknown) => {
			rmSync(near, { recursive: true, force: true });
			throw reason;
		});
		rmSync(fresh, { recursive: true, force: true });
	}
	return near;
}

async function fill(from: string, out: string): Promise<void> {
	await cp(from, out, {
		recursive: true,
		force: true,
		// A page that was taken over is the same file under two names.
		filter: (source, target) => !isSameFile(source, target),
	});
	for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).toReversed())
		if (!existsSync(join(from, name))) rmSync(join(out, name), { recursive: true, force: true });
}

function isSameFile(a: string, b: string): boolean {
	const [one, other] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false }));
	return one?.isFile() === true && one.ino === other?.ino && one.dev === other.dev;
}

const isOneOf = (cause: unknown, codes: readonly string[]): boolean =>
	cause instanceof Error && 'code' in cause && codes.includes(String(cause.code));
