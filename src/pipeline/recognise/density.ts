/**
 * How thick the names of trained models lie in a document. Where they do, rules made for such names are right, and
 * the everyday terms of the field are hardly worth a name.
 */
import type { Passage } from './passage.ts';
import type { Proposal } from './proposal.ts';

export type Density = 'none' | 'thin' | 'some' | 'thick';

/** Share of a document's words that begin the name of a trained model. */
export function modelShare(passages: readonly Passage[], proposals: readonly Proposal[]): number {
	const words = passages.reduce((all, passage) => all + passage.words.length, 0);
	const models = proposals.filter(({ readings }) => readings[0]?.type === 'model').length;
	return models / Math.max(1, words);
}

export const densityOf = (share: number): Density =>
	share === 0 ? 'none' : share < 0.004 ? 'thin' : share < 0.015 ? 'some' : 'thick';
