/** Runs a command of ours as its own process, as a person would. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ran {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

interface RunOptions {
	/** What its environment has besides. */
	readonly environment?: Readonly<Record<string, string>>;
	/** When it is killed, in the middle of whatever it does. */
	readonly killAfterMs?: number;
}

/** `script` is a file of scripts/; `work` keeps the files of parallel builds apart. */
export function runScript(
	script: string,
	args: readonly string[],
	work: string,
	{ environment: more = {}, killAfterMs }: RunOptions = {},
): Promise<Ran> {
	const environment = {
		...process.env,
		...more,
		GISTGRAPH_WORK: resolve(work),
		NODE_ENV: 'production',
		VITEST: '',
	};
	const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], { env: environment });
	const killer =
		killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
	let out = '';
	let err = '';
	child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
	return new Promise((done) =>
		child.on('close', (code) => {
			clearTimeout(killer);
			done({ code, out, err });
		}),
	);
}
