/** A document from a text, read with the shipped ontology. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
	ontologySchema,
	type Document,
	type Ontology,
	type Problem,
} from '../../src/model/index.ts';
import { ingest } from '../../src/pipeline/ingest/index.ts';

export const ontology: Ontology = ontologySchema.parse(
	parse(readFileSync('content/schema.yaml', 'utf8')),
);

/** Throws when the text has an error. */
export function ingestText(text: string, path = 'note.md'): Document {
	const { document, problems } = ingest({ path, bytes: new TextEncoder().encode(text) }, ontology);
	if (!document) throw new Error(problems.map(({ message }) => message).join('\n') || 'withheld');
	return document;
}

export const problemsOf = (bytes: Uint8Array | string, path = 'note.md'): readonly Problem[] =>
	ingest(
		{ path, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes },
		ontology,
	).problems;
