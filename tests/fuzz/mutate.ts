/** Changes inputs at random, the same for the same seed. */
import { words } from './words.ts';

export interface Mutator {
	readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
	/** The first changed one to eight times; now and then a part of the second goes into it. */
	readonly mutate: (input: Buffer, other: Buffer) => Buffer;
}

/** Random numbers: Marsaglia, "Xorshift RNGs", J. Stat. Soft. 8(14), 2003, doi:10.18637/jss.v008.i14. */
export function makeMutator(seed: number): Mutator {
	let state = seed | 0 || 1;
	const below = (limit: number): number => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % Math.max(1, limit);
	};
	const pick = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)];
	const stretch = (input: Buffer): [number, number] => {
		const start = below(input.length + 1);
		return [start, Math.min(input.length, start + below(40))];
	};
	const changes: readonly ((input: Buffer, other: Buffer) => Buffer)[] = [
		(input) => insert(input, below(input.length + 1), Buffer.from(pick(words) ?? '')),
		(input) => insert(input, below(input.length + 1), Buffer.from([below(256)])),
		(input) => insert(input, below(input.length + 1), input.subarray(...stretch(input))),
		(input, other) => insert(input, below(input.length + 1), other.subarray(...stretch(other))),
		(input) => {
			const [start, end] = stretch(input);
			return Buffer.concat([input.subarray(0, start), input.subarray(end)]);
		},
		(input) => {
			const copy = Buffer.from(input);
			if (copy.length > 0) copy[below(copy.length)] = below(256);
			return copy;
		},
		(input) =>
			insert(input, below(input.length + 1), Buffer.from((pick(words) ?? '').repeat(below(40)))),
	];
	return {
		pick,
		mutate: (input, other) => {
			let made = input;
			for (let count = 1 + below(8); count > 0; count -= 1)
				made = pick(changes)?.(made, other) ?? made;
			return made;
		},
	};
}

const insert = (input: Buffer, at: number, piece: Buffer): Buffer =>
	Buffer.concat([input.subarray(0, at), piece, input.subarray(at)]);
