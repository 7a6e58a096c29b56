/** Every file that Gistgraph reads or writes as YAML or JSON, with its JSON Schema: for editors, validators and agents. */
import { z } from 'zod';
import { curationSchema } from './curation.ts';
import { extractionSchema } from './extraction.ts';
import { lexiconFileSchema } from './lexicon.ts';
import { ontologySchema } from './ontology.ts';
import { packedGraphSchema, packedPartSchema } from './published/explorer.ts';
import { graphSchema } from './published/graph.ts';
import { factsSchema, searchIndexSchema, textIndexSchema } from './published/lookup.ts';
import { extractLineSchema, shardLineSchema } from './published/reading.ts';
import { documentTwinSchema, entityTwinSchema, listTwinSchema } from './published/twin.ts';
import { siteSchema } from './site.ts';
import { snapshotSchema } from './snapshot.ts';

export interface FileSchema {
	/** Name of its file, without the ending. */
	readonly name: string;
	/** What it describes. */
	readonly title: string;
	readonly schema: z.ZodType;
}

/** Files of the content folder. An empty list may be an empty file. */
export const contentSchemas: readonly FileSchema[] = [
	{ name: 'site', title: 'site.yaml', schema: siteSchema },
	{ name: 'schema', title: 'schema.yaml', schema: ontologySchema },
	{ name: 'lexicon', title: 'lexicon/*.yaml', schema: lexiconFileSchema.nullable() },
	{ name: 'extraction', title: 'extractions/**/*.json', schema: extractionSchema },
	{ name: 'curation', title: 'curation.yaml', schema: curationSchema.nullable() },
];

export const outputSchemas: readonly FileSchema[] = [
	{ name: 'snapshot', title: 'data/snapshot.json, previous.json', schema: snapshotSchema },
	{ name: 'search', title: 'data/search.json', schema: searchIndexSchema },
	{ name: 'texts', title: 'pagefind/documents.json', schema: textIndexSchema },
	{ name: 'explorer', title: 'data/explorer.json', schema: packedGraphSchema },
	{ name: 'explorer-part', title: 'data/explorer/*.json', schema: packedPartSchema },
	{ name: 'facts', title: 'data/facts/*.json', schema: factsSchema },
	{ name: 'graph', title: 'data/graph.json', schema: graphSchema },
	{
		name: 'list',
		title: 'index.json beside the pages that list things',
		schema: listTwinSchema,
	},
	{ name: 'entity', title: 'index.json beside the page of an entity', schema: entityTwinSchema },
	{
		name: 'document',
		title: 'index.json beside the page of a document',
		schema: documentTwinSchema,
	},
	{ name: 'extract-line', title: 'a line of `npm run extract`', schema: extractLineSchema },
	{
		name: 'shard-line',
		title: 'a line of `npm run extract -- --shard`',
		schema: shardLineSchema,
	},
];

/** JSON Schema (draft 7, which every editor knows) of a file as it is written, before defaults are filled in. */
export function toJsonSchema({ title, schema }: FileSchema): object {
	const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
	return { $schema, title: `Gistgraph: ${title}`, ...rest };
}
