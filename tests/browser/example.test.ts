import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';
import { runScript } from '../support/run.ts';

test('another field needs only its schema and lexicon: the example of biology builds', async () => {
	const out = '.test-output/biology';
	const { code, err } = await runScript(
		'build',
		['--content', 'examples/biology', '--out', out],
		'.test-output/work-biology',
	);
	expect(code, err).toBe(0);
	expect(err).toBe('');
	const files = filesIn(out);
	for (const page of [
		'genes/hbb',
		'diseases/sickle-cell-disease',
		'proteins/cas9',
		'people/david-liu',
	])
		expect(files).toContain(`${page}/index.html`);
	const page = readFileSync(`${out}/genes/hbb/index.md`, 'utf8');
	expect(page).toContain('sickle cell disease');
	expect(readFileSync(`${out}/methods/base-editing/index.md`, 'utf8')).toContain('David Liu');
});
