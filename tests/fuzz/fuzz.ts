/**
 * `npm run fuzz`: inputs are changed at random, and those that reach code which none reached before are kept and changed
 * further (as AFL and libFuzzer do; Zalewski 2014). V8 counts the code; ready-made fuzzers for Node come with binaries
 * that do not start everywhere. Settings: FUZZ_SECONDS (60), FUZZ_SEED (1). What fails is written to .gistgraph/fuzz/.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSettings, checkSource, settingsFiles } from '../support/invariants.ts';
import { watchCoverage } from './coverage.ts';
import { makeMutator } from './mutate.ts';

const seconds = Number(process.env['FUZZ_SECONDS'] ?? 60);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
const slowMs = 5000;
const largest = 20_000;

/** Document, or one of the settings files. */
const targets = ['document', ...settingsFiles];
const run = (target: string, bytes: Buffer): void =>
	target === 'document' ? checkSource(bytes) : checkSettings(target, bytes.toString());

const seedFolders = ['tests/fixtures/hostile', 'tests/fixtures/corpus', 'examples/biology'];
const seeds = seedFolders
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
			entry.isFile() ? [readFileSync(join(entry.parentPath, entry.name))] : [],
		),
	)
	.filter(({ length }) => length < largest);

const coverage = await watchCoverage((url) => url.includes('/src/'));
const { pick, mutate } = makeMutator(seed);
const kept = new Map(targets.map((target) => [target, [...seeds]]));
const failed = new Map<string, string>();
const end = performance.now() + seconds * 1000;
let runs = 0;
let reached = 0;

function attempt(target: string, input: Buffer): void {
	const begun = performance.now();
	try {
		run(target, input);
		if (performance.now() - begun > slowMs) fail(target, input, `took ${slowMs} ms`);
	} catch (cause) {
		fail(target, input, cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
	}
	runs += 1;
}

/** Each kind of failure is told once. */
function fail(target: string, input: Buffer, reason: string): void {
	const key = reason.split('\n').slice(0, 3).join('\n');
	if (failed.has(key)) return;
	const file = `.gistgraph/fuzz/${createHash('sha256').update(input).digest('hex').slice(0, 16)}`;
	mkdirSync('.gistgraph/fuzz', { recursive: true });
	writeFileSync(file, input);
	failed.set(key, file);
	process.stdout.write(`\n${target}: ${reason}\n    input: ${file}\n`);
}

for (const target of targets) for (const input of seeds) attempt(target, input);
await coverage.fresh();
while (performance.now() < end) {
	const target = pick(targets) ?? 'document';
	const pool = kept.get(target) ?? [];
	const input = Buffer.from(
		mutate(pick(pool) ?? Buffer.alloc(0), pick(pool) ?? Buffer.alloc(0)),
	).subarray(0, largest);
	attempt(target, input);
	const fresh = await coverage.fresh();
	if (fresh > 0) pool.push(input);
	reached += fresh;
}
const grown = [...kept.values()].reduce((sum, pool) => sum + pool.length - seeds.length, 0);
process.stdout.write(
	`${runs} inputs, ${grown} kept for ${reached} new stretches of code, ${failed.size} failures.\n`,
);
process.exit(failed.size > 0 ? 1 : 0);
