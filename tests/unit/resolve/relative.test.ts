import { expect, test } from 'vitest';
import { withoutGuessedRelatives } from '../../../src/pipeline/resolve/relative.ts';
import { claimOf } from './support.ts';

const family = claimOf('grok-3-mini', 'variant_of', 'grok-3', 0.9);

test.each([
	['a guess is dropped', 'grok-3-mini', 'grok-3', 0.5, 0],
	['so is one the other way round', 'grok-3', 'grok-3-mini', 0.5, 0],
	['what is said plainly stays', 'grok-3', 'grok-3-mini', 0.6, 1],
	['so do guesses on others', 'grok-3', 'grok-2', 0.3, 1],
])('of two of a family %s', (_, subject, object, confidence, kept) => {
	const claim = claimOf(subject, 'outperforms', object, confidence);
	expect(withoutGuessedRelatives([claim], [family])).toHaveLength(kept);
});
