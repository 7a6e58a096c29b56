/** One build at a time in a folder: the second is told, not mixed with the first. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ContentError } from '../src/integration/contentError.ts';

/**
 * Takes a lock file for this process, which gives it back when it ends. One that a killed build left behind counts as none.
 *
 * @throws ContentError where a running build has it
 */
export function lock(file: string): void {
	mkdirSync(dirname(file), { recursive: true });
	for (;;) {
		try {
			writeFileSync(file, String(process.pid), { flag: 'wx' });
			break;
		} catch (cause) {
			if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
			const owner = ownerOf(file);
			if (owner !== undefined && isRunning(owner))
				throw new ContentError(
					`Another build (process ${owner}) is at work here: ${file}\n    mend: wait until it has ended, or give this one its own --out and GISTGRAPH_WORK.`,
				);
			rmSync(file, { force: true });
		}
	}
	process.on('exit', () => {
		if (ownerOf(file) === process.pid) rmSync(file, { force: true });
	});
}

function ownerOf(file: string): number | undefined {
	try {
		const pid = Number(readFileSync(file, 'utf8'));
		return Number.isInteger(pid) && pid > 0 ? pid : undefined;
	} catch {
		return undefined;
	}
}

/** Another user's process says that it may not be asked, so it runs. */
function isRunning(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
}
