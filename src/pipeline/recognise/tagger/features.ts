/**
 * What speaks for a tag at a word: the words around it and their traits, what lies between them, what other
 * methods found, and how the word is written elsewhere in the document. Each is a number of a hash table.
 */
import { hashText, mix } from '../../learning/hash.ts';
import type { Sequence, Token } from './sequence.ts';
import { findNames, knownNames } from './knownName.ts';
import { classAt, longestTerm, termKey, wordClasses, type ClassTable } from './wordClass.ts';
import { wordClusters } from '../../learning/wordCluster.ts';
import { viewWord, type WordView } from './wordView.ts';

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

/** Does a word's neighbour belong to the same sentence? */
export function isWithin(tokens: readonly Token[], at: number, offset: number): boolean {
	if (at + offset < 0 || at + offset >= tokens.length) return false;
	const [low, high] = offset < 0 ? [at + offset + 1, at] : [at + 1, at + offset];
	for (let one = low; one <= high; one += 1) if (tokens[one]?.isFirst) return false;
	return true;
}

const viewLimit = 40_000;

/** Reads words once each; forgets all when there are very many. */
export function wordReader<View = WordView>(
	extend: (view: WordView) => View,
): (word: string) => View {
	const views = new Map<string, View>();
	const tables = { classes: wordClasses(), clusters: wordClusters(), names: knownNames() };
	return (word) => {
		const known = views.get(word);
		if (known) return known;
		if (views.size >= viewLimit) views.clear();
		const view = extend(viewWord(word, tables));
		views.set(word, view);
		return view;
	};
}

/** Words that the document holds in lower case, and those it holds with a capital inside a sentence. */
export interface Spellings {
	readonly small: ReadonlySet<number>;
	readonly capital: ReadonlySet<number>;
}

/** @param views of the words of each sequence */
export function readSpellings(
	sequences: readonly Sequence[],
	views: readonly (readonly WordView[])[],
): Spellings {
	const small = new Set<number>();
	const capital = new Set<number>();
	sequences.forEach(({ tokens, passage }, index) => {
		views[index]?.forEach(({ lower, isCapitalised }, at) => {
			if (!isCapitalised) small.add(lower);
			else if (!tokens[at]?.word.isInitial && !passage.isTitled) capital.add(lower);
		});
	});
	return { small, capital };
}

const [first, initial, capitalElsewhere, smallElsewhere, near, edge] = [
	'first',
	'initial',
	'capital',
	'small',
	'near',
	'edge',
].map((name) => hashText(name, 35)) as [number, number, number, number, number, number];

/** Takes the hash of a feature. */
export type Emit = (hash: number) => void;

/** What is known of a sequence before its words are read one by one. */
export interface SequenceView<View extends WordView = WordView> {
	readonly sequence: Sequence;
	readonly views: readonly View[];
	/** Classes of names of several words. */
	readonly terms: readonly number[];
	/** Kinds of known names. */
	readonly names: readonly number[];
	readonly spellings: Spellings;
}

export const viewSequence = <View extends WordView>(
	sequence: Sequence,
	views: readonly View[],
	spellings: Spellings,
): SequenceView<View> => ({
	sequence,
	views,
	terms: findTerms(views, wordClasses()),
	names: findNames(views, knownNames()),
	spellings,
});

/** What tells of a word beside it, as far as tags may depend on it. */
export type Beside = Pick<WordView, 'lower' | 'shape' | 'ending' | 'classes' | 'coarse' | 'fine'>;

/** What stands in place of a word where a sentence ends. */
export const edgeWord: Beside = {
	lower: edge,
	shape: edge,
	ending: edge,
	classes: edge,
	coarse: edge,
	fine: edge,
};

/** The place of a word in its sequence. */
export interface Place<View extends Beside = Beside> {
	readonly left: View | Beside;
	readonly right: View | Beside;
	/** Hashes of what stands before the word and behind it. */
	readonly gap: number;
	readonly gapAfter: number;
	readonly isFirst: boolean;
	readonly isInitial: boolean;
	/** How the word is spelled elsewhere in the document. */
	readonly isCapitalElsewhere: boolean;
	readonly isSmallElsewhere: boolean;
	/** What other methods make of the word, and of those beside it. */
	readonly finding: number;
	readonly findingType: number;
	readonly findingBefore: number;
	readonly findingAfter: number;
	/** Kinds of known names that cover the word, and those beside it. */
	readonly name: number;
	readonly nameBefore: number;
	readonly nameAfter: number;
	/** Class of the name of several words that covers the word, or 0. */
	readonly term: number;
}

