/** Runs a command and measures it: wall time, and where `/proc` tells, processor time and peak memory of all its processes. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Cost {
	readonly wallSeconds: number;
	readonly cpuSeconds: number;
	readonly peakMegabytes: number;
}

const pollMs = 50;
/** Clock ticks of a second, the same on all Linux systems of today. */
const ticks = 100;

/** @throws where the command fails */
export async function run(
	[command = '', ...args]: readonly string[],
	options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Cost> {
	const begun = performance.now();
	const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
	let complaints = '';
	child.stderr.on(
		'data',
		(chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-4000)),
	);
	const processor = new Map<number, number>();
	let peak = 0;
	const poll = setInterval(() => {
		let resident = 0;
		for (const process of familyOf(child.pid ?? 0)) {
			const known = look(process);
			if (!known) continue;
			resident += known.megabytes;
			processor.set(process, known.cpuSeconds);
		}
		peak = Math.max(peak, resident);
	}, pollMs);
	const code = await new Promise((done) => child.on('close', done));
	clearInterval(poll);
	if (code !== 0)
		throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${complaints}`);
	return {
		wallSeconds: (performance.now() - begun) / 1000,
		cpuSeconds: [...processor.values()].reduce((sum, one) => sum + one, 0),
		peakMegabytes: peak,
	};
}

/** A process with its children and theirs. */
function familyOf(process: number): readonly number[] {
	try {
		const children = readFileSync(`/proc/${process}/task/${process}/children`, 'utf8');
		return [process, ...children.split(' ').filter(Boolean).map(Number).flatMap(familyOf)];
	} catch {
		return [process];
	}
}

/** Field numbers as in proc(5): `utime` and `stime` of the process itself; `undefined` once it has ended. */
function look(
	process: number,
): { readonly cpuSeconds: number; readonly megabytes: number } | undefined {
	try {
		const fields = readFileSync(`/proc/${process}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
		const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'));
		return {
			cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticks,
			megabytes: Number(resident?.[1] ?? 0) / 1024,
		};
	} catch {
		return undefined;
	}
}

/** The middle one by wall time. */
export const median = (costs: readonly Cost[]): Cost | undefined =>
	costs.toSorted((a, b) => a.wallSeconds - b.wallSeconds)[Math.floor((costs.length - 1) / 2)];
