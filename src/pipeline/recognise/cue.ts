/**
 * What the words around a name tell of its type: a noun beside it (`the startup Box`, `the GPQA
 * benchmark`), what is said of it (`Box announced`), or how it stands in the sentence.
 */
import type { Ontology, TypeId } from '../../model/index.ts';
import type { Passage } from './passage.ts';
import {
	datasetType,
	eventType,
	modelType,
	organizationType,
	personType,
	softwareType,
	workType,
} from './types.ts';

/** Nouns of everyday use that tell the type of the name beside them, more than the schema's. */
const builtIn: readonly (readonly [TypeId, string])[] = [
	[modelType, 'model models llm llms vlm checkpoint weights'],
	[
		organizationType,
		'company companies startup startups lab labs team researchers engineers ceo cto founder cofounder co-founder firm',
	],
	[datasetType, 'benchmark benchmarks dataset datasets corpus leaderboard leaderboards'],
	[
		softwareType,
		'library libraries framework frameworks app apps plugin package toolkit tool tools sdk api apis platform engine ide extension repo editor browser service',
	],
	[workType, 'paper book essay'],
	[eventType, 'conference workshop summit hackathon'],
];
const nounTypes = new Map(
	builtIn.flatMap(([type, nouns]) => nouns.split(' ').map((noun) => [noun, type] as const)),
);

const announces =
	/^\s+(?:has\s+|have\s+|also\s+|recently\s+|just\s+|officially\s+)?(?:launch|releas|announc|unveil|introduc|acquir|partner|rais|hir|open-sourc|publish|teas|ship|debut|rolled out|roll out|plans to|develop|investe|invests|founded|found)(?:e|es|ed|s|d)?\b/u;
const speaks =
	/^\s+(?:said|says|argues|argued|noted|notes|warns|warned|tweeted|explained|explains|believes|emphasized|remarked|joined|criticized)\b/u;
const fromWhom = /\b(?:by|from|at)\s+$/u;

/** The type that the words around a range of a passage tell; `undefined` where they tell none. */
export function cueType({ text }: Passage, start: number, end: number): TypeId | undefined {
	const after = text.slice(end, end + 40);
	const next = /^(?:['’]s)?\s+([\p{L}-]+)/u.exec(after)?.[1]?.toLowerCase();
	const byNext = next === undefined || /^['’]/u.test(after) ? undefined : nounTypes.get(next);
	if (byNext) return byNext;
	const before = text.slice(Math.max(0, start - 32), start);
	const last = /([\p{L}-]+)\s+(?:(?:called|named|dubbed)\s+)?$/u.exec(before)?.[1]?.toLowerCase();
	const byLast = last === undefined ? undefined : nounTypes.get(last);
	if (byLast) return byLast;
	if (announces.test(after)) return organizationType;
	if (speaks.test(after)) return personType;
	const apposed =
		/^,\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}?([\p{L}-]+)(?=\s+(?:that|which|for|of|from|by|built|used|called|in)\b|[,.;)])/u.exec(
			after,
		)?.[1];
	const byApposition = apposed === undefined ? undefined : nounTypes.get(apposed.toLowerCase());
	if (byApposition) return byApposition;
	return fromWhom.test(before) ? organizationType : undefined;
}

/** Single words of the schema's nouns by type, the built-in ones first. */
export function nounsOf({ types }: Ontology): ReadonlyMap<string, TypeId> {
	const nouns = new Map<string, TypeId>(nounTypes);
	for (const { id, nouns: list } of types)
		for (const noun of list) if (!nouns.has(noun.toLowerCase())) nouns.set(noun.toLowerCase(), id);
	return nouns;
}
