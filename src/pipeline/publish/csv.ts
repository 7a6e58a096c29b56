/**
 * `data/*.csv`: for spreadsheets. RFC 4180, with a header row and a byte order mark, without which Excel reads UTF-8 as
 * the encoding of its country.
 */
import { stringify } from 'csv-stringify/sync';
import { documentPath } from '../../model/index.ts';
import type { OutputFile } from './output.ts';
import { toReadable } from '../../model/text.ts';
import { pathOf, pathOfStatement, type World } from './world.ts';

/** A row names its columns, in the same order in every row. */
type Row = Readonly<Record<string, string | number | undefined>>;

/** Joins the values of one cell. */
const separator = '; ';

export const csvFiles = (world: World): readonly OutputFile[] => [
	csvFile('data/entities.csv', entityColumns, entityRows(world)),
	csvFile('data/statements.csv', statementColumns, statementRows(world)),
	csvFile('data/documents.csv', documentColumns, documentRows(world)),
];

/** Text that a spreadsheet would run as a formula gets a leading apostrophe; quotation marks are doubled. */
const csvFile = (path: string, columns: readonly string[], rows: readonly Row[]): OutputFile => ({
	path,
	content: stringify(
		rows.map((row) =>
			columns.map((column) => {
				const value = row[column] ?? '';
				return typeof value === 'string' ? toReadable(value) : value;
			}),
		),
		{
			bom: true,
			header: true,
			columns: [...columns],
			escape_formulas: true,
			record_delimiter: '\r\n',
			// By itself it quotes `\r\n` only, but readers end a record at either.
			quoted_match: /[\r\n]/,
		},
	),
});

const entityColumns = [
	'id',
	'name',
	'type',
	'aliases',
	'description',
	'mentions',
	'documents',
	'degree',
	'pagerank',
	'betweenness',
	'topic',
	'first_seen',
	'last_seen',
	'url',
] as const;

const entityRows = (world: World): readonly Row[] =>
	world.knowledge.entities.map((entity) => {
		const measures = world.measures.get(entity.id);
		return {
			id: entity.id,
			name: entity.name,
			type: entity.type,
			aliases: entity.aliases.join(separator),
			description: entity.description?.text,
			mentions: entity.mentionCount,
			documents: entity.documents.length,
			degree: measures?.degree,
			pagerank: measures?.pagerank,
			betweenness: measures?.betweenness,
			topic: world.knowledge.communities[measures?.community ?? -1]?.slug,
			first_seen: entity.firstSeen,
			last_seen: entity.lastSeen,
			url: `${world.root}${pathOf(world, entity)}`,
		};
	});

const statementColumns = [
	'id',
	'subject',
	'predicate',
	'object',
	'value',
	'unit',
	'text',
	'of',
	'attribute',
	'time',
	'attribution',
	'confidence',
	'document',
	'sentence',
	'quote',
	'url',
] as const;

/** A row for each piece of evidence; a statement that the owner asserts has one, with the owner's word as its quote. */
const statementRows = (world: World): readonly Row[] =>
	world.knowledge.statements.flatMap((statement) => {
		const { id, subject, predicate, object, of, qualifiers, confidence } = statement;
		const literal = object.kind === 'literal' ? object.literal : undefined;
		const row = {
			id,
			subject,
			predicate,
			object: object.kind === 'entity' ? object.entity : '',
			value: literal?.value,
			unit: literal?.unit,
			text: literal?.text,
			of,
			attribute: qualifiers.attribute,
			time: qualifiers.time,
			attribution: qualifiers.attribution,
			confidence,
			url: `${world.root}${pathOfStatement(world, statement)}`,
		};
		if (statement.evidence.length === 0) return [{ ...row, quote: statement.assertedBy }];
		return statement.evidence.map(({ document, sentence, quote }) => ({
			...row,
			document: world.documents.get(document)?.slug,
			sentence: sentence + 1,
			quote,
		}));
	});

const documentColumns = [
	'id',
	'slug',
	'title',
	'date',
	'kind',
	'source',
	'source_url',
	'authors',
	'words',
	'statements',
	'url',
] as const;

const documentRows = (world: World): readonly Row[] =>
	world.knowledge.documents.map(({ id, slug, metadata, words }) => ({
		id,
		slug,
		title: metadata.title,
		date: metadata.date,
		kind: metadata.kind,
		source: metadata.source,
		source_url: metadata.url,
		authors: metadata.authors.join(separator),
		words,
		statements: world.statementsIn.get(id)?.length ?? 0,
		url: `${world.root}${documentPath({ slug })}`,
	}));
