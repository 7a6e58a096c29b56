/** The page of an entity. */
import {
	asPredicateId,
	typePath,
	type Entity,
	type EntityId,
	type EntityType,
} from '../model/index.ts';
import { sentenceText } from './evidence.ts';
import { factsOf, quantitiesOf, type FactGroup, type QuantityView } from './fact.ts';
import {
	href,
	linkDocument,
	linkEntity,
	linkSentence,
	linkTopic,
	linkType,
	type EntityLink,
	type Link,
} from './link.ts';
import { neighbourhood, type MapView } from './map.ts';
import { segmentBlock, type MentionSegment } from './prose.ts';
import type { SiteDocument, World } from './world.ts';

export interface DocumentMentions {
	readonly document: Link;
	readonly date?: string;
	readonly count: number;
	/** The first sentences that name it, with the mention marked. */
	readonly sentences: readonly {
		readonly href: string;
		readonly parts: readonly { readonly text: string; readonly isIt: boolean }[];
	}[];
	/** How many further sentences the document has. */
	readonly more: number;
}

export interface EntityView {
	readonly id: EntityId;
	readonly name: string;
	readonly type: EntityType;
	readonly typeLink: Link;
	readonly aliases: readonly string[];
	readonly description?: { readonly text: string; readonly source?: Link };
	readonly links: readonly Link[];
	readonly quantities: readonly QuantityView[];
	readonly factGroups: readonly FactGroup[];
	readonly factCount: number;
	readonly family: FamilyView | undefined;
	readonly mentions: readonly DocumentMentions[];
	readonly mentionCount: number;
	readonly related: readonly { readonly entity: EntityLink; readonly reason: string }[];
	readonly together: readonly { readonly entity: EntityLink; readonly count: number }[];
	readonly map: MapView | undefined;
	readonly topic: Link | undefined;
	readonly firstSeen?: string;
	readonly lastSeen?: string;
	readonly tools: { readonly map: string; readonly compare: string; readonly path: string };
}

export interface FamilyView {
	readonly parents: readonly EntityLink[];
	readonly variants: readonly EntityLink[];
	readonly siblings: readonly EntityLink[];
}

const linkLabels: Readonly<Record<string, string>> = {
	homepage: 'Homepage',
	paper: 'Paper',
	repository: 'Repository',
	documentation: 'Documentation',
	wikidata: 'Wikidata',
	wikipedia: 'Wikipedia',
};
const sentencesShown = 3;

export function viewEntity(world: World, entity: Entity): EntityView {
	const type = world.types.get(entity.type);
	if (!type) throw new Error(`The entity ${entity.id} has the unknown type ${entity.type}.`);
	const { id, description } = entity;
	const topic = world.topicOf(id);
	const factGroups = factsOf(world, id);
	const described = describe(world, description);
	return {
		id,
		name: entity.name,
		type,
		typeLink: linkType(world, type),
		aliases: entity.aliases,
		...(described && { description: described }),
		links: Object.entries(entity.links).map(([kind, url]) => ({
			name: linkLabels[kind] ?? kind,
			href: url,
		})),
		quantities: quantitiesOf(world, id),
		factGroups,
		factCount: factGroups.reduce((sum, { facts }) => sum + facts.length, 0),
		family: familyOf(world, id),
		mentions: mentionsOf(world, id),
		mentionCount: entity.mentionCount,
		related: relatedTo(world, id),
		together: togetherWith(world, id),
		map: neighbourhood(world, id),
		topic: topic && linkTopic(world, topic),
		...(entity.firstSeen !== undefined && { firstSeen: entity.firstSeen }),
		...(entity.lastSeen !== undefined && { lastSeen: entity.lastSeen }),
		tools: {
			map: href(world, `graph/?focus=${id}`),
			compare: href(world, `compare/?a=${id}`),
			path: href(world, `path/?from=${id}`),
		},
	};
}

function describe(world: World, description: Entity['description']): EntityView['description'] {
	if (!description) return undefined;
	if (description.kind === 'lexicon') return { text: description.text };
	const document = world.documents.get(description.document);
	if (!document) return undefined;
	return {
		text: sentenceText(document, description.sentence),
		source: {
			name: document.metadata.title,
			href: linkSentence(world, document, description.sentence),
		},
	};
}

const variantOf = asPredicateId('variant_of');

