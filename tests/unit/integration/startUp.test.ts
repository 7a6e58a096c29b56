import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Statements that load a module as they stand at the head of a file; those of types alone load none. */
const loads = /^(?:import|export) (?!type )(?:[^;]*? from )?'(\.[^']+)';/gm;

/** Files that a file loads before any of it runs, itself included. */
function loadedBy(file: string, known = new Set<string>()): ReadonlySet<string> {
	if (known.has(file)) return known;
	known.add(file);
	for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(loads))
		loadedBy(join(dirname(file), path), known);
	return known;
}

const inPipeline = (file: string): readonly string[] =>
	[...loadedBy(file)].filter((one) => one.startsWith('src/pipeline/'));

test('start-up: the thread that builds loads no pipeline, which has a thread of its own', () => {
	expect(inPipeline('src/integration/artefactThread.ts')).toContain('src/pipeline/index.ts');
	expect(inPipeline('scripts/buildSite.ts')).toEqual([]);
	expect(inPipeline('src/integration/siteConfig.ts')).toEqual([]);
});
