/** Families as claims: what a name tells of its kin, with the sentence in which it stands. */
import type { Document, DocumentId, LinkedMention } from '../../model/index.ts';
import type { Draft } from './draft.ts';
import { linkFamilies, variantOf } from './family.ts';
import type { Settings } from './findings.ts';
import type { Claim } from './statements.ts';

/** How sure a family link read off a name is. */
const familyConfidence = 0.9;

/** `variant_of` where the ontology has it. */
export function familyClaims(
	drafts: readonly Draft[],
	mentions: readonly LinkedMention[],
	documents: ReadonlyMap<DocumentId, Document>,
	{ ontology }: Settings,
): readonly Claim[] {
	if (!ontology.predicates.some(({ id }) => id === variantOf)) return [];
	const quote = (mention: LinkedMention) => {
		const document = documents.get(mention.document);
		const sentence = document?.sentences[mention.sentence];
		const span = sentence?.span ?? mention.span;
		const kind = sentence?.kind ?? 'sentence';
		return {
			document: mention.document,
			kind,
			sentence: mention.sentence,
			span,
			quote: document?.text.slice(span.start, span.end) ?? mention.text,
			context: [],
		};
	};
	return linkFamilies(drafts, mentions, quote).map(({ child, parent, evidence }) => ({
		subject: child,
		predicate: variantOf,
		object: { kind: 'entity', entity: parent },
		qualifiers: {},
		evidence,
		confidence: familyConfidence,
	}));
}
