/** Lists that a line introduces: `Llama 3.1 was evaluated on:` and its items. */
import type { Block, CandidateStatement, Document, Mention, Sentence } from '../../model/index.ts';
import { evidenceOf } from './evidence.ts';
import { lineOf, type Item } from './item.ts';
import { modalityOf } from './modality.ts';
import { readLine } from './reading.ts';
import { scanLine } from './scan.ts';
import type { Grammar } from './grammar/index.ts';

type Named = readonly [index: number, mention: Mention];

const listConfidence = 0.75;

/** Statements with one end in the line before a list and the other in the sentence that opens an item. */
export function relateListItem(
	document: Document,
	sentence: Sentence,
	mentions: readonly Mention[],
	bySentence: ReadonlyMap<number, readonly Named[]>,
	grammar: Grammar,
): readonly CandidateStatement[] {
	const block = document.blocks[sentence.block];
	if (block?.kind !== 'listItem' || sentence.start > 0) return [];
	const intro = introductionOf(document, block);
	const above = intro && (bySentence.get(intro.index) ?? []);
	const here = bySentence.get(sentence.index) ?? [];
	if (!intro || !above?.length || here.length === 0) return [];
	const head = withoutColon(lineOf(document, intro, above).items);
	const items = [...head, ...lineOf(document, sentence, here).items];
	const reading = readLine(items, mentions, grammar);
	return scanLine(reading).flatMap((match): CandidateStatement[] => {
		const isAcross = match.subject < head.length !== match.object < head.length;
		const [subject, object] = [items[match.subject]?.mention, items[match.object]?.mention];
		const [from, to] = [mentions[subject ?? -1], mentions[object ?? -1]];
		if (!isAcross || subject === undefined || object === undefined || !from || !to) return [];
		return [
			{
				subject,
				predicate: match.predicate,
				object: { mention: object },
				modality: modalityOf(reading, match, ''),
				qualifiers: {},
				evidence: evidenceOf(document, sentence, from.span, to.span, [intro]),
				confidence: Math.min(listConfidence, match.confidence),
			},
		];
	});
}

/** The last sentence of the paragraph before a list, where it ends in a colon. */
function introductionOf(
	{ blocks, sentences }: Document,
	item: Extract<Block, { kind: 'listItem' }>,
): Sentence | undefined {
	let at = item.index;
	for (
		let block = blocks[at];
		block?.kind === 'listItem' && block.list === item.list;
		block = blocks[at]
	)
		at -= 1;
	const before = blocks[at];
	if (before?.kind !== 'paragraph' || before.section !== item.section || !/:\s*$/.test(before.text))
		return undefined;
	return sentences.findLast(({ block }) => block === at);
}

const withoutColon = (items: readonly Item[]): readonly Item[] =>
	items.at(-1)?.text === ':' ? items.slice(0, -1) : items;
