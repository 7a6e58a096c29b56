/** Moves the published files into the finished site. */
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param from folder of files whose names are their paths, see `stagedName` */
export function moveFiles(from: string, to: string): void {
	const folders = new Set<string>();
	for (const name of readdirSync(from)) {
		const [source, target] = [join(from, name), join(to, decodeURIComponent(name))];
		const folder = dirname(target);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		move(source, target);
	}
	rmSync(from, { recursive: true, force: true });
}

/** Copies where the two are on different file systems. */
function move(source: string, target: string): void {
	try {
		renameSync(source, target);
	} catch (cause) {
		if (!(cause instanceof Error && 'code' in cause && cause.code === 'EXDEV')) throw cause;
		copyFileSync(source, target);
	}
}
