/** The pairs of a sentence with their features: what the ranker learns from and what it judges. */
import type { CandidateStatement, Document, Sentence } from '../../../model/index.ts';
import { hashText, mix } from '../../learning/hash.ts';
import type { Item } from '../item.ts';
import type { ReadLine } from '../reading.ts';
import { featuresOf, typesOf, type PairFeatures } from './features.ts';
import { hashLine, pairsOf } from './pair.ts';

export interface ReadPair extends PairFeatures {
	/** Indices of the mentions; the first stands before the second. */
	readonly left: number;
	readonly right: number;
	/** Hash of the types of both. */
	readonly types: number;
	/** The lists of this line that the two stand in, alike for members of one. */
	readonly leftList: number;
	readonly rightList: number;
	/** Offsets in the block's text of what lies between. */
	readonly start: number;
	readonly end: number;
}

/**
 * @param items of the whole sentence, what stands in parentheses among them
 * @param found what the patterns say of the sentence
 */
export function readPairs(
	document: Document,
	sentence: Sentence,
	items: readonly Item[],
	readLine: ReadLine,
	found: readonly CandidateStatement[],
): readonly ReadPair[] {
	const block = document.blocks[sentence.block];
	if (!block || items.filter(({ kind }) => kind === 'mention').length < 2) return [];
	const reading = readLine(items);
	const line = hashLine(reading, sentence.kind === 'heading' ? 'heading' : block.kind);
	const said = hashFindings(found);
	return pairsOf(reading).flatMap((pair): readonly ReadPair[] => {
		const [left, right] = [reading.items[pair.left], reading.items[pair.right]];
		if (left?.mention === undefined || right?.mention === undefined) return [];
		const listOf = (at: number): number => reading.groupAt[at]?.start ?? at;
		const hashes = said.size === 0 ? none : (said.get(`${left.mention} ${right.mention}`) ?? none);
		return [
			{
				left: left.mention,
				right: right.mention,
				...featuresOf(line, pair, hashes),
				types: typesOf(line, pair),
				leftList: listOf(pair.left),
				rightList: listOf(pair.right),
				start: left.start,
				end: right.end,
			},
		];
	});
}

const none: readonly number[] = [];

/** By `left right`: the predicates that patterns give a pair, and which way. */
function hashFindings(
	found: readonly CandidateStatement[],
): ReadonlyMap<string, readonly number[]> {
	const said = new Map<string, number[]>();
	const note = (key: string, hash: number): void => {
		const known = said.get(key);
		if (known) known.push(hash);
		else said.set(key, [hash]);
	};
	for (const { subject, object, predicate, confidence } of found) {
		if (!('mention' in object)) continue;
		const hash = mix(hashText(predicate, 51), confidence >= 0.8 ? 1 : 2);
		note(`${subject} ${object.mention}`, mix(hash, 52));
		note(`${object.mention} ${subject}`, mix(hash, 53));
	}
	return said;
}
