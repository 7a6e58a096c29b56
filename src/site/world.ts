/** The artefact, read once and indexed: what every view model looks things up in. */
import { statSync } from 'node:fs';
import {
	findLongLists,
	fromKnowledgeLines,
	type Community,
	type DocumentId,
	type Entity,
	type EntityId,
	type EntityType,
	type Knowledge,
	type LinkedMention,
	type LongLists,
	type Measures,
	type Predicate,
	type PredicateId,
	type Statement,
	type TypeId,
} from '../model/index.ts';
import { voiceOf, type Voice } from '../strings/index.ts';
import { parseReadable } from './readableLine.ts';
import { readLines } from './readLines.ts';

export type SiteDocument = Knowledge['documents'][number];

export interface World extends Voice {
	readonly knowledge: Knowledge;
	readonly entities: ReadonlyMap<EntityId, Entity>;
	readonly types: ReadonlyMap<TypeId, EntityType>;
	readonly predicates: ReadonlyMap<PredicateId, Predicate>;
	readonly documents: ReadonlyMap<DocumentId, SiteDocument>;
	/** Types that some entity has, in the order of the ontology. */
	readonly usedTypes: readonly EntityType[];
	readonly entitiesByType: ReadonlyMap<TypeId, readonly Entity[]>;
	/** Statements in which an entity is subject, object or what a value is of. */
	readonly statementsOf: ReadonlyMap<EntityId, readonly Statement[]>;
	/** Pairs of which an entity is one, named in the same sentences. */
	readonly coOccurrencesOf: ReadonlyMap<EntityId, Knowledge['coOccurrences']>;
	readonly statementsIn: ReadonlyMap<DocumentId, readonly Statement[]>;
	readonly statementsBy: ReadonlyMap<PredicateId, readonly Statement[]>;
	/** Linked mentions, in reading order. */
	readonly mentionsOf: ReadonlyMap<EntityId, readonly LinkedMention[]>;
	readonly mentionsIn: ReadonlyMap<DocumentId, readonly LinkedMention[]>;
	/** Mentions of one sentence. */
	readonly mentionsAt: (document: DocumentId, sentence: number) => readonly LinkedMention[];
	/** Lists that are parted by letter. */
	readonly long: LongLists;
	readonly topicOf: (entity: EntityId) => Community | undefined;
	readonly measuresOf: (entity: EntityId) => Measures;
}

const nowhere: Measures = {
	degree: 0,
	pagerank: 0,
	betweenness: 0,
	community: -1,
	x: 0,
	y: 0,
	radius: 4,
};

export function indexKnowledge(knowledge: Knowledge): World {
	const { entities, documents, statements, mentions, ontology, communities } = knowledge;
	const measures = new Map(Object.entries(knowledge.measures));
	const measuresOf = (id: EntityId): Measures => measures.get(id) ?? nowhere;
	const mentionsIn = Map.groupBy(mentions, ({ document }) => document);
	const bySentence = new Map<DocumentId, ReadonlyMap<number, readonly LinkedMention[]>>();
	const sentencesOf = (id: DocumentId): ReadonlyMap<number, readonly LinkedMention[]> => {
		const known = bySentence.get(id);
		if (known) return known;
		const groups = Map.groupBy(mentionsIn.get(id) ?? [], ({ sentence }) => sentence);
		bySentence.set(id, groups);
		return groups;
	};
	const entitiesByType = Map.groupBy(entities, ({ type }) => type);
	return {
		...voiceOf(knowledge.site.language),
		knowledge,
		entities: new Map(entities.map((entity) => [entity.id, entity])),
		types: new Map(ontology.types.map((type) => [type.id, type])),
		predicates: new Map(ontology.predicates.map((predicate) => [predicate.id, predicate])),
		documents: new Map(documents.map((document) => [document.id, document])),
		usedTypes: ontology.types.filter(({ id }) => entitiesByType.has(id)),
		entitiesByType,
		statementsOf: groupBySeveral(statements, endsOf),
		coOccurrencesOf: groupBySeveral(knowledge.coOccurrences, ({ a, b }) => [a, b]),
		statementsIn: groupBySeveral(statements, ({ evidence }) =>
			evidence.map(({ document }) => document),
		),
		statementsBy: Map.groupBy(statements, ({ predicate }) => predicate),
		mentionsOf: groupBySeveral(mentions, ({ outcome }) =>
			outcome.kind === 'linked' ? [outcome.entity] : [],
		),
		mentionsIn,
		mentionsAt: (document, sentence) => sentencesOf(document).get(sentence) ?? [],
		long: findLongLists(knowledge),
		topicOf: (id) => communities[measuresOf(id).community],
		measuresOf,
	};
}

export const endsOf = ({ subject, object, of }: Statement): readonly EntityId[] => [
	subject,
	...(object.kind === 'entity' ? [object.entity] : []),
	...(of === undefined ? [] : [of]),
];

/** Groups of items by each of their keys; an item stands once under each. */
export function groupBySeveral<Key, Item>(
	items: readonly Item[],
	keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items)
		for (const key of new Set(keysOf(item))) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}

let read: { readonly path: string; readonly version: string; readonly world: World } | undefined;

/**
 * The world of the artefact named in the environment.
 *
 * @param isFixed whether one that was read counts for good; else it is read again when the file is another
 */
export function openWorld(isFixed = !isDevelopment()): World {
	const path = process.env['GISTGRAPH_ARTEFACT'] ?? '.gistgraph/knowledge.jsonl';
	if (read?.path === path && isFixed) return read.world;
	const { ino, size, mtimeMs } = statSync(path);
	const version = `${ino} ${size} ${mtimeMs}`;
	if (read?.path !== path || read.version !== version) {
		const knowledge = fromKnowledgeLines(readLines(path), parseReadable);
		if (knowledge.version !== 1)
			throw new Error(
				`${path} was written by another version of Gistgraph; run \`npm run build\`.`,
			);
		read = { path, version, world: indexKnowledge(knowledge) };
	}
	return read.world;
}

const isDevelopment = (): boolean => process.env['NODE_ENV'] === 'development';
