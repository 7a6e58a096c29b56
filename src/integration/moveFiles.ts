/** Moves the published files into the finished site. */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Files keep their paths; what stands there already is replaced. Copies where the two are on different file systems. */
export function moveFiles(from: string, to: string): void {
	try {
		moveFolder(from, to);
	} catch (cause) {
		if (!(cause instanceof Error && 'code' in cause && cause.code === 'EXDEV')) throw cause;
		cpSync(from, to, { recursive: true });
	}
	rmSync(from, { recursive: true, force: true });
}

function moveFolder(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) moveFolder(source, target);
		else renameSync(source, target);
	}
}
