/** The page of an entity. */
import { typePath, type Entity, type EntityId, type EntityType } from '../model/index.ts';
import { sentenceText } from './evidence.ts';
import { factsOf, quantitiesOf, type FactGroup, type QuantityView } from './fact.ts';
import { familyOf, variantOf, type FamilyView } from './family.ts';
import { href, linkSentence, linkTopic, linkType, type Link } from './link.ts';
import type { MapView } from './map.ts';
import { mentionsOf, type DocumentMentions } from './mentions.ts';
import { neighbourhood } from './neighbourhood.ts';
import { relatedTo, togetherWith, type NamedTogether, type RelatedEntity } from './relatives.ts';
import type { World } from './world.ts';

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
	readonly family: FamilyView | undefined;
	readonly mentions: readonly DocumentMentions[];
	readonly mentionCount: number;
	readonly related: readonly RelatedEntity[];
	readonly together: readonly NamedTogether[];
	readonly map: MapView | undefined;
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
	const { id, description } = entity;
	const topic = world.topicOf(id);
	const groups = factsOf(world, id);
	const factGroups = groups.filter(({ predicate }) => predicate !== variantOf);
	const variants = groups.filter(({ predicate }) => predicate === variantOf);
	const described = describe(world, description);
	return {
		id,
		name: entity.name,
		type,
		typeLink: linkType(world, type),
		aliases: entity.aliases,
		...(described && { description: described }),
		links: Object.entries(entity.links).map(([kind, url]) => ({
			name: labelOfLink(world, kind),
			href: url,
		})),
		quantities: quantitiesOf(world, id),
		factGroups,
		family: familyOf(world, id, variants),
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

/** The owner's description, else the sentence that describes it, with its place. */
export function describe(
	world: World,
	description: Entity['description'],
): EntityView['description'] {
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
