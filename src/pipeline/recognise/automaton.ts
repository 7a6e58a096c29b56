/**
 * A multi-pattern matcher: all places of all patterns in one pass over the text.
 * Method: Aho & Corasick, "Efficient string matching", CACM 18(6), 1975, doi:10.1145/360825.360855; the
 * transitions are a dense table over character classes, where all characters of no pattern share class 0.
 */
import { fold, foldCode } from './fold.ts';

export interface Automaton {
	readonly classCount: number;
	/** Class of each UTF-16 code unit, folding included. */
	readonly classOf: Uint16Array;
	/** Next state by `state * classCount + class`. */
	readonly next: Int32Array;
	/** Pattern that ends in a state, or -1. */
	readonly ending: Int32Array;
	/** The nearest state along failure links in which a pattern ends, or 0. */
	readonly shorter: Int32Array;
	/** Lengths of the patterns in code units. */
	readonly lengths: Int32Array;
}

/** Compiles patterns, none empty and all different once folded; matches tell them by their index. */
export function compileAutomaton(patterns: readonly string[]): Automaton {
	const folded = patterns.map(fold);
	const { classOf, classCount } = classify(folded);
	const size = folded.reduce((sum, { length }) => sum + length, 1);
	const next = new Int32Array(size * classCount);
	const ending = new Int32Array(size).fill(-1);
	let states = 1;
	folded.forEach((pattern, index) => {
		let state = 0;
		for (let at = 0; at < pattern.length; at += 1) {
			const edge = state * classCount + (classOf[pattern.charCodeAt(at)] ?? 0);
			if (next[edge] === 0) next[edge] = states++;
			state = next[edge] ?? 0;
		}
		ending[state] = index;
	});
	const shorter = link(next, ending, classCount, states);
	return {
		classCount,
		classOf,
		next: next.slice(0, states * classCount),
		ending: ending.slice(0, states),
		shorter,
		lengths: Int32Array.from(folded, ({ length }) => length),
	};
}

/** Classes in order of code units, so that the table does not depend on the order of patterns. */
function classify(folded: readonly string[]): { classOf: Uint16Array; classCount: number } {
	const units = new Set<number>();
	for (const pattern of folded)
		for (let at = 0; at < pattern.length; at += 1) units.add(pattern.charCodeAt(at));
	const classOfFolded = new Map(
		[...units].toSorted((a, b) => a - b).map((unit, at) => [unit, at + 1]),
	);
	const classOf = Uint16Array.from(
		{ length: 65536 },
		(_, unit) => classOfFolded.get(foldCode(unit)) ?? 0,
	);
	return { classOf, classCount: units.size + 1 };
}

/** Fills in the failure transitions, breadth first, and returns the output links. */
function link(
	next: Int32Array,
	ending: Int32Array,
	classCount: number,
	states: number,
): Int32Array {
	const failure = new Int32Array(states);
	const shorter = new Int32Array(states);
	const queue = new Int32Array(states);
	let tail = 0;
	for (let kind = 0; kind < classCount; kind += 1) {
		const child = next[kind] ?? 0;
		if (child !== 0) queue[tail++] = child;
	}
	for (let head = 0; head < tail; head += 1) {
		const state = queue[head] ?? 0;
		const fall = failure[state] ?? 0;
		shorter[state] = (ending[fall] ?? -1) >= 0 ? fall : (shorter[fall] ?? 0);
		for (let kind = 0; kind < classCount; kind += 1) {
			const edge = state * classCount + kind;
			const target = next[fall * classCount + kind] ?? 0;
			const child = next[edge] ?? 0;
			if (child === 0) next[edge] = target;
			else {
				failure[child] = target;
				queue[tail++] = child;
			}
		}
	}
	return shorter;
}

/** Calls `found(pattern, start, end)` for every occurrence, overlapping ones too, by their ends. */
export function scan(
	automaton: Automaton,
	text: string,
	found: (pattern: number, start: number, end: number) => void,
): void {
	const { next, classOf, classCount, ending, shorter, lengths } = automaton;
	let state = 0;
	for (let at = 0; at < text.length; at += 1) {
		state = next[state * classCount + (classOf[text.charCodeAt(at)] ?? 0)] ?? 0;
		let output = (ending[state] ?? -1) >= 0 ? state : (shorter[state] ?? 0);
		while (output !== 0) {
			const pattern = ending[output] ?? 0;
			found(pattern, at + 1 - (lengths[pattern] ?? 0), at + 1);
			output = shorter[output] ?? 0;
		}
	}
}
