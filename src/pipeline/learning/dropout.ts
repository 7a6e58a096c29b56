/**
 * Leaving out features at random while learning, so that strong ones do not keep others from being learnt. Sutton,
 * Sindelar & McCallum, "Reducing weight undertraining in structured discriminative learning", HLT-NAACL 2006.
 */
import { seededNumbers } from './random.ts';

/** Leaves out a share of rows, each time others and in every run alike. */
export function thinner(dropout: number, seed: number): (rows: Int32Array) => Int32Array {
	const next = seededNumbers(seed);
	return (rows) => (dropout === 0 ? rows : rows.filter(() => next() >= dropout));
}
