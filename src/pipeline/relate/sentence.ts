/** Statements of running text: every sentence, heading and list item, and the parentheses in them. */
import type { CandidateStatement, Document, Mention, Sentence } from '../../model/index.ts';
import type { Antecedent } from './antecedent.ts';
import { matchLoneAside } from './apposition.ts';
import { evidenceOf } from './evidence.ts';
import type { Item, Line } from './item.ts';
import { sureness, type Match } from './match.ts';
import { modalityOf } from './modality.ts';
import { qualifiersAt } from './qualifier.ts';
import type { Reading, ReadLine } from './reading.ts';
import { scanLine } from './scan.ts';
import { prepositions } from './wordLists.ts';

/** Statements of one line of a sentence. */
export function relateLine(
	line: Line,
	sentence: Sentence,
	document: Document,
	mentions: readonly Mention[],
	readLine: ReadLine,
	antecedent?: Antecedent,
): readonly CandidateStatement[] {
	const text = document.blocks[sentence.block]?.text.slice(sentence.start, sentence.end) ?? '';
	const read = (items: readonly Item[], extra: (reading: Reading) => readonly Match[]) => {
		const reading = readLine(items);
		return [...scanLine(reading), ...extra(reading)].flatMap((match) =>
			toCandidate(match, reading, sentence, text, document, mentions, antecedent),
		);
	};
	const items = openDefinition(line.items);
	return [
		...read(items, () => []),
		...line.asides.flatMap(({ after, items: inside }) => {
			const host = hostOf(line.items, after);
			return host
				? read(openAside(host, inside), matchLoneAside)
				: read(openList(ownerOf(line.items, after), inside), () => []);
		}),
	];
}

/** `vLLM: an engine for …` reads as `vLLM, an engine for …`. */
function openDefinition(items: readonly Item[]): readonly Item[] {
	const [first, second] = items;
	return first?.kind === 'mention' && second && (second.text === ':' || second.text === '-')
		? [first, comma(first), ...items.slice(2)]
		: items;
}

const comma = ({ end }: Item): Item => ({ kind: 'mark', text: ',', raw: ',', start: end, end });

/** `Llama 2 (a model by Meta)` reads as `Llama 2, a model by Meta`, and `Llama 2 (by Meta)` as `Llama 2 by Meta`. */
const openAside = (host: Item, inside: readonly Item[]): readonly Item[] =>
	prepositions.has(inside[0]?.text ?? '') ? [host, ...inside] : [host, comma(host), ...inside];

/** The mention that a parenthesis explains: right before it, or one noun away. */
function hostOf(items: readonly Item[], after: number): Item | undefined {
	return [items[after], items[after - 1]].find((item) => item?.kind === 'mention');
}

/** In `Google's new models (A, B)` the owner of what is listed, with its mark; nothing where nobody owns it. */
function ownerOf(items: readonly Item[], after: number): readonly Item[] {
	const mark = items.findLastIndex(({ text }, at) => at <= after && text === "'s");
	const isOwned =
		after - mark <= 3 && items.slice(mark + 1, after + 1).every(({ kind }) => kind === 'word');
	return isOwned && items[mark - 1]?.kind === 'mention' ? items.slice(mark - 1, mark + 1) : [];
}

/** Names in brackets that somebody owns are one list, with or without an `and`. */
function openList(owner: readonly Item[], inside: readonly Item[]): readonly Item[] {
	const last = inside.findLastIndex(({ text }) => text === ',');
	const isBare = inside.every(({ kind, text }) => kind === 'mention' || text === ',');
	if (owner.length === 0 || last < 0 || !isBare) return [...owner, ...inside];
	return [
		...owner,
		...inside.map((item, at): Item =>
			at === last ? { ...item, kind: 'word', text: 'and' } : item,
		),
	];
}

function toCandidate(
	match: Match,
	reading: Reading,
	sentence: Sentence,
	text: string,
	document: Document,
	mentions: readonly Mention[],
	antecedent: Antecedent | undefined,
): readonly CandidateStatement[] {
	const subject = reading.items[match.subject]?.mention;
	const object = reading.items[match.object]?.mention;
	if (subject === undefined || object === undefined || subject === object) return [];
	const [from, to] = [mentions[subject], mentions[object]];
	if (!from || !to) return [];
	const isBorne =
		antecedent !== undefined && (subject === antecedent.mention || object === antecedent.mention);
	const placed = [match.subject, match.object, match.from].flatMap((at) => reading.items[at] ?? []);
	const place = {
		start: Math.min(...placed.map(({ start }) => start)) - sentence.start,
		end: Math.max(...placed.map(({ end }) => end)) - sentence.start,
	};
	return [
		{
			subject,
			predicate: match.predicate,
			object: { mention: object },
			modality: modalityOf(reading, match, text.trimEnd().at(-1) ?? ''),
			qualifiers: qualifiersAt(text, place),
			evidence: evidenceOf(
				document,
				sentence,
				from.span,
				to.span,
				[],
				isBorne ? antecedent.sentence : sentence,
			),
			confidence: isBorne ? Math.min(sureness.across, match.confidence) : match.confidence,
		},
	];
}
