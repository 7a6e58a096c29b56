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

export function readSpellings(
	sequences: readonly Sequence[],
	view: (word: string) => WordView,
): Spellings {
	const small = new Set<number>();
	const capital = new Set<number>();
	for (const { tokens, passage } of sequences)
		for (const { word } of tokens) {
			const { lower, isCapitalised } = view(word.text);
			if (!isCapitalised) small.add(lower);
			else if (!word.isInitial && !passage.isTitled) capital.add(lower);
		}
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

/** Emits the features of a word besides the traits of single words. */
export function emitContext(seen: SequenceView, at: number, emit: Emit): void {
	const { views, terms, names, spellings } = seen;
	const { tokens, setting, style } = seen.sequence;
	const token = tokens[at];
	const view = views[at];
	if (!token || !view) return;
	const left = token.isFirst ? undefined : views[at - 1];
	const next = tokens[at + 1];
	const isOpen = next !== undefined && !next.isFirst;
	const right = isOpen ? views[at + 1] : undefined;
	const before = token.isFirst ? undefined : tokens[at - 1];
	const { lower, shape } = view;
	const gapAfter = isOpen ? next.gap : edge;
	emit(mix(token.gap, 1));
	emit(mix(gapAfter, 2));
	emit(mix(mix(token.gap, 3), shape));
	emit(mix(mix(gapAfter, 4), shape));
	emit(mix(mix(token.gap, 74), mix(left?.shape ?? edge, shape)));
	emit(mix(setting, shape));
	emit(mix(style, shape));
	emit(mix(mix(style, 67), lower));
	emit(mix(mix(style, 72), view.coarse));
	emit(mix(mix(style, 68), token.finding));
	emit(mix(mix(style, 73), mix(token.findingType, shape)));
	emit(mix(mix(style, 69), mix(shape, view.classes)));
	emit(mix(mix(left?.lower ?? edge, 5), lower));
	emit(mix(mix(lower, 6), right?.lower ?? edge));
	emit(mix(mix(left?.shape ?? edge, shape), mix(right?.shape ?? edge, 7)));
	emit(mix(mix(left?.lower ?? edge, 8), shape));
	emit(mix(mix(right?.lower ?? edge, 9), shape));
	emit(mix(mix(left?.classes ?? edge, 10), view.classes));
	emit(mix(mix(view.classes, 11), right?.classes ?? edge));
	emit(mix(mix(left?.classes ?? edge, 24), shape));
	emit(mix(mix(right?.classes ?? edge, 25), shape));
	emit(mix(mix(left?.ending ?? edge, 12), mix(view.ending, right?.ending ?? edge)));
	emit(mix(mix(left?.coarse ?? edge, 26), mix(view.coarse, right?.coarse ?? edge)));
	emit(mix(mix(left?.fine ?? edge, 27), view.fine));
	emit(mix(mix(view.fine, 28), right?.fine ?? edge));
	emit(mix(mix(left?.fine ?? edge, 29), shape));
	emit(mix(mix(right?.fine ?? edge, 30), shape));
	emit(mix(mix(token.finding, 13), 14));
	emit(mix(mix(token.findingType, 15), shape));
	emit(mix(mix(token.findingType, 16), view.classes));
	emit(mix(before?.findingType ?? edge, 17));
	emit(mix(isOpen ? next.findingType : edge, 18));
	if (token.isFirst) emit(mix(first, shape));
	if (token.word.isInitial) {
		emit(mix(initial, shape));
		emit(mix(mix(initial, 19), lower));
	}
	if (spellings.capital.has(lower)) {
		emit(mix(capitalElsewhere, shape));
		emit(mix(mix(capitalElsewhere, token.word.isInitial ? 20 : 21), shape));
	}
	if (spellings.small.has(lower)) emit(mix(smallElsewhere, shape));
	const name = names[at] ?? 0;
	emit(mix(mix(names[at - 1] ?? edge, 85), shape));
	emit(mix(mix(names[at + 1] ?? edge, 86), shape));
	if (name !== 0) {
		emit(mix(name, 81));
		emit(mix(mix(name, 82), shape));
		emit(mix(mix(name, 83), token.findingType));
		emit(mix(mix(name, 84), style));
	}
	const term = terms[at] ?? 0;
	if (term === 0) return;
	emit(mix(term, near));
	emit(mix(mix(term, 22), shape));
	emit(mix(mix(term, 23), token.findingType));
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
		for (let length = Math.min(longestTerm, views.length - at); length > 1; length -= 1) {
			const words = views.slice(at, at + length);
			const kind = classAt(table, termKey(words.map(({ termHash }) => termHash)));
			if (kind === 0) continue;
			for (let to = 0; to < length; to += 1)
				terms[at + to] = mix(kind, to === 0 ? 41 : to === length - 1 ? 43 : 42);
			break;
		}
	}
	return terms;
}
