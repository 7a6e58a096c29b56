/**
 * `data/neo4j/*.csv`: the graph for Neo4j's bulk importer, by the header of whose columns it knows ids, ends, labels
 * and types (Neo4j Operations Manual, "Import"). Lists are parted by U+001F, which no text holds; docs/formats.md has
 * the command. A text that a spreadsheet would run as a formula gets a leading apostrophe, as files end up where they were not meant to. Entities, documents and values are nodes; statements are relationships with their evidence.
 */
import { stringify } from 'csv-stringify/sync';
import { documentPath, type Statement } from '../../model/index.ts';
import type { OutputFile } from './output.ts';
import { toLine } from '../../model/text.ts';
import { pathOf, pathOfStatement, type World } from './world.ts';

const separator = '\u001f';

type Cell = string | number | undefined | readonly string[];
/** A row by the header's columns; what is absent is left empty. */
type Row = Readonly<Record<string, Cell>>;

export const neo4jFiles = (world: World): readonly OutputFile[] => [
	file('entities', entityColumns, entityRows(world)),
	file('documents', documentColumns, documentRows(world)),
	file('values', valueColumns, valueRows(world)),
	file('statements', ['from:START_ID(Entity)', 'to:END_ID(Entity)', ...told], relatedRows(world)),
	file('has-value', ['from:START_ID(Entity)', 'to:END_ID(Value)', ...told], valuedRows(world)),
	file('value-of', ['from:START_ID(Value)', 'to:END_ID(Entity)', 'type:TYPE'], ofRows(world)),
	file(
		'mentioned-in',
		['from:START_ID(Entity)', 'to:END_ID(Document)', 'type:TYPE'],
		mentionRows(world),
	),
];

function file(name: string, columns: readonly string[], rows: readonly Row[]): OutputFile {
	const content = stringify(
		rows.map((row) => columns.map((column) => toCell(row[column]))),
		{ header: true, columns: [...columns], quoted_string: true },
	);
	return { path: `data/neo4j/${name}.csv`, content };
}

/** One line each: the importer reads others only when it is told to. */
const toCell = (value: Cell): string | number | undefined =>
	typeof value === 'string'
		? withoutFormula(toLine(value))
		: typeof value === 'object'
			? withoutFormula(value.map(toLine).join(separator))
			: value;

/** Numbers are none, whatever sign they have. */
const withoutFormula = (text: string): string =>
	/^[=+@-]/.test(text) && !Number.isFinite(Number(text)) ? `'${text}` : text;

const entityColumns = [
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

const entityRows = (world: World): readonly Row[] =>
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

const documentColumns = [
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

const documentRows = (world: World): readonly Row[] =>
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

const valueColumns = ['id:ID(Value)', 'labels:LABEL', 'text', 'number:double', 'unit'];

/** A value has the id of its statement: two that read the same are still two measurements. */
const valueRows = ({ knowledge }: World): readonly Row[] =>
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

/** What a relationship tells of its statement. */
const told = [
	'type:TYPE',
	'id',
	'label',
	'confidence:double',
	'attribute',
	'time',
	'attribution',
	'assertedBy',
	'documents:string[]',
	'quotes:string[]',
	'url',
];

const relatedRows = (world: World): readonly Row[] =>
	world.knowledge.statements.flatMap((statement) =>
		statement.object.kind === 'entity'
			? [
					{
						'from:START_ID(Entity)': statement.subject,
						'to:END_ID(Entity)': statement.object.entity,
						...tell(world, statement),
					},
				]
			: [],
	);

const valuedRows = (world: World): readonly Row[] =>
	world.knowledge.statements.flatMap((statement) =>
		statement.object.kind === 'literal'
			? [
					{
						'from:START_ID(Entity)': statement.subject,
						'to:END_ID(Value)': statement.id,
						...tell(world, statement),
					},
				]
			: [],
	);

function tell(world: World, statement: Statement): Row {
	const { id, predicate, confidence, qualifiers, assertedBy, evidence } = statement;
	return {
		'type:TYPE': predicate.toUpperCase(),
		id,
		label: world.predicates.get(predicate)?.label ?? predicate,
		'confidence:double': confidence,
		...qualifiers,
		assertedBy,
		'documents:string[]': evidence.map(
			({ document }) => world.documents.get(document)?.slug ?? document,
		),
		'quotes:string[]': evidence.map(({ quote }) => quote),
		url: `${world.root}${pathOfStatement(world, statement)}`,
	};
}

const ofRows = ({ knowledge }: World): readonly Row[] =>
	knowledge.statements.flatMap(({ id, object, of }) =>
		object.kind === 'literal' && of !== undefined
			? [{ 'from:START_ID(Value)': id, 'to:END_ID(Entity)': of, 'type:TYPE': 'OF' }]
			: [],
	);

const mentionRows = (world: World): readonly Row[] =>
	world.knowledge.entities.flatMap(({ id, documents }) =>
		documents.map((document) => ({
			'from:START_ID(Entity)': id,
			'to:END_ID(Document)': world.documents.get(document)?.slug ?? document,
			'type:TYPE': 'MENTIONED_IN',
		})),
	);
