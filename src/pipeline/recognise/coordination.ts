/**
 * Types by company: what stands in one list is of one kind. A guessed name takes the type of the surer names
 * it is joined with by commas and conjunctions, or the type of the noun that opens the list: `tools like X, Y`.
 */
import type { Ontology, TypeId } from '../../model/index.ts';
import { nounsOf } from './cue.ts';
import type { Passage } from './passage.ts';
import type { Proposal } from './proposal.ts';
import { conceptType } from './types.ts';

const joiner =
	/^(?:\s*(?:,|\/|&|\band\b|\bor\b|\bvs\.?(?=\s)|\bversus\b|\balongside\b))+\s*(?:the\s+)?$/u;
const openings = 'like|such as|including|include|includes|e\\.g\\.|namely';
const opener = new RegExp(`([\\p{L}-]+)(?:,)?\\s+(?:${openings})\\s+(?:the\\s+)?$`, 'u');
/** Quickly found where there are none. */
const openingWords = new RegExp(openings);
const cuedConfidence = 0.6;

/** The same proposals; those that are guesses with a type from their list, where it has one. */
export function alignLists(
	proposals: readonly Proposal[],
	passages: readonly Passage[],
	ontology: Ontology,
): readonly Proposal[] {
	const nouns = nounsOf(ontology);
	const result: Proposal[] = [];
	let list: Proposal[] = [];
	const close = (): void => {
		const [first] = list;
		const passage = first && passages[first.passage];
		if (first && passage) result.push(...align(list, listNoun(passage, first.start, nouns)));
		list = [];
	};
	for (const proposal of proposals) {
		const last = list.at(-1);
		const text = passages[proposal.passage]?.text ?? '';
		if (
			last &&
			(last.passage !== proposal.passage || !joiner.test(text.slice(last.end, proposal.start)))
		)
			close();
		list.push(proposal);
	}
	close();
	return result;
}

function listNoun(
	{ text }: Passage,
	start: number,
	nouns: ReadonlyMap<string, TypeId>,
): TypeId | undefined {
	const before = text.slice(Math.max(0, start - 48), start);
	const noun = openingWords.test(before) ? opener.exec(before)?.[1]?.toLowerCase() : undefined;
	if (noun === undefined) return undefined;
	return (
		nouns.get(noun) ?? nouns.get(noun.replace(/s$/u, '')) ?? nouns.get(noun.replace(/ies$/u, 'y'))
	);
}

const isGuess = ({ trust, readings }: Proposal): boolean =>
	trust === 'guess' && readings[0]?.method === 'tagger';

function align(list: readonly Proposal[], opened: TypeId | undefined): readonly Proposal[] {
	if (!list.some(isGuess)) return list;
	const sure = new Set(
		list.filter((one) => !isGuess(one)).flatMap(({ readings }) => readings[0]?.type ?? []),
	);
	const [only] = sure.size === 1 ? sure : [];
	const type = only && only !== conceptType ? only : opened === conceptType ? undefined : opened;
	if (!type) return list;
	return list.map((proposal) => {
		const [reading] = proposal.readings;
		if (
			!isGuess(proposal) ||
			!reading ||
			!/^\p{Lu}|\p{Lu}/u.test(reading.name) ||
			reading.confidence >= 0.55
		)
			return proposal;
		return { ...proposal, readings: [{ ...reading, type, confidence: cuedConfidence }] };
	});
}
