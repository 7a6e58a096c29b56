import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLines } from '../../../src/site/readLines.ts';

const folder = mkdtempSync(join(tmpdir(), 'gistgraph-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
	['an empty file', []],
	['one line', ['one']],
	['empty lines between', ['one', '', '', 'two']],
	[
		'letters of several bytes where a piece ends',
		['é'.repeat(3_000_001), 'ß', '漢'.repeat(2_000_000)],
	],
	['lines longer than a piece', ['a'.repeat(10_000_000), 'b']],
])('%s', (name, lines) => {
	const path = join(folder, name);
	for (const end of ['\n', '']) {
		writeFileSync(path, lines.length === 0 ? '' : lines.join('\n') + end);
		expect([...readLines(path)].every((line, at) => line === lines[at])).toBe(true);
		expect([...readLines(path)].length).toBe(lines.length);
	}
});
