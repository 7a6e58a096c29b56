/** `npm run package`: the code as JavaScript with type declarations into lib/, for `npm pack`. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './options.ts';

readOptions({ name: 'package', does: 'Builds lib/ for the package.', options: {} });
rmSync('lib', { recursive: true, force: true });
// npm has put node_modules/.bin first on the path.
const { status } = spawnSync('tsc', ['--project', 'tsconfig.package.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
// Learnt weights and what is compiled lie beside the code that reads them.
for (const { parentPath, name } of readdirSync('src/pipeline', {
	recursive: true,
	withFileTypes: true,
}))
	if (/\.(?:bin|wasm)$/.test(name)) cpSync(join(parentPath, name), join('lib', parentPath, name));
chmodSync('lib/scripts/cli.js', 0o755);
