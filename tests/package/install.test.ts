/** The packed package installed by npm itself: needs the registry, or a cache of npm that has all packages. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pack, runIn, walkThrough } from '../support/packed.ts';

test('npm install TARBALL, then npx gistgraph', async () => {
	const tarball = await pack('.test-output/packed');
	const folder = mkdtempSync(join(tmpdir(), 'gistgraph-'));
	writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
	const { code, err } = await runIn(folder, 'npm', ['install', '--no-audit', '--no-fund', tarball]);
	expect(code, err).toBe(0);
	await walkThrough(folder, (where, ...args) =>
		runIn(where, 'npx', ['--no-install', 'gistgraph', ...args]),
	);
});
