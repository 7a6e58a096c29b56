/**
 * What speaks for a tag at a word: the words around it and their traits, what lies between them, what other
 * methods found, and how the word is written elsewhere in the document. Each is a number of a hash table.
 */
import { hashText, mix } from '../../learning/hash.ts';
import type { Sequence, Token } from './sequence.ts';
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
export function wordReader(table: ClassTable = wordClasses()): (word: string) => WordView {
	const views = new Map<string, WordView>();
	const clusters = wordClusters();
	return (word) => {
		const known = views.get(word);
		if (known) return known;
		if (views.size >= viewLimit) views.clear();
		const view = viewWord(word, table, clusters);
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

/** Features of each word of a sequence besides the traits of single words. */
export function contextFeatures(
	{ tokens, setting, style }: Sequence,
	views: readonly WordView[],
	spellings: Spellings,
	table: ClassTable,
): readonly (readonly number[])[] {
	const terms = findTerms(views, table);
	return tokens.map((token, at) => {
		const left = token.isFirst ? undefined : views[at - 1];
		const next = tokens[at + 1];
		const right = next && !next.isFirst ? views[at + 1] : undefined;
		const view = views[at];
		if (!view) return [];
		const place = { token, next, left, right, view, term: terms[at] ?? 0, setting, style };
		return [...featuresAt(place, tokens[at - 1], spellings), ...surroundings(views, at)];
	});
}

interface Place {
	readonly token: Token;
	readonly next: Token | undefined;
	readonly left: WordView | undefined;
	readonly right: WordView | undefined;
	readonly view: WordView;
	readonly term: number;
	readonly setting: number;
	readonly style: number;
}

function featuresAt(
	{ token, next, left, right, view, term, setting, style }: Place,
	before: Token | undefined,
	{ small, capital }: Spellings,
): readonly number[] {
	const { lower, shape } = view;
	const gapAfter = next && !next.isFirst ? next.gap : edge;
	const features = [
		mix(token.gap, 1),
		mix(gapAfter, 2),
		mix(mix(token.gap, 3), shape),
		mix(mix(gapAfter, 4), shape),
		mix(mix(token.gap, 74), mix(left?.shape ?? edge, shape)),
		mix(setting, shape),
		mix(style, shape),
		mix(mix(style, 67), lower),
		mix(mix(style, 72), view.coarse),
		mix(mix(style, 68), token.finding),
		mix(mix(style, 73), mix(token.findingType, shape)),
		mix(mix(style, 69), mix(shape, view.classes)),
		mix(mix(left?.lower ?? edge, 5), lower),
		mix(mix(lower, 6), right?.lower ?? edge),
		mix(mix(left?.shape ?? edge, shape), mix(right?.shape ?? edge, 7)),
		mix(mix(left?.lower ?? edge, 8), shape),
		mix(mix(right?.lower ?? edge, 9), shape),
		mix(mix(left?.classes ?? edge, 10), view.classes),
		mix(mix(view.classes, 11), right?.classes ?? edge),
		mix(mix(left?.classes ?? edge, 24), shape),
		mix(mix(right?.classes ?? edge, 25), shape),
		mix(mix(left?.ending ?? edge, 12), mix(view.ending, right?.ending ?? edge)),
		mix(mix(left?.coarse ?? edge, 26), mix(view.coarse, right?.coarse ?? edge)),
		mix(mix(left?.fine ?? edge, 27), view.fine),
		mix(mix(view.fine, 28), right?.fine ?? edge),
		mix(mix(left?.fine ?? edge, 29), shape),
		mix(mix(right?.fine ?? edge, 30), shape),
		mix(mix(token.finding, 13), 14),
		mix(mix(token.findingType, 15), shape),
		mix(mix(token.findingType, 16), view.classes),
		mix(before && !token.isFirst ? before.findingType : edge, 17),
		mix(next && !next.isFirst ? next.findingType : edge, 18),
	];
	if (token.isFirst) features.push(mix(first, shape));
	if (token.word.isInitial) features.push(mix(initial, shape), mix(mix(initial, 19), lower));
	if (capital.has(lower))
		features.push(
			mix(capitalElsewhere, shape),
			mix(mix(capitalElsewhere, token.word.isInitial ? 20 : 21), shape),
		);
	if (small.has(lower)) features.push(mix(smallElsewhere, shape));
	if (term !== 0)
		features.push(
			mix(term, near),
			mix(mix(term, 22), shape),
			mix(mix(term, 23), token.findingType),
		);
	return features;
}

/** Dictionary classes of the words farther away, whichever sentence they are of. */
function surroundings(views: readonly WordView[], at: number): readonly number[] {
	const features: number[] = [];
	const own = views[at]?.isCapitalised ? 61 : 62;
	for (let offset = reach + 1; offset <= 6; offset += 1) {
		const [left, right] = [views[at - offset], views[at + offset]];
		if (left) features.push(mix(mix(left.classes, 63), own), mix(mix(left.coarse, 65), own));
		if (right) features.push(mix(mix(right.classes, 64), own), mix(mix(right.coarse, 66), own));
	}
	return features;
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
