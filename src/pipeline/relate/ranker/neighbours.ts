/**
 * What speaks for a relation besides the words between two names: the other names of the line, of which each may be the
 * likelier partner, how the two begin and end, and what their last words mean.
 */
import { mix } from '../../learning/hash.ts';
import { bucket, type Add, type HashedLine, type Pair } from './pair.ts';

/** A pair with the items between its ends, or between the lists that these stand in, and the verbs there. */
export interface Stretch extends Pair {
	/** First and last item; the last is before the first where there is none. */
	readonly from: number;
	readonly to: number;
	/** Hashes of the stems; 0 where there is none. */
	readonly firstVerb: number;
	readonly lastVerb: number;
}

/** Adds the features. */
export function addNeighbours(line: HashedLine, stretch: Stretch, add: Add): void {
	addNames(line, stretch, add);
	addPlace(line, stretch, add);
	addWords(line, stretch, add);
	addMeaning(line, stretch, add);
}

/** Types of the names nearest to both ends, between them and beyond. */
function addNames(
	{ types, nameBefore, nameBehind }: HashedLine,
	{ left, right, from, to, lastVerb }: Stretch,
	add: Add,
): void {
	const typeIn = (at: number): number => (at < from || at > to ? 0 : (types[at] ?? 0));
	const first = typeIn(nameBehind[from - 1] ?? -1);
	const last = typeIn(nameBefore[to + 1] ?? -1);
	add(first, 60);
	add(last, 61);
	add(mix(last, lastVerb), 62);
	add(types[nameBefore[left] ?? -1] ?? 0, 63);
	add(types[nameBehind[right] ?? -1] ?? 0, 64);
}

/** How much of the line stands before, and how many names both ends share their place with. */
function addPlace(
	{ reading: { groupAt }, namesBefore, verbsBefore }: HashedLine,
	{ left, right, firstVerb }: Stretch,
	add: Add,
): void {
	const verbs = bucket(verbsBefore[left] ?? 0);
	const sizeOf = (at: number): number => bucket(groupAt[at]?.members.length ?? 1);
	add(bucket(namesBefore[left] ?? 0), 65);
	add(verbs, 66);
	add(mix(verbs, firstVerb), 67);
	add(sizeOf(left) * 10 + sizeOf(right), 68);
}

/** Two words behind the first end, two before the second, and the parts of speech around both. */
function addWords({ words, tags }: HashedLine, { left, right, from, to }: Stretch, add: Add): void {
	if (to > from) {
		add(mix(words[from] ?? 0, words[from + 1] ?? 0), 69);
		add(mix(words[to - 1] ?? 0, words[to] ?? 0), 70);
	}
	add(mix(tags[left - 1] ?? 1, tags[left + 1] ?? 1), 71);
	add(mix(tags[right - 1] ?? 1, tags[right + 1] ?? 1), 72);
	add(mix(tags[right + 1] ?? 1, tags[right + 2] ?? 1), 73);
}

/** What the last words of both names are used like, with each other and with the verbs. */
function addMeaning(
	{ headClusters }: HashedLine,
	{ left, right, firstVerb, lastVerb }: Stretch,
	add: Add,
): void {
	const [before, behind] = [headClusters[left] ?? 0, headClusters[right] ?? 0];
	add(before, 74);
	add(behind, 75);
	add(mix(before, behind), 76, false);
	add(mix(before, firstVerb), 77, false);
	add(mix(behind, lastVerb), 78, false);
}
