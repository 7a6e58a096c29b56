/** Which quantity an amount is: its unit behind it, and the words near it. */
import type { Ontology, Predicate } from '../../model/index.ts';
import type { Amount } from '../../model/index.ts';
import { prepositions } from './wordLists.ts';

export interface Measured {
	readonly predicate: Predicate;
	readonly unit?: string;
	/** End of the unit in the text. */
	readonly end: number;
}

export interface Unit {
	readonly unit: string;
	readonly measures: readonly Measure[];
	readonly pattern: RegExp;
	/** Its first word in lower case: where that is missing the pattern need not be tried. */
	readonly opening: string;
}

/** A predicate with the words that must stand near, if any must. */
interface Measure {
	readonly predicate: Predicate;
	readonly near?: RegExp;
}

const known = new WeakMap<Ontology, readonly Unit[]>();

/** Units of an ontology, longest first: `tokens per second` before `tokens`. Read once. */
export function unitsOf(ontology: Ontology): readonly Unit[] {
	const units = known.get(ontology) ?? readUnits(ontology);
	known.set(ontology, units);
	return units;
}

function readUnits({ predicates }: Ontology): readonly Unit[] {
	const units = new Map<string, Measure[]>();
	for (const predicate of predicates) {
		const { units: own = [], near = [] } = predicate.quantity ?? {};
		const measure = { predicate, ...(near.length > 0 && { near: anyOf(near) }) };
		for (const unit of own) units.set(unit, [...(units.get(unit) ?? []), measure]);
	}
	return [...units]
		.toSorted(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
		.map(([unit, measures]) => ({
			unit,
			measures,
			opening: unit.toLowerCase().split(' ')[0] ?? '',
			pattern: new RegExp(`^(?:\\s+of)?[\\s-]*${between(unit)}(?![\\p{L}\\p{N}/])`, 'iu'),
		}));
}

/** Any of some words, each as a whole; what begins with a mark may stand right behind a number: `$2/hour`. */
const anyOf = (words: readonly string[]): RegExp =>
	new RegExp(
		`(?:${words
			.map(
				(word) =>
					`${/^[\p{L}\p{N}]/u.test(word) ? '(?<![\\p{L}\\p{N}])' : ''}${RegExp.escape(word)}`,
			)
			.join('|')})(?![\\p{L}\\p{N}])`,
		'giu',
	);

/** A word or two may stand between number and unit: `15 trillion training tokens`. */
const between = (unit: string): string =>
	`(?:[\\p{Ll}-]+\\s){0,${unit.length > 3 ? 1 : 0}}?${RegExp.escape(unit).replaceAll('\\x20', '[\\s-]')}`;

const nearReach = 60;

/** What an amount measures; of predicates with one unit the one whose words stand nearest. */
export function measure(
	text: string,
	amount: Amount,
	units: readonly Unit[],
): Measured | undefined {
	const behind = text.slice(amount.end, amount.end + 48);
	const lower = behind.toLowerCase();
	for (const { unit, measures, pattern, opening } of units) {
		const isSigned = unit === amount.sign;
		// `95% GPU` counts none.
		if (!isSigned && (amount.sign === '%' || !lower.includes(opening))) continue;
		const length = isSigned ? 0 : (behind.match(pattern)?.[0].length ?? -1);
		if (length < 0) continue;
		const end = amount.end + length;
		const predicate = nearest(measures, text, amount.start, end);
		if (predicate) return { predicate, unit: spelling(unit, predicate.quantity?.units ?? []), end };
	}
	return undefined;
}

/** `percent` and `per cent` are `%`; a singular is told as its plural. */
const spelling = (unit: string, known: readonly string[]): string =>
	/^per ?cent$/.test(unit) ? '%' : known.includes(`${unit}s`) ? `${unit}s` : unit;

function nearest(
	measures: readonly Measure[],
	text: string,
	start: number,
	end: number,
): Predicate | undefined {
	const ranked = measures.flatMap(({ predicate, near }) => {
		const distance = near ? distanceTo(near, text, start, end) : nearReach;
		return distance === undefined ? [] : [{ predicate, distance }];
	});
	return ranked.toSorted((a, b) => a.distance - b.distance)[0]?.predicate;
}

/** Characters between an amount and the nearest of some words; a preposition tells something right behind it only. */
function distanceTo(words: RegExp, text: string, start: number, end: number): number | undefined {
	const distances = [...text.matchAll(words)].map(({ 0: word, index }) => {
		if (prepositions.has(word.toLowerCase())) return index === end + 1 ? 1 : Infinity;
		return index >= end ? index - end : Math.max(0, start - index - word.length);
	});
	const least = Math.min(...distances);
	return least <= nearReach ? least : undefined;
}
