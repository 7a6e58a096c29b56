/** A document as the text of a file: front matter, body, and what a later import needs to know of this one. */
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { readFields, textOf } from './fields.ts';
import type { ImportedDocument } from './imported.ts';

const sumKey = 'importSum';
const sumLine = /^importSum: .*\r?\n/m;

/** The file's text. Its sum is of all the rest, so that an edit by hand shows. */
export function writeDocument({ origin, metadata, body }: ImportedDocument): string {
	const { names, ...plain } = metadata;
	const fields = { ...plain, ...Object.fromEntries(names ?? []), importedFrom: origin };
	const lines = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
	const text = `---\n${lines}---\n\n${body.trim()}\n`;
	return text.replace('---\n\n', `${sumKey}: '${sumOf(text)}'\n---\n\n`);
}

export interface Trace {
	readonly origin: string;
	/** The file is not as the import left it. */
	readonly isEdited: boolean;
}

/** What an earlier import left in a file; undefined for a file of another kind. */
export function traceOf(text: string): Trace | undefined {
	if (!text.startsWith('---') || !text.includes('\nimportedFrom: ')) return undefined;
	const { values } = readFields(text);
	const origin = textOf(values, 'importedfrom');
	if (origin === undefined) return undefined;
	const sum = textOf(values, sumKey.toLowerCase());
	const plain = text.replaceAll('\r\n', '\n').replace(sumLine, '');
	return { origin, isEdited: sum !== sumOf(plain) };
}

/** The first 16 hexadecimal digits of SHA-256. */
const sumOf = (text: string): string =>
	createHash('sha256').update(text).digest('hex').slice(0, 16);
