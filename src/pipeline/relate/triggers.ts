/**
 * The ontology's triggers, compiled once: every verb in all its forms, phrases, inverse phrases and nouns in
 * one tree of words, so that each place of a sentence is looked up in time linear in the trigger's length.
 */
import type { Ontology, Predicate } from '../../model/index.ts';
import { inflectNoun, inflectVerb, type VerbForm } from './inflect.ts';
import { irregularVerbs } from './irregular.ts';
import { beForms, commonVerbs, prepositions } from './wordLists.ts';

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

/** A verb of which a phrase can be split by its object: `trained Llama on tokens` says `trained on`. */
export interface Split {
	readonly particle: string;
	readonly predicate: Predicate;
	/** Ends stand the other way round: `used … to train`. */
	readonly isInverse: boolean;
}

export interface Grammar {
	readonly root: TriggerNode;
	/** Forms that a word may be, of verbs the ontology or the general list knows. */
	readonly forms: ReadonlyMap<string, ReadonlySet<VerbForm>>;
	/** Base forms that a word may come from. */
	readonly bases: ReadonlyMap<string, ReadonlySet<string>>;
	readonly splits: ReadonlyMap<string, readonly Split[]>;
	readonly predicates: ReadonlyMap<string, Predicate>;
}

const compiled = new WeakMap<Ontology, Grammar>();

/** The grammar of an ontology; compiled on first use. */
export function compileTriggers(ontology: Ontology): Grammar {
	const known = compiled.get(ontology);
	if (known) return known;
	const grammar = compile(ontology.predicates);
	compiled.set(ontology, grammar);
	return grammar;
}

function compile(predicates: readonly Predicate[]): Grammar {
	const root = emptyNode();
	const forms = new Map<string, Set<VerbForm>>();
	const bases = new Map<string, Set<string>>();
	const learn = (base: string): void => {
		for (const [form, word] of inflectVerb(base)) {
			addTo(forms, word, form);
			addTo(bases, word, base);
		}
	};
	/** Only forms that are no base form: `met` is a verb, `feed` is mostly none. */
	const learnPast = (base: string): void => {
		for (const [form, word] of inflectVerb(base))
			if ((form === 'past' || form === 'participle') && word !== base) {
				addTo(forms, word, form);
				addTo(bases, word, base);
			}
	};
	for (const base of commonVerbs) learn(base);
	for (const base of irregularVerbs.keys()) learnPast(base);
	for (const predicate of predicates) {
		for (const verb of predicate.verbs) {
			learn(verb.toLowerCase().split(' ')[0] ?? verb);
			for (const spelling of spellings(verb)) {
				if (spelling.before.length > 0) learnPast(spelling.base);
				addVerb(root, spelling, predicate);
			}
		}
		addPhrases(root, predicate);
		for (const noun of predicate.nouns)
			for (const word of inflectNoun(noun.toLowerCase()))
				insert(root, wordsOf(word), { kind: 'noun', predicate });
	}
	return {
		root,
		forms,
		bases,
		splits: findSplits(predicates, bases, forms),
		predicates: new Map(predicates.map((predicate) => [predicate.id, predicate])),
	};
}

const emptyNode = (): TriggerNode => ({ next: new Map(), triggers: [] });

function addTo<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
	const set = map.get(key);
	if (set) set.add(value);
	else map.set(key, new Set([value]));
}

/** Words of a trigger as sentences are cut into them. */
export const wordsOf = (phrase: string): readonly string[] =>
	phrase.toLowerCase().split(/\s+/).filter(Boolean);

/** `fine-tune` is also written `finetune` and `fine tune`. */
function spellings(
	verb: string,
): readonly { before: readonly string[]; base: string; behind: readonly string[] }[] {
	const [first = '', ...behind] = wordsOf(verb);
	const plain = { before: [], base: first, behind };
	const [prefix, stem] = [first.slice(0, first.indexOf('-')), first.slice(first.indexOf('-') + 1)];
	if (!first.includes('-')) return [plain];
	return [plain, { ...plain, base: prefix + stem }, { before: [prefix], base: stem, behind }];
}

function addVerb(
	root: TriggerNode,
	{ before, base, behind }: { before: readonly string[]; base: string; behind: readonly string[] },
	predicate: Predicate,
): void {
	for (const [form, word] of inflectVerb(base))
		insert(root, [...before, word, ...behind], {
			kind: 'verb',
			form,
			base: [...before, base, ...behind].join(' '),
			predicate,
		});
}

function addPhrases(root: TriggerNode, predicate: Predicate): void {
	for (const [kind, phrases] of [
		['phrase', predicate.phrases],
		['inverse', predicate.inversePhrases],
	] as const)
		for (const phrase of phrases) {
			const words = wordsOf(phrase);
			const isBare = words.every((word) => prepositions.has(word));
			insert(root, words, { kind, predicate, isBare });
		}
}

function insert(root: TriggerNode, words: readonly string[], trigger: Trigger): void {
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

/** Phrases of a participle and a preposition, which an object of the active verb can split. */
function findSplits(
	predicates: readonly Predicate[],
	bases: ReadonlyMap<string, ReadonlySet<string>>,
	forms: ReadonlyMap<string, ReadonlySet<VerbForm>>,
): ReadonlyMap<string, readonly Split[]> {
	const splits = new Map<string, Split[]>();
	const add = (base: string, split: Split): void => {
		const known = splits.get(base) ?? [];
		if (
			!known.some(
				({ particle, predicate }) => particle === split.particle && predicate === split.predicate,
			)
		)
			known.push(split);
		splits.set(base, known);
	};
	for (const predicate of predicates) {
		for (const phrase of predicate.phrases) {
			const [verb = '', particle = '', ...rest] = wordsOf(phrase).filter(
				(word) => !beForms.has(word),
			);
			if (rest.length > 0 || !prepositions.has(particle) || !forms.get(verb)?.has('participle'))
				continue;
			for (const base of bases.get(verb) ?? [])
				add(base, { particle, predicate, isInverse: false });
		}
		for (const verb of predicate.verbs) {
			const [base = '', particle = '', ...rest] = wordsOf(verb);
			if (rest.length === 0 && prepositions.has(particle))
				add(base, { particle, predicate, isInverse: false });
		}
	}
	return splits;
}

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
