/** Runs a command of ours as its own process, as a person would. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ran {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** `script` is a file of scripts/; `work` keeps the files of parallel builds apart. */
export function runScript(script: string, args: readonly string[], work: string): Promise<Ran> {
	const environment = {
		...process.env,
		GISTGRAPH_WORK: resolve(work),
		NODE_ENV: 'production',
		VITEST: '',
	};
	const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], { env: environment });
	let out = '';
	let err = '';
	child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
	return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}
