/**
 * Definite descriptions: `the company`, `the model`, `its predecessor` in running text, and whole items that
 * describe a thing whose name was lost. Which thing is meant is left to `resolve`.
 */
import type { Ontology, TypeId } from '../../model/index.ts';
import type { Passage } from './passage.ts';
import { endsPhrase } from './phraseEnd.ts';
import type { Proposal } from './proposal.ts';
import { conceptType, personType } from './types.ts';

/** Nouns as a schema gives them, compiled for one ontology. */
interface Nouns {
	readonly typeOf: ReadonlyMap<string, TypeId>;
	readonly anywhere: RegExp;
	readonly definite: RegExp;
}

const compiled = new WeakMap<Ontology, Nouns>();

function nounsFor(ontology: Ontology): Nouns {
	const known = compiled.get(ontology);
	if (known) return known;
	const typeOf = new Map(
		ontology.types.flatMap(({ id, nouns }) =>
			nouns.map((noun) => [noun.toLowerCase(), id] as const),
		),
	);
	const pattern = (nouns: readonly string[]): string =>
		nouns
			.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
			.map((noun) => RegExp.escape(noun).replace(/\\x20/gu, ' '))
			.join('|') || '(?!)';
	const referring = [...typeOf]
		.filter(([, type]) => type !== conceptType && type !== personType)
		.map(([noun]) => noun);
	const nouns: Nouns = {
		typeOf,
		anywhere: new RegExp(
			`(?<![\\p{L}\\p{N}-])(${pattern([...typeOf.keys()])})(?:s)?(?![\\p{L}\\p{N}-])`,
			'giu',
		),
		definite: new RegExp(
			`\\b(?:[Tt]he|[Tt]his)\\s+(?:(?:new|latest|resulting|full|whole)\\s+)?(${pattern(referring)})(?![\\p{L}\\p{N}-])`,
			'gu',
		),
	};
	compiled.set(ontology, nouns);
	return nouns;
}

const kindred = /\b(?:its|their|the)\s+(?:predecessor|successor)s?\b/giu;

/**
 * Proposals for descriptions.
 *
 * @param named what is named already, in reading order and without overlaps: a description never covers a name
 */
export function findDescriptions(
	passages: readonly Passage[],
	named: readonly Proposal[],
	ontology: Ontology,
): readonly Proposal[] {
	const nouns = nounsFor(ontology);
	const byPassage = Map.groupBy(named, ({ passage }) => passage);
	return passages.flatMap((passage) =>
		passage.block.role === 'description'
			? describedItem(passage, byPassage.get(passage.index) ?? [], nouns)
			: passage.block.kind === 'heading'
				? []
				: definiteIn(passage, nouns),
	);
}

function definiteIn(passage: Passage, { definite, typeOf }: Nouns): readonly Proposal[] {
	const { text } = passage;
	const heads = Array.from(text.matchAll(definite)).flatMap(
		({ 0: { length }, 1: noun = '', index }) =>
			endsPhrase(text, index + length)
				? [toProposal(passage, index, index + length, typeOf.get(noun.toLowerCase()))]
				: [],
	);
	const others = Array.from(passage.text.matchAll(kindred), ({ 0: { length }, index }) =>
		toProposal(passage, index, index + length, undefined),
	);
	return [...heads, ...others];
}

const toProposal = (
	passage: Passage,
	start: number,
	end: number,
	headType: TypeId | undefined,
): Proposal => ({
	passage: passage.index,
	start,
	end,
	form: 'description',
	trust: 'description',
	readings: [],
	...(headType && { headType }),
});

/** One description of a whole item: the stretch of its first clause that holds the head noun and no name. */
function describedItem(
	passage: Passage,
	named: readonly Proposal[],
	{ anywhere, typeOf }: Nouns,
): readonly Proposal[] {
	const { text } = passage;
	const clause = /[.!?](?=\s|$)/u.exec(text)?.index ?? text.length;
	const { phrase, head } = headNoun(text.slice(0, clause), anywhere);
	const isPartOfHead = ({ readings, start, end }: Proposal): boolean =>
		readings[0]?.type === conceptType && start < phrase && end <= phrase;
	const blocking = named.filter((name) => !isPartOfHead(name));
	const [stretch] = stretches(text, clause, blocking).toSorted(
		(a, b) => Number(holds(b, head)) - Number(holds(a, head)) || a.start - b.start,
	);
	if (!stretch) return [];
	const headType = head && typeOf.get(head.noun);
	// sure: the common nouns in its head phrase are what it calls the thing, not mentions of their own
	return [{ ...toProposal(passage, stretch.start, stretch.end, headType), trust: 'sure' }];
}

interface Range {
	readonly start: number;
	readonly end: number;
}

const holds = (range: Range, head: Range | undefined): boolean =>
	head !== undefined && range.start <= head.start && head.end <= range.end;

const opening = /^(?:mentioned|described|cited|referenced|used|discussed)\s+(?:as|in|for)\s+/iu;
const phraseLimit =
	/\s(?:that|which|who|used|for|of|by|with|to|from|in|mentioned|identified|noted|built|known|where)\s|[,;(]/u;

/** Where the leading noun phrase of a clause ends, and its last noun; where it has none, the first noun behind its `of`. */
function headNoun(
	clause: string,
	anywhere: RegExp,
): { readonly phrase: number; readonly head: (Range & { readonly noun: string }) | undefined } {
	const from = opening.exec(clause)?.[0].length ?? 0;
	const end = clause.slice(from).search(phraseLimit);
	const phrase = end < 0 ? clause.length : from + end;
	const inPhrase = Array.from(clause.slice(0, phrase).matchAll(anywhere)).at(-1);
	const isContinued = /^\s(?:version|family|member|variant|part|kind|type)?\s*of\s/u.test(
		clause.slice(phrase),
	);
	const found = inPhrase ?? (isContinued ? Array.from(clause.matchAll(anywhere))[0] : undefined);
	const noun = found?.[1]?.toLowerCase();
	if (!found || noun === undefined) return { phrase, head: undefined };
	return { phrase, head: { start: found.index, end: found.index + found[0].length, noun } };
}

/** What of the first clause no name covers, trimmed to words. */
function stretches(text: string, clause: number, named: readonly Range[]): readonly Range[] {
	const edges = [
		{ start: 0, end: 0 },
		...named.filter(({ start }) => start < clause),
		{ start: clause, end: clause },
	];
	return edges.slice(1).flatMap((edge, at) => {
		const from = edges[at]?.end ?? 0;
		const inner = text.slice(from, Math.max(from, edge.start));
		const lead = /^(?:['’]s\b|[\s,;:()"“”-])+/u.exec(inner)?.[0].length ?? 0;
		const end = from + inner.replace(/(?:[\s,;:("“]+(?:an?|the)?)+$/iu, '').length;
		return end - (from + lead) > 2 ? [{ start: from + lead, end }] : [];
	});
}
