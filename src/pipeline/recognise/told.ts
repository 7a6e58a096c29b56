/**
 * Types that the text tells of a name the tagger has found: `Obsidian is a multimodal model`, `its architectures (Moneta,
 * Yaad)`. What the lexicon or a rule knows is not asked again.
 */
import type { Ontology, TypeId } from '../../model/index.ts';
import type { Passage } from './passage.ts';
import type { Proposal } from './proposal.ts';

/** A tagger so sure of another type is believed. */
const mostAgainst = 0.9;
const confidence = 0.7;

/** Behind a name: what it is, up to the end of that phrase. */
const copula =
	/^\s+(?:is|was)\s+(?:an?|the)\s+(?:[\p{L}\p{N}.-]+\s+){0,4}?([\p{L}-]+)(?=\s+(?:being|built|by|called|designed|developed|for|from|in|made|of|on|released|that|to|trained|used|which|with)\b|[,.;)]|$)/u;
/** Before a list in brackets: what its names are. Behind a single one, `the model (Orrery)`, may stand who made it. */
const kinds = /([\p{L}-]+)s\s+\($/u;
const between = /^(?:,|\s+and|,\s+and|\s*\/)\s*$/u;

/** The same proposals; what is told of the tagger's names in place of what it took them for. */
export function readTold(
	proposals: readonly Proposal[],
	passages: readonly Passage[],
	ontology: Ontology,
): readonly Proposal[] {
	const nouns = new Map(
		ontology.types.flatMap(({ id, nouns: own }) => own.map((noun) => [noun.toLowerCase(), id])),
	);
	const typeOf = (noun: string | undefined): TypeId | undefined =>
		nouns.get(noun?.toLowerCase() ?? '');
	let last: Proposal | undefined;
	let listed: TypeId | undefined;
	return proposals.map((proposal) => {
		const text = passages[proposal.passage]?.text ?? '';
		const { start, end } = proposal;
		const isNext = last?.passage === proposal.passage && between.test(text.slice(last.end, start));
		const isOpening = text.charAt(start - 1) === '(';
		const opened = isOpening
			? kinds.exec(text.slice(Math.max(0, start - 40), start))?.[1]
			: undefined;
		listed = isNext ? listed : typeOf(opened);
		last = proposal;
		return retyped(proposal, typeOf(copula.exec(text.slice(end, end + 100))?.[1]) ?? listed);
	});
}

function retyped(proposal: Proposal, type: TypeId | undefined): Proposal {
	const [reading] = proposal.readings;
	return type &&
		reading?.method === 'tagger' &&
		reading.type !== type &&
		reading.confidence < mostAgainst &&
		/\p{Lu}/u.test(reading.name)
		? { ...proposal, readings: [{ ...reading, type, confidence }] }
		: proposal;
}
