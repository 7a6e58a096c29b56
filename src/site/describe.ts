/**
 * One sentence on what an entity is: the lexicon's, else a sentence of the documents, quoted with its source.
 * Nothing is phrased by the program.
 */
import { compareText, type Entity, type EntityType, type Statement } from '../model/index.ts';
import { linkDocument, linkSentence, type Link } from './link.ts';
import { sentenceText } from './quote.ts';
import type { SiteDocument, World } from './world.ts';

export interface DescriptionView {
	readonly text: string;
	/** The sentence in its document, where the text is quoted from one. */
	readonly source?: Link;
}

const longestQuote = 280;

/** The quoted sentence defines the entity, or else proves what its type tells first. */
export function describe(
	world: World,
	{ id, description }: Entity,
	type: EntityType,
): DescriptionView | undefined {
	if (description?.kind === 'lexicon') return { text: description.text };
	const document = description && world.documents.get(description.document);
	if (document) return quote(world, document, description.sentence);
	const ranked = (world.statementsOf.get(id) ?? [])
		.filter(({ object, of }) => object.kind === 'entity' && of !== id)
		.map((statement) => ({ statement, place: placeOf(world, statement, id, type) }))
		.toSorted((a, b) => a.place - b.place || compareText(a.statement.id, b.statement.id));
	// What much is stated of has a sentence that quotes it well among the first.
	for (const { statement } of ranked) {
		const [first] = quotesOf(world, statement, id);
		if (first) return first;
	}
	return undefined;
}

/** Sentences of which it is the subject first, then in the order of the type's sections. */
function placeOf(
	world: World,
	{ subject, predicate }: Statement,
	id: Entity['id'],
	{ sections }: EntityType,
): number {
	const known = world.predicates.get(predicate);
	const label = (subject === id ? known?.label : known?.inverse) ?? predicate;
	const order = sections.flatMap(({ facts }) => facts);
	const place = order.indexOf(label);
	return (subject === id ? 0 : order.length + 1) + (place < 0 ? order.length : place);
}

/** Sentences short enough that name the entity, not only mean it. */
const quotesOf = (
	world: World,
	{ evidence }: Statement,
	id: Entity['id'],
): readonly DescriptionView[] =>
	evidence.flatMap(({ kind, document: source, sentence, context }) => {
		const document = world.documents.get(source);
		const isNamed = world
			.mentionsAt(source, sentence)
			.some(
				({ outcome, form }) =>
					form === 'name' && outcome.kind === 'linked' && outcome.entity === id,
			);
		if (!document || !isNamed || kind !== 'sentence' || context.length > 0) return [];
		const view = quote(world, document, sentence);
		return view.text.length <= longestQuote ? [view] : [];
	});

const quote = (world: World, document: SiteDocument, sentence: number): DescriptionView => ({
	text: sentenceText(document, sentence),
	source: {
		name: linkDocument(world, document).name,
		href: linkSentence(world, document, sentence),
	},
});
