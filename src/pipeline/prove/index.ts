/**
 * The last check before anything is shown: does each piece of evidence prove its statement? The quote
 * must be verbatim in its source, and both ends must be named in it, or in the heading, header row or
 * introducing line of the structure that it stands in. It trusts no earlier stage.
 */
import {
	findAmounts,
	hasOverlap,
	isWithin,
	nameKey,
	pluralKey,
	placeAt,
	type Document,
	type DocumentId,
	type Entity,
	type EntityId,
	type Evidence,
	type LinkedMention,
	type Literal,
	type Problem,
	type Resolution,
	type Span,
	type Statement,
} from '../../model/index.ts';

/** One error for each piece of evidence that proves nothing; empty when all is proven. */
export function prove(
	{
		entities,
		mentions,
		statements,
		weak,
	}: Pick<Resolution, 'entities' | 'mentions' | 'statements' | 'weak'>,
	documents: readonly Document[],
): readonly Problem[] {
	const world: World = {
		documents: new Map(documents.map((document) => [document.id, document])),
		entities: new Map(entities.map((entity) => [entity.id, entity])),
		mentions: Map.groupBy(mentions, ({ document, outcome }) =>
			outcome.kind === 'linked' ? `${document} ${outcome.entity}` : '',
		),
	};
	return [...statements, ...weak].flatMap((statement) => proveStatement(statement, world));
}

interface World {
	readonly documents: ReadonlyMap<DocumentId, Document>;
	readonly entities: ReadonlyMap<EntityId, Entity>;
	/** By document and entity. */
	readonly mentions: ReadonlyMap<string, readonly LinkedMention[]>;
}

function proveStatement(statement: Statement, world: World): readonly Problem[] {
	if (statement.evidence.length === 0 && statement.assertedBy === undefined)
		return [breach(statement, undefined, undefined, 'it has no evidence')];
	return statement.evidence.flatMap((evidence) => {
		const document = world.documents.get(evidence.document);
		const fault = document
			? faultOf(statement, evidence, document, world)
			: 'its document is unknown';
		return fault === undefined ? [] : [breach(statement, evidence, document, fault)];
	});
}

function faultOf(
	{ subject, object }: Statement,
	evidence: Evidence,
	document: Document,
	world: World,
): string | undefined {
	const { span, quote, context } = evidence;
	if (quote === '' || document.text.slice(span.start, span.end) !== quote)
		return 'its quote is not in the source';
	if (!context.every((part) => isStructure(part, span, document)))
		return 'its context is no heading, row or introduction of its place';
	const places = [span, ...context];
	if (!names(evidence.subject, subject, places, document, world))
		return 'its subject is not named there';
	if (object.kind === 'entity')
		return names(evidence.object, object.entity, places, document, world)
			? undefined
			: 'its object is not named there';
	const value = document.text.slice(evidence.object.start, evidence.object.end);
	const seen = visibleText(evidence.object, document);
	return places.some((place) => isWithin(evidence.object, place)) &&
		[value, seen].some((text) => text !== undefined && isSpelling(text, object.literal))
		? undefined
		: 'its value is not there';
}

/** The words of a literal, or another spelling of its number: `48.1%` and `48.1 percent`, `5–10` and `5-10`. */
const isSpelling = (text: string, { text: known, value }: Literal): boolean =>
	plainDashes(text) === plainDashes(known) ||
	findAmounts(text).some((amount) => amount.value === value);

/** What a reader sees of a span of the source, in one block: marks left out. */
function visibleText({ start, end }: Span, { blocks }: Document): string | undefined {
	const block = blocks.find((one) => one.span.start <= start && one.span.end >= end);
	return block?.runs
		.map(({ start: from, end: to, source }) => {
			if (source.end <= start || source.start >= end) return '';
			const isExact = to - from === source.end - source.start;
			return isExact
				? block.text.slice(
						from + Math.max(0, start - source.start),
						to - Math.max(0, source.end - end),
					)
				: block.text.slice(from, to);
		})
		.join('');
}

const plainDashes = (text: string): string => text.replace(/[\u2010-\u2015\u2212]/g, '-');

/** A span inside the evidence that is a mention of the entity, or spells one of its names. */
function names(
	span: Span,
	entity: EntityId,
	places: readonly Span[],
	document: Document,
	world: World,
): boolean {
	if (span.end <= span.start || !places.some((place) => isWithin(span, place))) return false;
	const mentions = world.mentions.get(`${document.id} ${entity}`) ?? [];
	if (mentions.some((mention) => hasOverlap(mention.span, span) && isWithin(span, mention.span)))
		return true;
	const known = world.entities.get(entity);
	const text = document.text.slice(span.start, span.end);
	return [known?.name ?? '', ...(known?.aliases ?? [])].some(
		(name) =>
			name !== '' && (nameKey(name) === nameKey(text) || pluralKey(name) === pluralKey(text)),
	);
}

/** Is a span a sentence of the document that heads the place: a heading, a table row, or a line before it in its section? */
function isStructure(part: Span, place: Span, document: Document): boolean {
	const heading = document.sentences.find((sentence) => isWithin(part, sentence.span));
	if (!heading || part.start > place.end) return false;
	const at = document.sentences.find(
		(sentence) => isWithin(place, sentence.span) || isWithin(sentence.span, place),
	);
	if (!at) return false;
	if (heading.kind === 'heading') return isAbove(document, heading.block, at.block);
	return document.blocks[heading.block]?.section === document.blocks[at.block]?.section;
}

/** A heading is above a block when it heads the block's section or one around it, or is the document's title. */
function isAbove({ blocks, sections }: Document, heading: number, block: number): boolean {
	if (blocks[heading]?.role === 'title') return true;
	let at = blocks[block]?.section;
	while (at !== undefined) {
		if (sections[at]?.heading === heading) return true;
		at = sections[at]?.parent;
	}
	return false;
}

const breach = (
	statement: Statement,
	evidence: Evidence | undefined,
	document: Document | undefined,
	fault: string,
): Problem => ({
	severity: 'error',
	rule: 'unproven-statement',
	place:
		document && evidence
			? placeAt(`summaries/${document.id}`, document.text, evidence.span.start)
			: { file: statement.evidence[0]?.document ?? '', line: 0, column: 0 },
	message: `The statement ${statement.id} is not proven by its evidence: ${fault}.`,
	mend: 'This is a fault of the program, not of the text: please report it with the document.',
});