export function placeOf<View extends WordView>(
	{ views, terms, names, spellings, sequence: { tokens } }: SequenceView<View>,
	at: number,
): Place<View> {
	const token = tokens[at]!;
	const { lower } = views[at]!;
	const before = token.isFirst ? undefined : tokens[at - 1];
	const next = tokens[at + 1];
	const after = next?.isFirst === false ? next : undefined;
	return {
		left: (before && views[at - 1]) ?? edgeWord,
		right: (after && views[at + 1]) ?? edgeWord,
		gap: token.gap,
		gapAfter: after ? after.gap : edge,
		isFirst: token.isFirst,
		isInitial: token.word.isInitial,
		isCapitalElsewhere: spellings.capital.has(lower),
		isSmallElsewhere: spellings.small.has(lower),
		finding: token.finding,
		findingType: token.findingType,
		findingBefore: before ? before.findingType : edge,
		findingAfter: after ? after.findingType : edge,
		name: names[at] ?? 0,
		nameBefore: names[at - 1] ?? edge,
		nameAfter: names[at + 1] ?? edge,
		term: terms[at] ?? 0,
	};
}

/** Emits the features of a word besides the traits of single words. */
export function emitContext(seen: SequenceView, at: number, emit: Emit): void {
	const view = seen.views[at]!;
	const place = placeOf(seen, at);
	emitGap(place.gap, 'before', view, emit);
	emitGap(place.gapAfter, 'after', view, emit);
	emitWord(view, place, seen.sequence, emit);
	emitLeft(place.left, view, emit);
	emitRight(place.right, view, emit);
	emitPair(view, place, emit);
	emitFindings(view, place, seen.sequence, emit);
	emitNames(view, place, seen.sequence, emit);
	emitTerm(view, place, emit);
}

/** What lies on one side of a word. */
export function emitGap(
	gap: number,
	side: 'before' | 'after',
	{ shape }: Pick<WordView, 'shape'>,
	emit: Emit,
): void {
	emit(mix(gap, side === 'before' ? 1 : 2));
	emit(mix(mix(gap, side === 'before' ? 3 : 4), shape));
}

/** The word itself, where it stands in its sentence, and the text around. */
export function emitWord(
	{ lower, shape, classes, coarse }: WordView,
	{ isFirst, isInitial, isCapitalElsewhere, isSmallElsewhere }: Place,
	{ setting, style }: Sequence,
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
export function emitLeft(left: Beside, { shape }: Pick<WordView, 'shape'>, emit: Emit): void {
	emit(mix(mix(left.lower, 8), shape));
	emit(mix(mix(left.classes, 24), shape));
	emit(mix(mix(left.fine, 29), shape));
}

export function emitRight(right: Beside, { shape }: Pick<WordView, 'shape'>, emit: Emit): void {
	emit(mix(mix(right.lower, 9), shape));
	emit(mix(mix(right.classes, 25), shape));
	emit(mix(mix(right.fine, 30), shape));
}

/** The word together with those beside it. */
export function emitPair(view: WordView, { left, right, gap }: Place, emit: Emit): void {
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
export function emitFindings(
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
export function emitNames(
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
export function emitTerm({ shape }: WordView, { term, findingType }: Place, emit: Emit): void {
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

/** For each word, the class of the dictionary's name of several words that covers it and where in it; else 0. */
function findTerms(views: readonly WordView[], table: ClassTable): readonly number[] {
	const terms = new Array<number>(views.length).fill(0);
	for (let at = 0; at < views.length; at += 1) {
		if (!views[at]?.startsTerm || terms[at] !== 0) continue;
		const words = views.slice(at, at + longestTerm).map(({ termHash }) => termHash);
		for (let { length } = words; length > 1; length -= 1) {
			const kind = classAt(table, termKey(words, length));
			if (kind === 0) continue;
			for (let to = 0; to < length; to += 1)
				terms[at + to] = mix(kind, to === 0 ? 41 : to === length - 1 ? 43 : 42);
			break;
		}
	}
	return terms;
}
