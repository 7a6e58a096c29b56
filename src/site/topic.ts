/** Topics: the communities of the graph, named by their central entities. */
import type { Community, EntityId } from '../model/index.ts';
import {
	isApart,
	linkDocument,
	linkEntity,
	linkTopic,
	linkType,
	type EntityLink,
	type Link,
} from './link.ts';
import type { MapView } from './map.ts';
import { overview } from './overview.ts';
import {
	lineOf,
	mostProven,
	viewStatement,
	type StatementLine,
	type StatementView,
} from './statement.ts';
import type { World } from './world.ts';

export interface TopicEntry {
	readonly topic: Link;
	readonly count: number;
	/** Its most central entities after those that it is named by. */
	readonly entities: readonly EntityLink[];
}

export interface TopicView {
	readonly title: string;
	readonly summary: string;
	/** Whether these are the entities that no stated relation ties to a topic. */
	readonly isApart: boolean;
	readonly map: MapView | undefined;
	readonly members: readonly {
		readonly type: Link;
		readonly entities: readonly EntityLink[];
	}[];
	/** Between its members, those with most sources first. */
	readonly statements: readonly StatementView[];
	/** The next ones, without their proof. */
	readonly further: readonly StatementLine[];
	/** How many are left to the pages of relations. */
	readonly moreStatements: number;
	readonly documents: readonly { readonly document: Link; readonly note: string }[];
	readonly neighbours: readonly {
		readonly topic: Link;
		readonly note: string;
		/** What binds the two, best proven first. */
		readonly statements: readonly StatementLine[];
	}[];
}

const entitiesShown = 8;
const statementsShown = 12;
const linesShown = 200;
/** Of those that bind two topics. */
const bridgesShown = 3;
const documentsShown = 6;

/** Communities proper, largest first. */
export const topicsOf = (world: World): readonly TopicEntry[] =>
	world.knowledge.communities
		.filter((community) => !isApart(community))
		.map((community) => viewEntry(world, community));

/** Entities in no community, if there are any. */
export function apartOf(world: World): TopicEntry | undefined {
	const community = world.knowledge.communities.find(isApart);
	return community && viewEntry(world, community);
}

function viewEntry(world: World, community: Community): TopicEntry {
	const topic = linkTopic(world, community);
	const central = community.members.slice(0, entitiesShown).map((id) => linkEntity(world, id));
	const named = namedBy(topic.name, central);
	return { topic, count: community.members.length, entities: central.slice(named) };
}

/** How many of the most central entities make up the name; none where it is another. */
const namedBy = (name: string, central: readonly EntityLink[]): number =>
	1 +
	central.findIndex((_, at) => {
		const names = central.slice(0, at + 1).map((one) => one.name);
		return names.join(', ') === name;
	});

export function viewTopic(world: World, community: Community): TopicView {
	const members = new Set(community.members);
	const inside = world.knowledge.statements
		.filter(
			({ subject, object }) =>
				members.has(subject) && object.kind === 'entity' && members.has(object.entity),
		)
		.toSorted(mostProven);
	const apart = isApart(community);
	const { say } = world;
	const entities = say('countEntities', { count: members.size });
	return {
		title: linkTopic(world, community).name,
		summary: apart
			? say('topicApart', { count: members.size })
			: say('topicOf', {
					entities,
					statements: say('countStatements', { count: inside.length }),
				}),
		isApart: apart,
		map: apart
			? undefined
			: overview(world, { members: community.members, width: 560, em: 16, ratio: 0.8, names: 40 }),
		members: membersOf(world, community.members),
		statements: inside.slice(0, statementsShown).map((one) => viewStatement(world, one)),
		further: inside
			.slice(statementsShown, statementsShown + linesShown)
			.map((one) => lineOf(world, one)),
		moreStatements: Math.max(0, inside.length - statementsShown - linesShown),
		documents: apart ? [] : documentsOf(world, members),
		neighbours: neighboursOf(world, community, members),
	};
}

function neighboursOf(
	world: World,
	{ bridges }: Community,
	members: ReadonlySet<EntityId>,
): TopicView['neighbours'] {
	const across = Map.groupBy(
		world.knowledge.statements.filter(
			({ subject, object }) =>
				object.kind === 'entity' && members.has(subject) !== members.has(object.entity),
		),
		({ subject, object }) => {
			const outside = object.kind === 'entity' && members.has(subject) ? object.entity : subject;
			return world.measuresOf(outside).community;
		},
	);
	return bridges.flatMap(({ community: at, statements }) => {
		const other = world.knowledge.communities[at];
		if (!other || isApart(other)) return [];
		const strongest = (across.get(at) ?? []).toSorted(mostProven).slice(0, bridgesShown);
		return [
			{
				topic: linkTopic(world, other),
				note: world.say('countStatements', { count: statements }),
				statements: strongest.map((one) => lineOf(world, one)),
			},
		];
	});
}

/** By type in the order of the ontology, most central first. */
function membersOf(world: World, members: readonly EntityId[]): TopicView['members'] {
	const byType = Map.groupBy(members, (id) => world.entities.get(id)?.type);
	return world.usedTypes.flatMap((type) => {
		const ids = byType.get(type.id);
		return ids
			? [{ type: linkType(world, type), entities: ids.map((id) => linkEntity(world, id)) }]
			: [];
	});
}

/** Documents that name most of its members. */
function documentsOf(world: World, members: ReadonlySet<EntityId>): TopicView['documents'] {
	const counts = new Map<string, number>();
	for (const id of members)
		for (const document of world.entities.get(id)?.documents ?? [])
			counts.set(document, (counts.get(document) ?? 0) + 1);
	return world.knowledge.documents
		.flatMap((document) => {
			const count = counts.get(document.id) ?? 0;
			return count > 1 ? [{ document: linkDocument(world, document), count }] : [];
		})
		.toSorted((a, b) => b.count - a.count)
		.slice(0, documentsShown)
		.map(({ document, count }) => ({ document, note: world.say('namesOfThem', { count }) }));
}
