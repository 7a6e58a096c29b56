/** From proposals to mentions: places in the source, sentences, and only types the ontology has. */
import {
	toSource,
	type Document,
	type Mention,
	type Ontology,
	type Sentence,
	type Span,
} from '../../model/index.ts';
import type { Passage } from './passage.ts';
import type { Proposal } from './proposal.ts';

/** Mentions in the order of the proposals. One that no sentence holds whole is left out. */
export function toMentions(
	proposals: readonly Proposal[],
	passages: readonly Passage[],
	document: Document,
	ontology: Ontology,
): readonly Mention[] {
	const types = new Set(ontology.types.map(({ id }) => id));
	return proposals.flatMap((proposal): readonly Mention[] => {
		const passage = passages[proposal.passage];
		const readings = proposal.readings.filter(
			({ type, confidence }) => types.has(type) && confidence > 0,
		);
		if (!passage || (readings.length === 0 && proposal.form !== 'description')) return [];
		const { start, end, form, headType } = proposal;
		const span = toSource(passage.block, { start, end });
		const sentence = sentenceAt(document.sentences, span);
		if (sentence === undefined || span.end <= span.start) return [];
		return [
			{
				span,
				text: document.text.slice(span.start, span.end),
				surface: passage.text.slice(start, end),
				block: passage.block.index,
				start,
				end,
				sentence,
				form,
				readings,
				...(headType && types.has(headType) && { headType }),
			},
		];
	});
}

/** Index of the sentence that holds a span; sentences come in reading order. */
function sentenceAt(sentences: readonly Sentence[], span: Span): number | undefined {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.span.start ?? 0) <= span.start) low = middle + 1;
		else high = middle;
	}
	const found = sentences[low - 1];
	return found && span.end <= found.span.end ? found.index : undefined;
}
