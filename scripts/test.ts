/** `npm test`: everything, then one closing line with the counts. Each tool counts as one check, each test as itself. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { installChromium } from './browser.ts';
import { readOptions } from './options.ts';

readOptions({
	name: 'test',
	does: 'Runs linter, formatter, type check, unit, pipeline and browser tests.',
	options: {},
});

interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

const counts: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs a tool of node_modules/.bin; npm has put that folder first on the path. */
function run(name: string, command: string, args: readonly string[]): boolean {
	process.stdout.write(`\n> ${name}\n`);
	return (
		spawnSync(command, args, {
			stdio: 'inherit',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		}).status === 0
	);
}

function check(name: string, command: string, args: readonly string[]): void {
	if (run(name, command, args)) counts.passed += 1;
	else counts.failed += 1;
}

function tests(): void {
	const report = '.test-output/report.json';
	mkdirSync('.test-output', { recursive: true });
	const ok = run('tests', 'vitest', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
		readFileSync(report, 'utf8'),
	) as {
		numPassedTests: number;
		numFailedTests: number;
		numPendingTests: number;
	};
	counts.passed += numPassedTests;
	counts.failed += ok || numFailedTests > 0 ? numFailedTests : 1;
	counts.skipped += numPendingTests;
}

process.env['CHROMIUM'] = installChromium();
check('lint', 'eslint', ['.']);
check('format', 'prettier', ['--check', '.']);
check('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']);
tests();
process.stdout.write(
	`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
);
process.exit(counts.failed > 0 ? 1 : 0);
