/** What `npm run extract` writes: one line of JSON a document, for scorers and other programs. */
import type {
	Document,
	DocumentId,
	Entity,
	EntityId,
	Literal,
	Resolution,
} from '../model/index.ts';

export interface ExtractLine {
	readonly document: DocumentId;
	readonly title: string;
	readonly mentions: readonly {
		readonly start: number;
		readonly end: number;
		readonly text: string;
		readonly entity: EntityId;
		readonly type: string;
		readonly confidence: number;
	}[];
	readonly entities: readonly {
		readonly id: EntityId;
		readonly name: string;
		readonly type: string;
		readonly aliases: readonly string[];
	}[];
	readonly relations: readonly {
		readonly subject: EntityId;
		readonly predicate: string;
		readonly object: EntityId | Literal;
		readonly of?: EntityId;
		readonly confidence: number;
		readonly evidence: { readonly start: number; readonly end: number; readonly text: string };
	}[];
}

/** Lines in order of the documents; mentions in reading order, relations by statement, the weak ones last. */
export function toExtractLines(
	documents: readonly Document[],
	resolution: Resolution,
): readonly ExtractLine[] {
	const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
	const mentions = Map.groupBy(resolution.mentions, ({ document }) => document);
	const relations = Map.groupBy(
		[...resolution.statements, ...resolution.weak].flatMap((statement) =>
			statement.evidence.map((evidence) => ({ statement, evidence })),
		),
		({ evidence }) => evidence.document,
	);
	return documents.map(({ id, metadata }) => {
		const here = (mentions.get(id) ?? []).flatMap(({ span, text, outcome, form }) => {
			const entity = outcome.kind === 'linked' ? entities.get(outcome.entity) : undefined;
			return entity && outcome.kind === 'linked'
				? [
						{
							start: span.start,
							end: span.end,
							text,
							entity: entity.id,
							type: entity.type,
							confidence: outcome.confidence,
							form,
						},
					]
				: [];
		});
		const stated = (relations.get(id) ?? []).map(({ statement, evidence }) => ({
			subject: statement.subject,
			predicate: statement.predicate,
			object:
				statement.object.kind === 'entity' ? statement.object.entity : statement.object.literal,
			...(statement.of && { of: statement.of }),
			confidence: statement.confidence,
			evidence: { start: evidence.span.start, end: evidence.span.end, text: evidence.quote },
		}));
		const ends = stated.flatMap(({ subject, object, of }) => [
			subject,
			...(typeof object === 'string' ? [object] : []),
			...(of ? [of] : []),
		]);
		const ids = new Set([...here.map(({ entity }) => entity), ...ends]);
		const forms = Map.groupBy(
			here.filter(({ form }) => form !== 'description'),
			({ entity }) => entity,
		);
		return {
			document: id,
			title: metadata.title,
			mentions: here.map(({ form: _, ...mention }) => mention),
			entities: [...ids].flatMap((one) => brief(entities.get(one), forms.get(one) ?? [])),
			relations: stated,
		};
	});
}

/** An entity with all it is called: its aliases, and the names and short forms of this document. */
function brief(
	entity: Entity | undefined,
	forms: readonly { readonly text: string }[],
): ExtractLine['entities'] {
	if (!entity) return [];
	const { id, name, type, aliases } = entity;
	const called = new Set([...aliases, ...forms.map(({ text }) => text)]);
	called.delete(name);
	return [{ id, name, type, aliases: [...called] }];
}
