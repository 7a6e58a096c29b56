/**
 * `data/neo4j/*.csv`: the graph for Neo4j's bulk importer, by the header of whose columns it knows ids, ends, labels
 * and types (Neo4j Operations Manual, "Import"); docs/formats.md has the command. Entities, documents and values are
 * nodes; statements are relationships with their evidence.
 */
import {
	documentColumns,
	documentRows,
	entityColumns,
	entityRows,
	valueColumns,
	valueRows,
} from './neo4jNodes.ts';
import { mentionRows, ofRows, relatedRows, told, valuedRows } from './neo4jRelationships.ts';
import { neo4jFile } from './neo4jTable.ts';
import type { OutputFile } from './output.ts';
import type { World } from './world.ts';

export const neo4jFiles = (world: World): readonly OutputFile[] => [
	neo4jFile('entities', entityColumns, entityRows(world)),
	neo4jFile('documents', documentColumns, documentRows(world)),
	neo4jFile('values', valueColumns, valueRows(world)),
	neo4jFile(
		'statements',
		['from:START_ID(Entity)', 'to:END_ID(Entity)', ...told],
		relatedRows(world),
	),
	neo4jFile('has-value', ['from:START_ID(Entity)', 'to:END_ID(Value)', ...told], valuedRows(world)),
	neo4jFile('value-of', ['from:START_ID(Value)', 'to:END_ID(Entity)', 'type:TYPE'], ofRows(world)),
	neo4jFile(
		'mentioned-in',
		['from:START_ID(Entity)', 'to:END_ID(Document)', 'type:TYPE'],
		mentionRows(world),
	),
];
