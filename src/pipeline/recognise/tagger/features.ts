/**
 * What speaks for a tag at a word: the words around it and their traits, what lies between them, what other
 * methods found, and how the word is written elsewhere in the document. Each is a number of a hash table.
 */
import { hashText, mix } from '../../learning/hash.ts';
import { placeOf, type Beside, type Place } from './place.ts';
import type { Sequence } from './sequence.ts';
import type { SequenceView } from './sequenceView.ts';
import type { WordView } from './wordView.ts';

/** Features are numbers below this. */
export const featureSpace = 1 << 22;

export const slotOf = (hash: number): number => (hash >>> 3) & (featureSpace - 1);

/** How far to each side words are seen. */
export const reach = 2;

/** Traits of a word seen from `offset` words away. */
export const traitsAt = ({ traits, far, near }: WordView, offset: number): readonly number[] =>
	offset === 0 ? traits : traits.slice(0, Math.abs(offset) === 1 ? near : far);

/** Seeds of the features of words seen from a distance, and of a row's edge. */
export const distanceSeed = (offset: number): number => 50 + offset;
export const edgeHash = hashText('edge', 36);

const [first, initial, capitalElsewhere, smallElsewhere, near] = [
	'first',
	'initial',
	'capital',
	'small',
	'near',
].map((name) => hashText(name, 35)) as [number, number, number, number, number];

/** Takes the hash of a feature. */
export type Emit = (hash: number) => void;

/** Emits the features of a word besides the traits of single words. */
export function emitContext(seen: SequenceView, at: number, emit: Emit): void {
	const view = seen.views[at]!;
	const place = placeOf(seen, at);
	emitOwn(view, place, seen.sequence, emit);
	emitBeside(view, place, emit);
}

/** What is of the word alone, of its place and of what covers it. */
export function emitOwn(view: WordView, place: Place, sequence: Sequence, emit: Emit): void {
	emitWord(view, place, sequence, emit);
	emitFindings(view, place, sequence, emit);
	emitNames(view, place, sequence, emit);
}

/** What the words beside it and the gaps between add. */
export function emitBeside(view: WordView, place: Place, emit: Emit): void {
	emitGap(place.gap, 'before', view, emit);
	emitGap(place.gapAfter, 'after', view, emit);
	emitLeft(place.left, view, emit);
	emitRight(place.right, view, emit);
	emitPair(view, place, emit);
	emitTerm(view, place, emit);
}

/** What lies on one side of a word. */
function emitGap(
	gap: number,
	side: 'before' | 'after',
	{ shape }: Pick<WordView, 'shape'>,
	emit: Emit,
): void {
	emit(mix(gap, side === 'before' ? 1 : 2));
	emit(mix(mix(gap, side === 'before' ? 3 : 4), shape));
}

/** The word itself, where it stands in its sentence, and the text around. */
function emitWord(
	{ lower, shape, classes, coarse }: WordView,
	{ setting, isFirst, isInitial, isCapitalElsewhere, isSmallElsewhere }: Place,
	{ style }: Sequence,
	emit: Emit,
): void {
	emit(mix(setting, shape));
	emit(mix(style, shape));
	emit(mix(mix(style, 67), lower));
	emit(mix(mix(style, 72), coarse));
	emit(mix(mix(style, 69), mix(shape, classes)));
	if (isFirst) emit(mix(first, shape));
	if (isInitial) {
		emit(mix(initial, shape));
		emit(mix(mix(initial, 19), lower));
	}
	if (isCapitalElsewhere) {
		emit(mix(capitalElsewhere, shape));
		emit(mix(mix(capitalElsewhere, isInitial ? 20 : 21), shape));
	}
	if (isSmallElsewhere) emit(mix(smallElsewhere, shape));
}

/** The word on the left, as far as the shape of this one has to do with it. */
function emitLeft(left: Beside, { shape }: Pick<WordView, 'shape'>, emit: Emit): void {
	emit(mix(mix(left.lower, 8), shape));
	emit(mix(mix(left.classes, 24), shape));
	emit(mix(mix(left.fine, 29), shape));
}

function emitRight(right: Beside, { shape }: Pick<WordView, 'shape'>, emit: Emit): void {
	emit(mix(mix(right.lower, 9), shape));
	emit(mix(mix(right.classes, 25), shape));
	emit(mix(mix(right.fine, 30), shape));
}

/** The word together with those beside it. */
function emitPair(view: WordView, { left, right, gap }: Place, emit: Emit): void {
	const { lower, shape, ending, classes, coarse, fine } = view;
	emit(mix(mix(gap, 74), mix(left.shape, shape)));
	emit(mix(mix(left.lower, 5), lower));
	emit(mix(mix(lower, 6), right.lower));
	emit(mix(mix(left.shape, shape), mix(right.shape, 7)));
	emit(mix(mix(left.classes, 10), classes));
	emit(mix(mix(classes, 11), right.classes));
	emit(mix(mix(left.ending, 12), mix(ending, right.ending)));
	emit(mix(mix(left.coarse, 26), mix(coarse, right.coarse)));
	emit(mix(mix(left.fine, 27), fine));
	emit(mix(mix(fine, 28), right.fine));
}

/** What other methods make of the word and of those beside it. */
function emitFindings(
	{ shape, classes }: WordView,
	{ finding, findingType, findingBefore, findingAfter }: Place,
	{ style }: Sequence,
	emit: Emit,
): void {
	emit(mix(mix(style, 68), finding));
	emit(mix(mix(style, 73), mix(findingType, shape)));
	emit(mix(mix(finding, 13), 14));
	emit(mix(mix(findingType, 15), shape));
	emit(mix(mix(findingType, 16), classes));
	emit(mix(findingBefore, 17));
	emit(mix(findingAfter, 18));
}

/** Known names that cover the word or stand beside it. */
function emitNames(
	{ shape }: WordView,
	{ name, nameBefore, nameAfter, findingType }: Place,
	{ style }: Sequence,
	emit: Emit,
): void {
	emit(mix(mix(nameBefore, 85), shape));
	emit(mix(mix(nameAfter, 86), shape));
	if (name === 0) return;
	emit(mix(name, 81));
	emit(mix(mix(name, 82), shape));
	emit(mix(mix(name, 83), findingType));
	emit(mix(mix(name, 84), style));
}

/** The dictionary's name of several words that covers the word. */
function emitTerm({ shape }: WordView, { term, findingType }: Place, emit: Emit): void {
	if (term === 0) return;
	emit(mix(term, near));
	emit(mix(mix(term, 22), shape));
	emit(mix(mix(term, 23), findingType));
}

/** Words from three to six away speak of the subject, whichever sentence they are of and however far they stand. */
export const nearestSurrounding = reach + 1;
export const farthestSurrounding = 6;

/** Emits what a word says as one of the surroundings of another, on its left or right. */
export function emitSurrounding(
	{ classes, coarse }: WordView,
	side: 'left' | 'right',
	isCapitalised: boolean,
	emit: Emit,
): void {
	const own = isCapitalised ? 61 : 62;
	emit(mix(mix(classes, side === 'left' ? 63 : 64), own));
	emit(mix(mix(coarse, side === 'left' ? 65 : 66), own));
}
