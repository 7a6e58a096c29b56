/**
 * Reported speech. What somebody says to be so stays a statement, but as the speaker's word, not as the site's own.
 * Claims that a text itself doubts are left to `modality`.
 */
import type { CandidateStatement, Mention, Sentence, Span } from '../../model/index.ts';
import type { Line } from './item.ts';
import type { ReadLine } from './reading.ts';
import { reportsIn, type Report } from './report.ts';

/** Worth a closer look. */
const mayReport =
	/\b(?:according to|as reported by|sa(?:y|ys|id)|claim|argue|believe|report|state|note|writ|wrote|add|explain|tell|told|announce|insist|maintain|assert|declare|stress|admit|remark)/i;
/** Behind one of these somebody else speaks. */
const clauseEdge = /[;”]|, (?:and|but) |\b(?:while|whereas|but)\b/;

/**
 * Candidates of a sentence, each with who says it.
 *
 * @param line of the sentence, its opening pronoun read as the name that it stands for
 * @param text of the block
 */
export function attributeSpeech(
	line: Line,
	text: string,
	sentence: Sentence,
	mentions: readonly Mention[],
	readLine: ReadLine,
	candidates: readonly CandidateStatement[],
): readonly CandidateStatement[] {
	if (candidates.length === 0 || !mayReport.test(text.slice(sentence.start, sentence.end)))
		return candidates;
	const reports = reportsIn(readLine(line.items), text);
	return candidates.map((candidate) => {
		const place = placeOf(candidate, sentence, mentions);
		const report = reports.findLast((one) => governs(one, place, text));
		return report
			? { ...candidate, qualifiers: { ...candidate.qualifiers, attribution: report.speaker } }
			: candidate;
	});
}

/** Offsets in the block of what a candidate names in the sentence. */
function placeOf(
	{ subject, object, evidence }: CandidateStatement,
	sentence: Sentence,
	mentions: readonly Mention[],
): Span {
	const ends: Span[] = [subject, ...('mention' in object ? [object.mention] : [])]
		.flatMap((at) => mentions[at] ?? [])
		.filter((mention) => mention.sentence === sentence.index);
	const from = sentence.start + Math.max(0, evidence.object.start - sentence.span.start);
	const known = ends.length > 0 ? ends : [{ start: from, end: from }];
	return {
		start: Math.min(...known.map(({ start }) => start)),
		end: Math.max(...known.map(({ end }) => end)),
	};
}

/** Is what stands in a place said in these words? */
function governs({ start, end, isBefore }: Report, place: Span, text: string): boolean {
	if (end <= place.start) return !clauseEdge.test(text.slice(end, place.start));
	if (isBefore) return false;
	return start < place.end || !clauseEdge.test(text.slice(place.end, start));
}
