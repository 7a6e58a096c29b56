/** Evidence of a candidate: the sentence word for word, and where its ends stand. */
import {
	isWithin,
	type Document,
	type Evidence,
	type Sentence,
	type Span,
} from '../../model/index.ts';

/**
 * @param context sentences that may hold an end which the sentence itself does not; those that hold none are left out
 * @param from    earlier sentence with which the quote begins, where the sentence goes on about what that one names
 */
export function evidenceOf(
	document: Pick<Document, 'text'>,
	{ index, kind, span: { start, end } }: Sentence,
	subject: Span,
	object: Span,
	context: readonly Sentence[] = [],
	from?: Sentence,
): Omit<Evidence, 'document'> {
	const span = { start: from?.span.start ?? start, end };
	const ends = [subject, object].filter((end) => !isWithin(end, span));
	const needed = context.filter((one) => ends.some((end) => isWithin(end, one.span)));
	return {
		kind:
			needed.some(({ kind: above }) => above === 'heading') && kind !== 'row'
				? 'heading'
				: evidenceKind(kind, needed.length > 0),
		sentence: index,
		span,
		quote: document.text.slice(span.start, span.end),
		subject,
		object,
		context: needed.map((one) => one.span),
	};
}

const evidenceKind = (kind: Sentence['kind'], isBorne: boolean): Evidence['kind'] =>
	kind === 'sentence' && isBorne ? 'list' : kind;
