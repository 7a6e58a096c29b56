/** What the examples for Slurm and Kubernetes run, without either: two tasks, as their engine would start them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { filesIn } from '../support/files.ts';

/** A copy of the project, as the engine's machines have it; parts are written into it. */
const project = resolve('.test-output/scaling-examples');
beforeEach(() => {
	rmSync(project, { recursive: true, force: true });
	mkdirSync(project, { recursive: true });
	for (const path of ['src', 'scripts', 'content', 'package.json', 'package-lock.json'])
		cpSync(path, `${project}/${path}`, { recursive: true });
	symlinkSync(resolve('node_modules'), `${project}/node_modules`);
});

function run(command: string, args: readonly string[], environment: Record<string, string>): void {
	const { status, stderr } = spawnSync(command, args, {
		cwd: project,
		env: { ...process.env, VITEST: '', ...environment },
		encoding: 'utf8',
	});
	expect(status, stderr).toBe(0);
}

/** Fails unless the parts that were written are all that is needed. */
function expectWhole(): void {
	expect(filesIn(`${project}/parts`)).toEqual(['1.jsonl.zst', '2.jsonl.zst']);
	const args = ['run', '--silent', 'extract', '--', '--extractions', 'parts', '--out', 'all.jsonl'];
	const { status, stderr } = spawnSync('npm', args, { cwd: project, encoding: 'utf8' });
	expect([status, stderr]).toEqual([0, '']);
}

test('the Slurm array', () => {
	for (const task of ['1', '2'])
		run('bash', [resolve('examples/scaling/slurm.sh')], {
			SLURM_ARRAY_TASK_ID: task,
			SLURM_ARRAY_TASK_COUNT: '2',
			SLURM_CPUS_PER_TASK: '1',
		});
	expectWhole();
});

test('the Kubernetes job', () => {
	const manifest = readFileSync('examples/scaling/kubernetes.yaml', 'utf8');
	const [job] = parseAllDocuments(manifest);
	const container = ['spec', 'template', 'spec', 'containers', 0];
	const text = (...path: readonly (string | number)[]): string =>
		String(job?.getIn([...container, ...path]));
	expect(text('command', 0)).toBe('sh');
	for (const index of ['0', '1'])
		run(text('command', 0), [text('command', 1), text('args', 0)], {
			JOB_COMPLETION_INDEX: index,
			PARTS: '2',
			GISTGRAPH_THREADS: text('env', 1, 'value'),
		});
	expectWhole();
});
