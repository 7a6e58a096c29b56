/**
 * The ontology's grammar, compiled once: its triggers – every verb in all its forms, phrases, inverse phrases and
 * nouns – and the forms of all verbs that are known, by which sentences are tagged.
 */
import type { Ontology, Predicate } from '../../../model/index.ts';
import { inflectNoun, inflectVerb, type VerbForm } from '../inflect.ts';
import { irregularVerbs } from '../irregular.ts';
import { commonVerbs, prepositions } from '../wordLists.ts';
import { findSplits, type Split } from './split.ts';
import { emptyNode, insert, wordsOf, type TriggerNode } from './trigger.ts';

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
export function compileGrammar(ontology: Ontology): Grammar {
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

function addTo<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
	const set = map.get(key);
	if (set) set.add(value);
	else map.set(key, new Set([value]));
}

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
