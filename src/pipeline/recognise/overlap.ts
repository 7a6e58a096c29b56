/**
 * Which proposals stay where several claim the same characters: the more trusted, then the longer, then
 * the earlier. Proposals of one span become one, with the readings of all.
 */
import { compareText, nameKey, type Reading } from '../../model/index.ts';
import type { Passage } from './passage.ts';
import type { Proposal, Trust } from './proposal.ts';

const rankOf: Readonly<Record<Trust, number>> = { sure: 0, likely: 1, guess: 2, description: 3 };

/** Proposals without overlaps, in reading order. The order of `proposals` has no influence. */
export function keepBest(
	proposals: readonly Proposal[],
	passages: readonly Passage[],
): readonly Proposal[] {
	const byPassage = Map.groupBy(proposals, ({ passage }) => passage);
	return passages.flatMap(({ index, text }) =>
		keepInPassage(byPassage.get(index) ?? [], text.length),
	);
}

/** @param length of the passage's text */
function keepInPassage(proposals: readonly Proposal[], length: number): readonly Proposal[] {
	if (proposals.length < 2) return proposals;
	const isTaken = new Uint8Array(length);
	const kept = mergeSpans(proposals, length)
		.toSorted(byWorth)
		.filter(({ start, end }) => {
			for (let at = start; at < end; at += 1) if (isTaken[at] === 1) return false;
			isTaken.fill(1, start, end);
			return true;
		});
	return kept.toSorted((a, b) => a.start - b.start);
}

const byWorth = (a: Proposal, b: Proposal): number =>
	rankOf[a.trust] - rankOf[b.trust] || b.end - b.start - (a.end - a.start) || a.start - b.start;

/** @param length of the text that the spans are of */
function mergeSpans(proposals: readonly Proposal[], length: number): readonly Proposal[] {
	const bySpan = new Map<number, Proposal>();
	for (const proposal of proposals) {
		const key = proposal.start * (length + 1) + proposal.end;
		const other = bySpan.get(key);
		bySpan.set(key, other ? merge(other, proposal) : proposal);
	}
	return [...bySpan.values()];
}

/** One proposal of two for one span: a name rather than a short form, a description only if alone. */
function merge(a: Proposal, b: Proposal): Proposal {
	if (a.form === 'description' || b.form === 'description') return a.form === 'description' ? b : a;
	const [first, second] = compareTrust(a, b) <= 0 ? [a, b] : [b, a];
	if (first.trust !== 'guess' && second.trust === 'guess') return first;
	return {
		...first,
		form: a.form === 'name' || b.form === 'name' ? 'name' : 'short',
		readings: mergeReadings([...first.readings, ...second.readings]),
	};
}

const compareTrust = (a: Proposal, b: Proposal): number =>
	rankOf[a.trust] - rankOf[b.trust] || compareReadings(a.readings[0], b.readings[0]);

const thingOf = ({ entity, name, type }: Reading): string => entity ?? `${type}:${nameKey(name)}`;

/** Readings that differ in what they mean, best first; of equal ones the most confident. */
export function mergeReadings(readings: readonly Reading[]): readonly Reading[] {
	const things = new Map<string, Reading>();
	for (const reading of readings.toSorted(compareReadings)) {
		const thing = thingOf(reading);
		if (!things.has(thing)) things.set(thing, reading);
	}
	return [...things.values()];
}

function compareReadings(a: Reading | undefined, b: Reading | undefined): number {
	if (!a || !b) return a ? -1 : b ? 1 : 0;
	return (
		b.confidence - a.confidence ||
		Number(a.entity === undefined) - Number(b.entity === undefined) ||
		compareText(thingOf(a), thingOf(b)) ||
		compareText(a.name, b.name)
	);
}
