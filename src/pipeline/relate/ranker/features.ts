/** What speaks for a relation between two mentions: the words around and between them, their types, lists, and what the patterns say. */
import { mix } from '../../learning/hash.ts';
import type { Group } from '../reading.ts';
import { addNeighbours } from './neighbours.ts';
import { bucket, type Add, type HashedLine, type Pair } from './pair.ts';

/** Features are numbers below this. */
const space = 1 << 22;
const slotOf = (hash: number): number => (hash >>> 4) & (space - 1);

/** Hash of the types of both ends. */
export const typesOf = ({ types }: HashedLine, { left, right }: Pair): number =>
	mix(mix(types[left] ?? 0, 11), types[right] ?? 0);

/** What is seen of a pair, as numbers of a hash table. */
export interface PairFeatures {
	/** What tells whether the two are related, and how. */
	readonly features: readonly number[];
	/** What tells only whether they are, see `neighbours.ts`: of how, it would know too much by heart. */
	readonly neighbours: readonly number[];
}

/** Features of a pair. `found` are hashes of what the patterns say of it, and of either end alone. */
export function featuresOf(
	line: HashedLine,
	{ left, right }: Pair,
	found: readonly number[],
): PairFeatures {
	const { reading, words, tags, types, heads, stems, clusters } = line;
	const groupOf = (at: number): Group | undefined => reading.groupAt[at];
	const [before, behind] = [groupOf(left), groupOf(right)];
	const isOneList = before !== undefined && before === behind;
	const from = isOneList ? left + 1 : Math.max(left, before?.end ?? left) + 1;
	const to = isOneList ? right - 1 : Math.min(right, behind?.start ?? right) - 1;
	const both = typesOf(line, { left, right });
	const features: number[] = [slotOf(both)];
	const neighbours: number[] = [];
	const addTo =
		(out: number[]): Add =>
		(hash, id, withTypes = true) => {
			const one = mix(hash, id);
			out.push(slotOf(one));
			if (withTypes) out.push(slotOf(mix(one, both)));
		};
	const add = addTo(features);
	let mentions = 0;
	let commas = 0;
	let stops = 0;
	let verbs = 0;
	let path = 17;
	let shape = 19;
	let firstVerb = 0;
	let lastVerb = 0;
	for (let at = from; at <= to; at += 1) {
		const tag = reading.tags[at];
		path = mix(path, words[at] ?? 0);
		shape = mix(shape, tags[at] ?? 0);
		if (tag === 'mention') mentions += 1;
		else {
			add(words[at] ?? 0, 21, tag !== 'noun');
			if ((clusters[at] ?? 0) !== 0) add(clusters[at] ?? 0, 50);
			if (at > from) add(mix(words[at - 1] ?? 0, words[at] ?? 0), 22, false);
		}
		if (tag === 'comma') commas += 1;
		if (tag === 'stop' || tag === 'subordinator' || tag === 'relative') stops += 1;
		const stem = stems[at] ?? 0;
		if (stem !== 0) {
			verbs += 1;
			if (firstVerb === 0) {
				firstVerb = stem;
				add(clusters[at] ?? 0, 51);
			}
			lastVerb = stem;
		}
	}
	const length = to - from + 1;
	add(bucket(mentions), 23);
	add(bucket(Math.max(0, length)), 24);
	add(mix(bucket(commas), bucket(stops)), 25);
	add(mix(bucket(verbs), isOneList ? 1 : 0), 26);
	if (length <= 6) add(path, 27);
	if (length <= 9) add(shape, 28);
	add(firstVerb, 29);
	add(mix(lastVerb, words[to] ?? 0), 30);
	add(mix(words[from] ?? 0, 0), 31);
	add(mix(words[to] ?? 0, bucket(mentions)), 32);
	add(clusters[left - 1] ?? 1, 52);
	add(clusters[right + 1] ?? 1, 53);
	add(words[left - 1] ?? 1, 33);
	add(mix(words[left - 2] ?? 1, words[left - 1] ?? 1), 34, false);
	add(words[right + 1] ?? 1, 35);
	add(mix(words[right + 1] ?? 1, words[right + 2] ?? 1), 36, false);
	add(mix(heads[left] ?? 0, types[right] ?? 0), 37, false);
	add(mix(heads[right] ?? 0, types[left] ?? 0), 38, false);
	add(mix(heads[left] ?? 0, heads[right] ?? 0), 39, false);
	const governor = verbBefore(line, left);
	add(mix(governor === 0 ? 1 : 2, firstVerb === 0 ? 1 : 2), 40);
	add(mix(governor, firstVerb), 41, false);
	add(mix(governor, bucket(mentions)), 42);
	add(placeIn(before, left) * 4 + placeIn(behind, right), 43);
	add(bucket(line.names), 44, false);
	add(mix(line.kind, bucket(mentions)), 45);
	add(mix(firstVerb, mix(bucket(mentions), bucket(commas))), 46);
	add(left <= line.opening ? 1 : 2, 47);
	for (const hash of found) add(hash, 48);
	if (found.length === 0) add(bucket(mentions), 49);
	addNeighbours(line, { left, right, from, to, firstVerb, lastVerb }, addTo(neighbours));
	return { features, neighbours };
}

/** The nearest verb before an item; 0 where there is none. */
function verbBefore({ stems }: HashedLine, at: number): number {
	for (let place = at - 1; place >= 0 && at - place < 12; place -= 1)
		if ((stems[place] ?? 0) !== 0) return stems[place] ?? 0;
	return 0;
}

/** 0 alone, 1 first of a list, 2 inside, 3 last. */
function placeIn(group: Group | undefined, at: number): number {
	if (!group || group.members.length < 2) return 0;
	return group.members[0] === at ? 1 : group.members.at(-1) === at ? 3 : 2;
}