/** Parents, variants, and the other variants of the same parents. */
function familyOf(world: World, id: EntityId): FamilyView | undefined {
	const ends = (of: EntityId, direction: 'up' | 'down'): readonly EntityId[] =>
		(world.statementsOf.get(of) ?? []).flatMap(({ subject, predicate, object }) => {
			if (predicate !== variantOf || object.kind !== 'entity') return [];
			return direction === 'up'
				? subject === of
					? [object.entity]
					: []
				: object.entity === of
					? [subject]
					: [];
		});
	const parents = ends(id, 'up');
	const variants = ends(id, 'down');
	const siblings = [...new Set(parents.flatMap((parent) => ends(parent, 'down')))]
		.filter((other) => other !== id)
		.toSorted();
	if (parents.length + variants.length === 0) return undefined;
	const linked = (ids: readonly EntityId[]): readonly EntityLink[] =>
		ids.map((one) => linkEntity(world, one));
	return { parents: linked(parents), variants: linked(variants), siblings: linked(siblings) };
}

/** By document, newest first; each with its first sentences. */
function mentionsOf(world: World, id: EntityId): readonly DocumentMentions[] {
	const groups = Map.groupBy(world.mentionsOf.get(id) ?? [], ({ document }) => document);
	return world.knowledge.documents.flatMap((document) => {
		const mentions = groups.get(document.id);
		if (!mentions) return [];
		const sentences = [...new Set(mentions.map(({ sentence }) => sentence))];
		const { date } = document.metadata;
		return [
			{
				document: linkDocument(world, document),
				...(date !== undefined && { date }),
				count: mentions.length,
				sentences: sentences.slice(0, sentencesShown).map((index) => ({
					href: linkSentence(world, document, index),
					parts: inContext(world, document, index, id),
				})),
				more: Math.max(0, sentences.length - sentencesShown),
			},
		];
	});
}

/** A sentence with the mentions of one entity told apart. */
function inContext(
	world: World,
	document: SiteDocument,
	index: number,
	id: EntityId,
): readonly { text: string; isIt: boolean }[] {
	const sentence = document.sentences[index];
	const block = document.blocks[sentence?.block ?? -1];
	if (!sentence || !block || sentence.kind === 'row')
		return [{ text: sentenceText(document, index), isIt: false }];
	const mentions = (world.mentionsIn.get(document.id) ?? []).filter(
		(mention) => mention.sentence === index,
	);
	const segment = segmentBlock(block, [sentence], mentions).find(
		({ anchor }) => anchor !== undefined,
	);
	const textOf = ({ stretches }: MentionSegment): string =>
		stretches.map(({ text }) => text).join('');
	return (segment?.parts ?? []).map((part) => ({ text: textOf(part), isIt: part.entity === id }));
}

/** Entities alike, with what makes them so in words. */
function relatedTo(world: World, id: EntityId): EntityView['related'] {
	return (world.knowledge.similar[id] ?? []).slice(0, 8).map(({ entity, shared, isDirect }) => {
		const names = shared.slice(0, 3).map((one) => linkEntity(world, one).name);
		const both = names.length > 0 ? `both connected with ${names.join(', ')}` : '';
		return {
			entity: linkEntity(world, entity),
			reason: [isDirect ? 'directly related' : '', both].filter(Boolean).join('; '),
		};
	});
}

/** Named in the same sentences, no relation stated; most often first. */
function togetherWith(world: World, id: EntityId): EntityView['together'] {
	const stated = new Set(
		(world.statementsOf.get(id) ?? []).flatMap(({ subject, object }) => [
			subject,
			...(object.kind === 'entity' ? [object.entity] : []),
		]),
	);
	return world.knowledge.coOccurrences
		.flatMap(({ a, b, weight }) =>
			a === id ? [{ other: b, weight }] : b === id ? [{ other: a, weight }] : [],
		)
		.filter(({ other }) => !stated.has(other))
		.toSorted((one, two) => two.weight - one.weight || (one.other < two.other ? -1 : 1))
		.slice(0, 10)
		.map(({ other, weight }) => ({ entity: linkEntity(world, other), count: weight }));
}

/** Where the page of an entity stands: its type's route and its id. */
export const entityRoutes = (
	world: World,
): readonly { route: string; id: EntityId; entity: Entity }[] =>
	world.knowledge.entities
		.filter(({ hasPage }) => hasPage)
		.flatMap((entity) => {
			const type = world.types.get(entity.type);
			return type ? [{ route: typePath(type).replace(/\/$/, ''), id: entity.id, entity }] : [];
		});
