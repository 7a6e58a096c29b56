/** Two versions of Node build the same bytes. The other one is named by `OTHER_NODE`, as in docs/reliability.md. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';

const other = process.env['OTHER_NODE'] ?? '';
const folder = '.test-output/node';

const versionOf = (node: string): string =>
	spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();

/** Builds with cards and compressed files, and answers where. */
function build(node: string): string {
	const at = join(folder, versionOf(node));
	const { status, stderr } = spawnSync(
		node,
		[
			'scripts/build.ts',
			'--site',
			'https://me.example.net',
			'--precompress',
			'--out',
			join(at, 'site'),
		],
		{ encoding: 'utf8', env: { ...process.env, GISTGRAPH_WORK: join(at, 'work') } },
	);
	expect(status, stderr).toBe(0);
	return join(at, 'site');
}

test('a build is the same bytes under another version of Node', ({ skip }) => {
	skip(other === '', 'OTHER_NODE names no program');
	expect(versionOf(other)).toMatch(/^v\d/);
	expect(versionOf(other)).not.toBe(process.version);
	rmSync(folder, { recursive: true, force: true });
	const [here, there] = [build(process.execPath), build(other)];
	expect(filesIn(there)).toEqual(filesIn(here));
	const differing = filesIn(here).filter(
		(file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))),
	);
	expect(differing).toEqual([]);
});
