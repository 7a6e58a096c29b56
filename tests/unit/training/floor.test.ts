import { expect, test } from 'vitest';
import { readOwnTexts } from '../../../scripts/ownTexts.ts';
import { readContent } from '../../../src/config/content.ts';
import { readFiles } from '../../../src/config/files.ts';
import { scoreTexts } from '../../../src/pipeline/training/index.ts';

/** A score falls below its floor when weights, lexicon or schema no longer fit together. */
const floors = new Map([
	['mentions, span and type', 0.72],
	['mentions, span', 0.79],
	['relations, pair', 0.48],
	['relations, directed with predicate', 0.35],
]);

test('the shipped weights keep their scores on texts kept apart', async () => {
	const { content } = readContent(await readFiles('content'));
	if (!content) throw new Error('The content has errors.');
	const { keptApart } = await readOwnTexts();
	const scores = scoreTexts(keptApart, content);
	expect(scores.map(({ name }) => name)).toEqual([...floors.keys()]);
	for (const { name, f1 } of scores) expect(f1, name).toBeGreaterThan(floors.get(name) ?? 1);
}, 120_000);
