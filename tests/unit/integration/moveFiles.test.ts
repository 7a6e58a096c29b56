import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stagedName } from '../../../src/integration/workFolder.ts';
import { moveFiles } from '../../../src/integration/moveFiles.ts';

test('staged files come to stand under their paths, beside what is there and in place of it', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gistgraph-'));
	const [from, to] = [join(folder, 'files'), join(folder, 'site')];
	mkdirSync(from);
	mkdirSync(join(to, 'models/a'), { recursive: true });
	writeFileSync(join(to, 'models/a/index.html'), 'page');
	writeFileSync(join(to, 'robots.txt'), 'old');
	for (const path of ['models/a/index.md', 'models/b/index.md', 'robots.txt'])
		writeFileSync(join(from, stagedName(path)), path);
	moveFiles(from, to);
	const read = (path: string): string => readFileSync(join(to, path), 'utf8');
	for (const path of ['models/a/index.md', 'models/b/index.md', 'robots.txt'])
		expect(read(path)).toBe(path);
	expect(read('models/a/index.html')).toBe('page');
	expect(existsSync(from)).toBe(false);
	rmSync(folder, { recursive: true });
});
