#!/usr/bin/env node
/** `gistgraph`: the commands of the repository for a site of one's own, where the package is installed. */
import { spawn } from 'node:child_process';
import { extname, join } from 'node:path';
import { compiledFolder } from './compiled.ts';

/** Each is a file beside this one. */
const commands: Readonly<Record<string, string>> = {
	init: 'makes a folder with a sample to start from',
	build: 'builds the site into dist/',
	start: 'builds, then serves the site',
	dev: 'serves the site while you write',
	check: 'validates the content folder',
	review: 'lists what needs you',
	import: 'brings in files of other programs',
	extract: 'writes what the documents say, or asks a language model',
	mcp: 'lets agents ask the last build',
};

/**
 * A large site needs more memory than Node allows by itself; what is no longer used is given back early. As in the
 * scripts of package.json.
 */
const memory = [
	'--max-old-space-size=8192',
	'--max-semi-space-size=16',
	'--heap-growing-percent=60',
];

const [name = '--help', ...rest] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 22)) {
	process.stderr.write(`Gistgraph needs Node 22.22 or later; this is ${process.versions.node}.\n`);
	process.exitCode = 2;
} else if (name === '--help' || name === '-h') process.stdout.write(help());
else if (!Object.hasOwn(commands, name)) {
	process.stderr.write(`There is no command \`${name}\`.\n\n${help()}`);
	process.exitCode = 2;
} else run(name);

/** A process of its own, for the sake of `memory`. */
function run(command: string): void {
	const script = join(import.meta.dirname, `${command}${extname(import.meta.url)}`);
	const child = spawn(process.execPath, [...memory, script, ...rest], {
		stdio: 'inherit',
		env: { NODE_COMPILE_CACHE: compiledFolder, ...process.env },
	});
	// Ctrl-C reaches the child too; this one waits for it.
	process.on('SIGINT', () => undefined);
	process.on('SIGTERM', () => child.kill('SIGTERM'));
	child.on('exit', (code, signal) => {
		process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
	});
}

function help(): string {
	const rows = Object.entries(commands).map(([command, does]) => `  ${command.padEnd(9)}${does}`);
	return `gistgraph COMMAND [options]\n\n${rows.join('\n')}\n\nEach knows --help.\n`;
}
