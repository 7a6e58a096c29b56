/** Titles of works: three words or more in Title Case, in quotation marks or in italics. */
import type { Gazetteer } from './gazetteer.ts';
import { isCapitalised, type Passage } from './passage.ts';
import type { Proposal } from './proposal.ts';
import { proposeShape } from './shapeProposal.ts';
import { isLayoutPhrase } from './stopWords.ts';
import { workType } from './types.ts';

const workNoun =
	/\b(?:papers?|books?|study|studies|article|essay|post|report|survey|talk|podcast|newsletter|titled|entitled|called|preprint|course|thesis)\b/iu;
const smallWords = new Set(
	'a an and as at but by for from in into is it nor of on or over the to vs via with you your'.split(
		' ',
	),
);

/** Is a quoted or italic text a title? Three words or more in Title Case; a cue near by, or four of them. */
export function isTitle(text: string, passage: Passage, start: number, end: number): boolean {
	const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
	if (words.length < 3 || words.length > 18 || !isCapitalised(text) || isLayoutPhrase(text))
		return false;
	const large = words.filter((word) => !smallWords.has(word.toLowerCase()));
	const capital = large.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
	if (large.length < 2 || capital.length < large.length) return false;
	const around = `${passage.text.slice(Math.max(0, start - 40), start)} ${passage.text.slice(end, end + 30)}`;
	return workNoun.test(around) || words.length > 3;
}

/** Proposals for titles in italics. */
export function findItalicTitles(passage: Passage, gazetteer: Gazetteer): readonly Proposal[] {
	return passage.block.runs.flatMap(({ start, end, marks }) => {
		if (!marks.some(({ kind }) => kind === 'emphasis')) return [];
		const text = passage.text.slice(start, end).replace(/[.,:;?!]$/u, '');
		if (!isTitle(text, passage, start, start + text.length)) return [];
		return proposeShape(
			passage,
			start,
			start + text.length,
			{ type: workType, confidence: 0.6, trust: 'likely' },
			gazetteer,
		);
	});
}
