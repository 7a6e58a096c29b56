/** What stands beside the text of a document: what it names and states, what it leaves unnamed, its relatives. */
import type { EntityId, LinkedMention } from '../model/index.ts';
import { speakerNote } from './evidence.ts';
import {
	linkDocument,
	linkEntity,
	linkSentence,
	linkType,
	type EntityLink,
	type Link,
} from './link.ts';
import { sentenceText } from './quote.ts';
import type { SiteDocument, World } from './world.ts';

/** What a document names of one type. */
export interface MentionedType {
	readonly type: Link & { readonly id: string };
	readonly entities: readonly (EntityLink & { readonly count: number })[];
}

/** A statement, with the sentence of the document that says it. */
export interface StatedView {
	readonly subject: EntityLink;
	readonly label: string;
	readonly object: EntityLink | string;
	/** What a value is of: the benchmark of a score. */
	readonly about?: EntityLink;
	/** Who says so, where it is not the document itself. */
	readonly note: string;
	readonly href: string;
}

/** A description whose entity the document does not tell. */
export interface UnnamedView {
	readonly text: string;
	readonly href: string;
	readonly candidates: readonly EntityLink[];
}

export interface RelatedDocument {
	readonly document: Link;
	readonly shared: readonly EntityLink[];
}

/** What it names, by type, most often first. */
export function mentionedIn(world: World, document: SiteDocument): readonly MentionedType[] {
	const counts = countMentions(world.mentionsIn.get(document.id) ?? []);
	const byType = Map.groupBy([...counts.keys()], (id) => world.entities.get(id)?.type);
	return world.usedTypes.flatMap((type) => {
		const ids = byType.get(type.id);
		if (!ids) return [];
		const entities = ids
			.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
			.map((id) => ({ ...linkEntity(world, id), count: counts.get(id) ?? 0 }));
		return [{ type: { ...linkType(world, type), id: type.id }, entities }];
	});
}

function countMentions(mentions: readonly LinkedMention[]): ReadonlyMap<EntityId, number> {
	const counts = new Map<EntityId, number>();
	for (const { outcome } of mentions)
		if (outcome.kind === 'linked')
			counts.set(outcome.entity, (counts.get(outcome.entity) ?? 0) + 1);
	return counts;
}

export function statedIn(world: World, document: SiteDocument): readonly StatedView[] {
	return (world.statementsIn.get(document.id) ?? [])
		.map((statement) => {
			const { subject, predicate, object, of, evidence } = statement;
			const first = evidence.find((one) => one.document === document.id);
			return {
				subject: linkEntity(world, subject),
				label: world.predicates.get(predicate)?.label ?? predicate,
				object: object.kind === 'entity' ? linkEntity(world, object.entity) : object.literal.text,
				...(of !== undefined && of !== subject && { about: linkEntity(world, of) }),
				note: speakerNote(world, statement) ?? '',
				href: linkSentence(world, document, first?.sentence ?? 0),
				at: first?.span.start ?? 0,
			};
		})
		.toSorted((a, b) => a.at - b.at)
		.map(({ at: _, ...view }) => view);
}

/** Descriptions whose entity the document does not tell. */
export function unnamedIn(world: World, document: SiteDocument): readonly UnnamedView[] {
	return world.knowledge.review.flatMap((item) => {
		if (item.kind !== 'unnamed' || item.document !== document.id) return [];
		const candidates = item.candidates
			.filter(({ entity }) => world.entities.has(entity))
			.map(({ entity }) => linkEntity(world, entity));
		return [
			{
				text: sentenceText(document, item.sentence),
				href: linkSentence(world, document, item.sentence),
				candidates,
			},
		];
	});
}

/** Documents that name the same less common things, with up to five of them. */
export function relatedDocuments(world: World, document: SiteDocument): readonly RelatedDocument[] {
	const shared = new Map<
		SiteDocument,
		{ score: number; entities: { id: EntityId; weight: number }[] }
	>();
	for (const id of countMentions(world.mentionsIn.get(document.id) ?? []).keys()) {
		const others = world.entities.get(id)?.documents ?? [];
		const weight = Math.log(1 + world.knowledge.documents.length / Math.max(1, others.length));
		for (const other of others) {
			const target = world.documents.get(other);
			if (!target || target === document) continue;
			const entry = shared.get(target) ?? { score: 0, entities: [] };
			shared.set(target, entry);
			entry.score += weight;
			entry.entities.push({ id, weight });
		}
	}
	return [...shared]
		.toSorted(([a, one], [b, two]) => two.score - one.score || (a.id < b.id ? -1 : 1))
		.slice(0, 5)
		.map(([target, { entities }]) => ({
			document: linkDocument(world, target),
			shared: entities
				.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
				.slice(0, 5)
				.map(({ id }) => linkEntity(world, id)),
		}));
}
