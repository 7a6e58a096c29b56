/**
 * What a finished site holds, by parsers that are not ours: parse5 for HTML, saxes for XML, csv-parse, JSON.parse, N3,
 * remark for Markdown. A shape is an element with an attribute; sites of harmless and of hostile content have the same.
 */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseHtml, type DefaultTreeAdapterMap } from 'parse5';
import { SaxesParser, type SaxesAttributeNS } from 'saxes';

export interface Element {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	/** Text of a script, style or element of XML without further elements. */
	readonly text: string;
}

/** Elements of a page in order, with those inside templates; errors of the parser are faults. */
export function readHtml(html: string): {
	elements: readonly Element[];
	faults: readonly string[];
} {
	const faults: string[] = [];
	const document = parseHtml(html, {
		onParseError: ({ code, startLine, startCol }) =>
			faults.push(`${startLine}:${startCol} ${code}`),
	});
	const elements: Element[] = [];
	const waiting: DefaultTreeAdapterMap['node'][] = [document];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if ('content' in node) waiting.push(node.content);
		if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
		if (!('tagName' in node)) continue;
		const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
		elements.push({
			name: node.tagName,
			attributes: new Map(
				node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
			),
			text,
		});
	}
	return { elements, faults };
}

/** Elements of well-formed XML; anything else is a fault. Nothing is fetched, no entity is declared. */
export function readXml(xml: string): { elements: readonly Element[]; faults: readonly string[] } {
	const faults: string[] = [];
	const elements: Element[] = [];
	const parser = new SaxesParser({ xmlns: true });
	let text = '';
	parser.on('error', ({ message }) => faults.push(message));
	parser.on('doctype', () => faults.push('has a doctype'));
	parser.on('processinginstruction', ({ target }) => faults.push(`has an instruction ${target}`));
	parser.on('opentag', () => (text = ''));
	parser.on('text', (more) => (text += more));
	parser.on('closetag', ({ name, attributes }) => {
		elements.push({
			name,
			attributes: new Map(
				Object.entries(attributes as Record<string, SaxesAttributeNS>).map(([key, { value }]) => [
					key,
					value,
				]),
			),
			text,
		});
		text = '';
	});
	parser.write(xml).close();
	return { elements, faults };
}

/** Names of elements, and of elements with their attributes: `a`, `a href`. */
export const shapesOf = (elements: readonly Element[]): readonly string[] =>
	elements.flatMap(({ name, attributes }) => [
		name,
		...[...attributes.keys()].map((key) => `${name} ${key}`),
	]);

/** Rows of a table with a header; rows of another length are an error. */
export const readCsv = (text: string): readonly Readonly<Record<string, string>>[] =>
	parseCsv(text, { bom: true, columns: true, relax_column_count: false });

/** All texts in a JSON value, keys included. */
export function textsIn(value: unknown): readonly string[] {
	const found: string[] = [];
	const waiting = [value];
	while (waiting.length > 0) {
		const next = waiting.pop();
		if (typeof next === 'string') found.push(next);
		else if (Array.isArray(next)) waiting.push(...(next as unknown[]));
		else if (typeof next === 'object' && next !== null) {
			found.push(...Object.keys(next));
			waiting.push(...Object.values(next));
		}
	}
	return found;
}

/** Bytes of a file as a reader gets them: Pagefind compresses its files. */
export function readPlain(folder: string, file: string): Buffer {
	const bytes = readFileSync(join(folder, file));
	return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

export const isText = (file: string): boolean =>
	!['.png', '.woff2', '.ico', '.pagefind'].includes(extname(file));
