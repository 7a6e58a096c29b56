/** Nodes for Neo4j: entities, documents and values, each with the columns of its table. */
import { documentPath } from '../../model/index.ts';
import type { Row } from './neo4jTable.ts';
import { pathOf, type World } from './world.ts';

export const entityColumns = [
	'id:ID(Entity)',
	'labels:LABEL',
	'name',
	'aliases:string[]',
	'description',
	'mentions:int',
	'degree:int',
	'pagerank:double',
	'betweenness:double',
	'topic',
	'firstSeen:date',
	'lastSeen:date',
	'url',
];

export const entityRows = (world: World): readonly Row[] =>
	world.knowledge.entities.map((entity) => {
		const measures = world.measures.get(entity.id);
		return {
			'id:ID(Entity)': entity.id,
			'labels:LABEL': ['Entity', toLabel(world.types.get(entity.type)?.label ?? entity.type)],
			name: entity.name,
			'aliases:string[]': entity.aliases,
			description: entity.description?.text,
			'mentions:int': entity.mentionCount,
			'degree:int': measures?.degree,
			'pagerank:double': measures?.pagerank,
			'betweenness:double': measures?.betweenness,
			topic: world.knowledge.communities[measures?.community ?? -1]?.label,
			'firstSeen:date': entity.firstSeen,
			'lastSeen:date': entity.lastSeen,
			url: `${world.root}${pathOf(world, entity)}`,
		};
	});

/** `Research paper` as Neo4j names labels: `ResearchPaper`. */
const toLabel = (text: string): string =>
	(text.match(/[\p{L}\p{N}]+/gu) ?? ['Thing'])
		.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
		.join('');

export const documentColumns = [
	'id:ID(Document)',
	'labels:LABEL',
	'title',
	'date:date',
	'kind',
	'source',
	'sourceUrl',
	'authors:string[]',
	'words:int',
	'url',
];

export const documentRows = (world: World): readonly Row[] =>
	world.knowledge.documents.map(({ slug, metadata, words }) => ({
		'id:ID(Document)': slug,
		'labels:LABEL': 'Document',
		title: metadata.title,
		'date:date': isDay(metadata.date) ? metadata.date : undefined,
		kind: metadata.kind,
		source: metadata.source,
		sourceUrl: metadata.url,
		'authors:string[]': metadata.authors,
		'words:int': words,
		url: `${world.root}${documentPath({ slug })}`,
	}));

const isDay = (date: string | undefined): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date ?? '');

export const valueColumns = ['id:ID(Value)', 'labels:LABEL', 'text', 'number:double', 'unit'];

/** A value has the id of its statement: two that read the same are still two measurements. */
export const valueRows = ({ knowledge }: World): readonly Row[] =>
	knowledge.statements.flatMap(({ id, object }): readonly Row[] => {
		if (object.kind === 'entity') return [];
		const { text, value, unit } = object.literal;
		return [
			{
				'id:ID(Value)': id,
				'labels:LABEL': 'Value',
				text,
				'number:double': typeof value === 'number' ? value : undefined,
				unit,
			},
		];
	});
