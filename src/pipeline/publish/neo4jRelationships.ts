/** Relationships for Neo4j: statements with their evidence, what values are of, and the documents that mention an entity. */
import type { Statement } from '../../model/index.ts';
import type { Row } from './neo4jTable.ts';
import { pathOfStatement, type World } from './world.ts';

/** What a relationship tells of its statement. */
export const told = [
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

export const relatedRows = (world: World): readonly Row[] =>
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

export const valuedRows = (world: World): readonly Row[] =>
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

export const ofRows = ({ knowledge }: World): readonly Row[] =>
	knowledge.statements.flatMap(({ id, object, of }) =>
		object.kind === 'literal' && of !== undefined
			? [{ 'from:START_ID(Value)': id, 'to:END_ID(Entity)': of, 'type:TYPE': 'OF' }]
			: [],
	);

export const mentionRows = (world: World): readonly Row[] =>
	world.knowledge.entities.flatMap(({ id, documents }) =>
		documents.map((document) => ({
			'from:START_ID(Entity)': id,
			'to:END_ID(Document)': world.documents.get(document)?.slug ?? document,
			'type:TYPE': 'MENTIONED_IN',
		})),
	);
