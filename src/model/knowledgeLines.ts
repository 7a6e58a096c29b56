/**
 * The artefact as lines of JSON, `["name", value]` each. What grows with the content comes in pieces of so many
 * items, since no string of a program may hold all of a large one.
 */
import type { Knowledge } from './knowledge.ts';

const itemsOfLine = 64;

/** Lines without their ends. */
export function* toKnowledgeLines(knowledge: Knowledge): Generator<string, void> {
	for (const [name, value] of Object.entries(knowledge) as [string, unknown][])
		if (value !== undefined)
			for (const piece of piecesOf(value)) yield JSON.stringify([name, piece]);
}

function* piecesOf(value: unknown): Generator<unknown, void> {
	if (typeof value !== 'object' || value === null) return yield value;
	const entries = Object.entries(value);
	if (entries.length <= itemsOfLine) return yield value;
	for (let at = 0; at < entries.length; at += itemsOfLine) {
		const piece = entries.slice(at, at + itemsOfLine);
		yield Array.isArray(value) ? piece.map(([, item]) => item) : Object.fromEntries(piece);
	}
}

/**
 * The artefact of its lines. Throws where a line is not whole.
 *
 * @param parse what reads a line of JSON
 */
export function fromKnowledgeLines(
	lines: Iterable<string>,
	parse: (line: string) => unknown = JSON.parse,
): Knowledge {
	const values = new Map<string, unknown>();
	const pieces = new Map<string, unknown[]>();
	for (const line of lines) {
		const [name, value] = parse(line) as [string, unknown];
		if (typeof value === 'object' && value !== null) {
			const known = pieces.get(name);
			if (known) known.push(value);
			else pieces.set(name, [value]);
		} else values.set(name, value);
	}
	for (const [name, all] of pieces) values.set(name, join(all));
	return Object.fromEntries(values) as unknown as Knowledge;
}

function join(pieces: readonly unknown[]): unknown {
	if (pieces.length === 1) return pieces[0];
	return Array.isArray(pieces[0])
		? (pieces as unknown[][]).flat()
		: Object.fromEntries((pieces as object[]).flatMap((piece) => Object.entries(piece)));
}
