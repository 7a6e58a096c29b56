/**
 * The best sentence of the documents that says what an entity is, for those the lexicon does not know:
 * `X is a …`, or an apposition right behind the name. It is quoted, never rephrased.
 */
import type {
	Description,
	Document,
	DocumentId,
	EntityId,
	LinkedMention,
} from '../../model/index.ts';

const defining =
	/^\s*(?:\([^)]*\)\s*)?(?:,\s+(?:an?|the)\s+\p{L}|(?:is|are|was|were)\s+(?:an?|the|one of)\s+\p{L})/u;
/** What may stand before a name that opens its sentence: nothing, marks, an article; `For X, the …` defines nothing. */
const opening = /^\P{L}*(?:the|an?)?\P{L}*$/iu;
const longestQuote = 320;

/** Quoted definitions by entity; the first of each in reading order of the sorted documents. */
export function findDefinitions(
	mentions: readonly LinkedMention[],
	documents: ReadonlyMap<DocumentId, Document>,
): ReadonlyMap<EntityId, Description> {
	const found = new Map<EntityId, Description & { opens: boolean }>();
	for (const { outcome, document: id, sentence: index, form, span } of mentions) {
		if (outcome.kind !== 'linked' || form !== 'name') continue;
		const document = documents.get(id);
		const sentence = document?.sentences[index];
		if (!document || sentence?.kind !== 'sentence') continue;
		if (!defining.test(document.text.slice(span.end, sentence.span.end))) continue;
		const text = document.text.slice(sentence.span.start, sentence.span.end);
		const opens = opening.test(document.text.slice(sentence.span.start, span.start));
		if (
			text.length > longestQuote ||
			(found.get(outcome.entity)?.opens ?? !opens) ||
			(found.has(outcome.entity) && !opens)
		)
			continue;
		found.set(outcome.entity, {
			kind: 'quote',
			text,
			document: id,
			sentence: index,
			span: sentence.span,
			opens,
		});
	}
	return new Map([...found].map(([id, { opens: _, ...description }]) => [id, description]));
}
