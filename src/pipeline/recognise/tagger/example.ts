/** Annotated documents as examples to learn from: words with their features, gold spans as tags. */
import { toSource } from '../../../model/index.ts';
import type { Passage } from '../passage.ts';
import type { Proposal } from '../proposal.ts';
import {
	distanceSeed,
	edgeHash,
	emitContext,
	emitSurrounding,
	farthestSurrounding,
	nearestSurrounding,
	reach,
	slotOf,
	traitsAt,
} from './features.ts';
import { mix } from '../../learning/hash.ts';
import { beginOf, labels, outside, type Label } from './labels.ts';
import type { Example } from './learn.ts';
import { isWithin } from './place.ts';
import { readSequences, type Sequence } from './sequence.ts';
import { readSpellings, viewSequence, type SequenceView } from './sequenceView.ts';
import type { WordView } from './wordView.ts';

/** A gold span in the source. */
export interface GoldSpan {
	readonly start: number;
	readonly end: number;
	readonly label: Label;
}

/** One example for each passage. */
export function toExamples(
	passages: readonly Passage[],
	proposals: readonly Proposal[],
	gold: readonly GoldSpan[],
	view: (word: string) => WordView,
): readonly Example[] {
	const sequences = readSequences(passages, proposals);
	const read = sequences.map(({ tokens }) => tokens.map(({ word }) => view(word.text)));
	const spellings = readSpellings(sequences, read);
	return sequences.map((sequence, index) => {
		const views = read[index] ?? [];
		const seen = viewSequence(sequence, views, spellings);
		return {
			features: views.map((_, at) => featuresOf(seen, at)),
			tags: tagsOf(sequence, gold),
		};
	});
}

/** All features of a word, as the tagger sums them up. */
function featuresOf(seen: SequenceView, at: number): readonly number[] {
	const { sequence, views } = seen;
	const features: number[] = [];
	const emit = (hash: number): void => void features.push(slotOf(hash));
	emitContext(seen, at, emit);
	const isCapitalised = views[at]?.isCapitalised ?? false;
	for (let offset = nearestSurrounding; offset <= farthestSurrounding; offset += 1) {
		const [left, right] = [views[at - offset], views[at + offset]];
		if (left) emitSurrounding(left, 'left', isCapitalised, emit);
		if (right) emitSurrounding(right, 'right', isCapitalised, emit);
	}
	return [...features, ...distantTraits(sequence, views, at).map(slotOf)];
}

/** Traits of the words around one, as far as its sentence goes. */
function distantTraits(
	{ tokens }: Sequence,
	views: readonly WordView[],
	at: number,
): readonly number[] {
	const traits: number[] = [];
	for (let offset = -reach; offset <= reach; offset += 1) {
		const view = isWithin(tokens, at, offset) ? views[at + offset] : undefined;
		const seed = distanceSeed(offset);
		if (view) for (const trait of traitsAt(view, offset)) traits.push(mix(trait, seed));
		else traits.push(mix(edgeHash, seed));
	}
	return traits;
}

function tagsOf({ passage, tokens }: Sequence, gold: readonly GoldSpan[]): Uint8Array {
	const tags = new Uint8Array(tokens.length).fill(outside);
	let last: GoldSpan | undefined;
	tokens.forEach(({ word }, at) => {
		const span = toSource(passage.block, word);
		const covering = gold.find(({ start, end }) => start < span.end && end > span.start);
		if (covering) tags[at] = beginOf(labels.indexOf(covering.label)) + (covering === last ? 1 : 0);
		last = covering;
	});
	return tags;
}
