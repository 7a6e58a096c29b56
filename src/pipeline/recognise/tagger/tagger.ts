/** The tagger at work: scores of all tags at each word of a row, and the names of the best row of tags. */
import { bestTags, Chain, transitionFactors } from './chain.ts';
import {
	contextFeatures,
	distanceSeed,
	edgeHash,
	isWithin,
	reach,
	readSpellings,
	slotOf,
	traitsAt,
	wordReader,
	type Spellings,
} from './features.ts';
import { mix } from '../../learning/hash.ts';
import type { SparseWeights } from '../../learning/sparseWeights.ts';
import { beginOf, isBegin, labelOf, labels, outside, tagCount, type Label } from './labels.ts';
import type { Sequence } from './sequence.ts';
import { wordClasses } from './wordClass.ts';
import type { WordView } from './wordView.ts';

/** A name as the tagger reads it: words `first` to `last` (inclusive) of a sequence. */
export interface TaggedName {
	readonly first: number;
	readonly last: number;
	readonly label: number;
	/** That the words are exactly one name of this label. */
	readonly probability: number;
}

export interface TaggedSequence {
	readonly sequence: Sequence;
	readonly names: readonly TaggedName[];
	/** Probability of each word to be outside of any name. */
	readonly outside: Float64Array;
}

/** Reads sequences of one document. Words once read are kept for the next document. */
export type Tagger = (sequences: readonly Sequence[]) => readonly TaggedSequence[];

export function createTagger(weights: SparseWeights): Tagger {
	const table = wordClasses();
	const readWord = wordReader(table);
	const vectors = new WeakMap<WordView, Float32Array>();
	const edges = new Float32Array((2 * reach + 1) * tagCount);
	for (let offset = -reach; offset <= reach; offset += 1)
		weights.add(slotOf(mix(edgeHash, distanceSeed(offset))), edges, offset + reach);
	const chain = new Chain(transitionFactors(weights.extra));

	/** What a word says of the tags of its neighbours, from the farthest right one to the farthest left. */
	const vectorOf = (view: WordView): Float32Array => {
		const known = vectors.get(view);
		if (known) return known;
		const vector = new Float32Array((2 * reach + 1) * tagCount);
		for (let offset = -reach; offset <= reach; offset += 1)
			for (const trait of traitsAt(view, offset))
				weights.add(slotOf(mix(trait, distanceSeed(offset))), vector, offset + reach);
		vectors.set(view, vector);
		return vector;
	};

	const score = (
		sequence: Sequence,
		views: readonly WordView[],
		spellings: Spellings,
	): Float32Array => {
		const scores = new Float32Array(views.length * tagCount);
		contextFeatures(sequence, views, spellings, table).forEach((features, at) => {
			for (const feature of features) weights.add(slotOf(feature), scores, at);
			for (let offset = -reach; offset <= reach; offset += 1) {
				const view = isWithin(sequence.tokens, at, offset) ? views[at + offset] : undefined;
				addRow(scores, at, view ? vectorOf(view) : edges, offset + reach);
			}
			partAt(sequence, at, scores);
		});
		return scores;
	};

	return (sequences) => {
		const spellings = readSpellings(sequences, readWord);
		return sequences.map((sequence) => {
			const views = sequence.tokens.map(({ word }) => readWord(word.text));
			const scores = score(sequence, views, spellings);
			const tags = bestTags(scores, views.length, weights.extra);
			chain.run(scores, views.length);
			return {
				sequence,
				names: namesOf(tags, chain),
				outside: Float64Array.from(views, (_, at) => chain.marginal(at, outside)),
			};
		});
	};
}

/** Labels whose names go on over a comma or a bracket: `University of California, San Diego`. */
const overCommas: ReadonlySet<Label> = new Set<Label>([
	'organization',
	'work',
	'event',
	'award',
	'place',
	'substance',
]);

/** No name goes on over marks that part names. */
function partAt({ tokens }: Sequence, at: number, scores: Float32Array): void {
	const cut = tokens[at]?.cut;
	if (cut === undefined || cut === 'none') return;
	labels.forEach((label, index) => {
		if (cut === 'all' || !overCommas.has(label)) scores[at * tagCount + beginOf(index) + 1] = -100;
	});
}

function addRow(scores: Float32Array, at: number, rows: Float32Array, row: number): void {
	const [to, from] = [at * tagCount, row * tagCount];
	for (let tag = 0; tag < tagCount; tag += 1)
		scores[to + tag] = (scores[to + tag] ?? 0) + (rows[from + tag] ?? 0);
}

function namesOf(tags: Uint8Array, chain: Chain): readonly TaggedName[] {
	const names: TaggedName[] = [];
	for (let at = 0; at < tags.length; at += 1) {
		const tag = tags[at] ?? outside;
		if (!isBegin(tag)) continue;
		let last = at;
		while (tags[last + 1] === tag + 1) last += 1;
		const probability = chain.probability(at, last + 1, tag);
		names.push({ first: at, last, label: labelOf(tag), probability });
	}
	return names;
}
