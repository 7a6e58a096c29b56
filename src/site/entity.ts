/** The page of an entity. */
import { typePath, type Entity, type EntityId, type EntityType } from '../model/index.ts';
import { describe, type DescriptionView } from './describe.ts';
import { quantitiesOf, type QuantityView } from './fact.ts';
import { figuresFirst, sectionsOf, type FactSection } from './factSection.ts';
import { href, linkTopic, linkType, type Link } from './link.ts';
import { mentionsOf, type DocumentMentions } from './mentions.ts';
import { neighbourhood, type NeighbourhoodView } from './neighbourhood.ts';
import { relatedTo, type RelatedEntity } from './relatives.ts';
import { timelineOf, type MentionTimeline } from './mentionTimeline.ts';
import type { World } from './world.ts';

export interface EntityView {
	readonly id: EntityId;
	readonly name: string;
	readonly type: EntityType;
	readonly typeLink: Link;
	readonly aliases: readonly string[];
	readonly description: DescriptionView | undefined;
	readonly links: readonly Link[];
	/** Values that say enough by themselves. */
	readonly figures: readonly QuantityView[];
	/** What a page leaves out of the figures, and of the mentions; see `foldEntity`. */
	readonly figuresRest?: Link | undefined;
	readonly mentionsRest?: Link | undefined;
	/** The page of all that is stated, where this one leaves something out. */
	readonly all?: Link;
	readonly sections: readonly FactSection[];
	readonly mentions: readonly DocumentMentions[];
	readonly mentionCount: number;
	readonly documentCount: number;
	readonly related: readonly RelatedEntity[];
	readonly timeline: MentionTimeline | undefined;
	readonly map: NeighbourhoodView | undefined;
	readonly topic: Link | undefined;
	readonly firstSeen?: string;
	readonly lastSeen?: string;
	readonly tools: { readonly map: string; readonly compare: string; readonly path: string };
}

/** Kinds of links that have a word in every language; Wikidata and Wikipedia are names. */
const linkKinds = ['homepage', 'paper', 'repository', 'documentation'] as const;
const ownNames: ReadonlyMap<string, string> = new Map([
	['wikidata', 'Wikidata'],
	['wikipedia', 'Wikipedia'],
]);

function labelOfLink({ say }: World, kind: string): string {
	const known = linkKinds.find((one) => one === kind);
	return known ? say(known) : (ownNames.get(kind) ?? kind);
}

export function viewEntity(world: World, entity: Entity): EntityView {
	const type = world.types.get(entity.type);
	if (!type) throw new Error(`The entity ${entity.id} has the unknown type ${entity.type}.`);
	const { id } = entity;
	const topic = world.topicOf(id);
	const mentions = mentionsOf(world, id);
	return {
		id,
		name: entity.name,
		type,
		typeLink: linkType(world, type),
		aliases: entity.aliases,
		description: describe(world, entity, type),
		links: Object.entries(entity.links).map(([kind, url]) => ({
			name: labelOfLink(world, kind),
			href: url,
		})),
		figures: figuresFirst(type, quantitiesOf(world, id)).filter(({ isFigure }) => isFigure),
		sections: sectionsOf(world, id, type),
		mentions,
		mentionCount: entity.mentionCount,
		documentCount: mentions.length,
		related: relatedTo(world, id),
		timeline: timelineOf(world, mentions),
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
