/** The tagger's weights that ship. Made by `npm run train`. */
import { readCompressed } from '../../learning/compressed.ts';
import { SparseWeights } from '../../learning/sparseWeights.ts';
import { tagCount } from './labels.ts';
import { keptRows } from './scorer.ts';

export const weightFile = new URL('weights.bin', import.meta.url);

let loaded: SparseWeights | undefined;

/** The weights that ship, read once; the extra ones are those of neighbouring tags. */
export const shippedWeights = (): SparseWeights =>
	(loaded ??= new SparseWeights(readCompressed(weightFile), tagCount, keptRows()));
