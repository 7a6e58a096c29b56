/**
 * Triggers, the words that make a statement, in one tree by their words: each place of a sentence is looked up in time
 * linear in the trigger's length.
 */
import type { Predicate } from '../../../model/index.ts';
import type { VerbForm } from '../inflect.ts';

/** How a trigger reads: which end stands before it, and which behind. */
export type Trigger =
	| {
			readonly kind: 'verb';
			readonly form: VerbForm;
			readonly base: string;
			readonly predicate: Predicate;
	  }
	/** Subject before, object behind. */
	| { readonly kind: 'phrase'; readonly predicate: Predicate; readonly isBare: boolean }
	/** Object before, subject behind. */
	| { readonly kind: 'inverse'; readonly predicate: Predicate; readonly isBare: boolean }
	/** `S, the maker of O`, `O's maker S`. */
	| { readonly kind: 'noun'; readonly predicate: Predicate };

export interface TriggerNode {
	readonly next: Map<string, TriggerNode>;
	readonly triggers: Trigger[];
}

export const emptyNode = (): TriggerNode => ({ next: new Map(), triggers: [] });

/** Words of a trigger as sentences are cut into them. */
export const wordsOf = (phrase: string): readonly string[] =>
	phrase.toLowerCase().split(/\s+/).filter(Boolean);

/** Adds a trigger under its words; the same one is kept once. */
export function insert(root: TriggerNode, words: readonly string[], trigger: Trigger): void {
	let node = root;
	for (const word of words) {
		const next = node.next.get(word) ?? emptyNode();
		node.next.set(word, next);
		node = next;
	}
	if (!node.triggers.some((other) => isSame(other, trigger))) node.triggers.push(trigger);
}

const isSame = (a: Trigger, b: Trigger): boolean =>
	a.kind === b.kind &&
	a.predicate === b.predicate &&
	(a.kind !== 'verb' || b.kind !== 'verb' || a.form === b.form);

export interface TriggerMatch {
	readonly triggers: readonly Trigger[];
	/** Items covered. */
	readonly length: number;
}

/** Triggers that start at a word, longest first. */
export function triggersAt(
	root: TriggerNode,
	wordAt: (offset: number) => string | undefined,
): readonly TriggerMatch[] {
	const found: TriggerMatch[] = [];
	let node: TriggerNode | undefined = root;
	for (let length = 0; node;) {
		const word = wordAt(length);
		node = word === undefined ? undefined : node.next.get(word);
		length += 1;
		if (node && node.triggers.length > 0) found.unshift({ triggers: node.triggers, length });
	}
	return found;
}
