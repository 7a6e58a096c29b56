/** The rows of words that the tagger reads: a passage, with what lies between its words and what other methods found there. */
import { densityOf, modelShare } from '../density.ts';
import { isMasked, isTitledAt, type Passage, type Word } from '../passage.ts';
import type { Proposal } from '../proposal.ts';
import { hashText } from '../../learning/hash.ts';

export type Cut = 'none' | 'quote' | 'most' | 'allButTitles' | 'all';

export interface Token {
	readonly word: Word;
	/** Hash of what stands between the word before and this one. */
	readonly gap: number;
	/** The word begins a sentence: what stands before it is of another. */
	readonly isFirst: boolean;
	/** What stands before the word parts most names, as a comma, a stroke or a bracket does, a quotation that opens fewer; or all but titles, or all. */
	readonly cut: Cut;
	/** What other methods make of the word: type, method, and place in the name; 0 where they find none. */
	readonly finding: number;
	readonly findingType: number;
	/** Hash of the kind of block, and whether the word is set as a title. */
	readonly setting: number;
}

export interface Sequence {
	readonly passage: Passage;
	readonly tokens: readonly Token[];
	/** Hash of how thick names of models lie in the document: what is true of one kind of text is not of others. */
	readonly style: number;
}

/** Kinds of gaps: a space, a comma, brackets, quotation marks, a full stop, other marks. */
function gapKind(gap: string): string {
	if (gap === ' ') return ' ';
	return gap
		.replace(/['’]s/u, 'S')
		.replace(/[“”„"'‘’«»]/gu, '"')
		.replace(/[\u2013\u2014]/gu, '-')
		.replace(/\s+/gu, ' ')
		.replace(/[^ "\-,;:.!?()[\]/&S]/gu, '*')
		.slice(0, 4);
}

const gaps = new Map<string, number>();
function hashGap(gap: string): number {
	const known = gaps.get(gap);
	if (known !== undefined) return known;
	const hash = hashText(gapKind(gap), 31);
	if (gap.length <= 4 && gaps.size < 5000) gaps.set(gap, hash);
	return hash;
}

/** The full stop of `Mrs. Robinson` and `W. B. Yeats` parts nothing: no sentence starts behind it. */
function cutOf(gap: string, startsSentence: boolean): Cut {
	if ((gap.length < 2 && gap !== '/') || (gap === '. ' && !startsSentence)) return 'none';
	if (gap === ': ') return 'allButTitles';
	// Arrows and geometric shapes too.
	if (/[;:|\u2022\u2190-\u21ff\u25a0-\u27bf]|[.!?]\s/u.test(gap)) return 'all';
	if (/^\s["“]$/u.test(gap)) return 'quote';
	return /[,/()[\]&@]/u.test(gap) ? 'most' : 'none';
}

const place = (word: Word, { start, end }: Proposal): string =>
	word.start <= start ? (word.end >= end ? 'whole' : 'first') : word.end >= end ? 'last' : 'inner';

/** Sequences of a document's passages, those without words left out. */
export function readSequences(
	passages: readonly Passage[],
	proposals: readonly Proposal[],
): readonly Sequence[] {
	const byPassage = Map.groupBy(proposals, ({ passage }) => passage);
	const style = hashText(densityOf(modelShare(passages, proposals)), 38);
	return passages
		.map((passage) => ({
			passage,
			style,
			tokens: readTokens(passage, byPassage.get(passage.index) ?? []),
		}))
		.filter(({ tokens }) => tokens.length > 0);
}

/** By offset: a headline that runs into the text is set as a heading is. */
function readSettings(passage: Passage): (offset: number) => number {
	const { block, text, titledEnd } = passage;
	const [plain, titled] = [
		hashText(`${block.kind} false`, 32),
		hashText(`${titledEnd === text.length ? block.kind : 'heading'} true`, 32),
	];
	return (offset) => (isTitledAt(passage, offset) ? titled : plain);
}

function readTokens(passage: Passage, found: readonly Proposal[]): readonly Token[] {
	const { text, headEnd } = passage;
	const settingAt = readSettings(passage);
	let next = 0;
	let last = 0;
	const words =
		passage.masked.length === 0
			? passage.words
			: passage.words.filter(({ start, end }) => !isMasked(passage, start, end));
	return words.map((word, at): Token => {
		while ((found[next]?.end ?? Infinity) <= word.start) next += 1;
		const proposal = found[next];
		const covers = proposal && proposal.start < word.end ? proposal : undefined;
		const gap = text.slice(last, word.start);
		const endsHead = last > 0 && last <= headEnd && headEnd <= word.start;
		const endsHeadline = endsHead && isTitledAt(passage, headEnd - 1);
		last = word.end;
		const reading = covers?.readings[0];
		return {
			word,
			gap: hashGap(at === 0 ? '' : gap),
			cut: endsHead ? 'all' : cutOf(gap, word.isInitial),
			isFirst: at === 0 || endsHeadline || (word.isInitial && /[.!?]/u.test(gap)),
			finding:
				covers && reading
					? hashText(
							`${reading.type} ${reading.method} ${covers.trust} ${reading.entity ? 1 : 0} ${place(word, covers)}`,
							33,
						)
					: 0,
			findingType: covers && reading ? hashText(`${reading.type} ${place(word, covers)}`, 34) : 0,
			setting: settingAt(word.start),
		};
	});
}
