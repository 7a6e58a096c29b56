/** `data/schemas/*.json`: JSON Schemas of all files that Gistgraph reads and writes. */
import { contentSchemas, outputSchemas, toJsonSchema } from '../../model/fileSchemas.ts';
import type { OutputFile } from './output.ts';
import { toJson } from '../../model/text.ts';

export const schemaFiles = (): readonly OutputFile[] =>
	[...contentSchemas, ...outputSchemas].map((file) => ({
		path: `data/schemas/${file.name}.json`,
		content: `${toJson(toJsonSchema(file), 2)}\n`,
	}));
