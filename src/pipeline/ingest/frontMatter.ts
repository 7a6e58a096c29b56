/**
 * Front matter: what an owner says of a document, between `---` (YAML) or `+++` (TOML) at its start.
 * Lists whose key belongs to an entity type are annotations. Keys we do not know are the owner's own.
 */
import { parse as parseToml, TomlError } from 'smol-toml';
import {
	placeAt,
	type Annotation,
	type DocumentMetadata,
	type Ontology,
	type Problem,
	type Span,
	type TypeId,
} from '../../model/index.ts';
import { readMetadata } from './metadata.ts';
import { fromYaml, type Fields } from './yamlFields.ts';

export interface FrontMatter {
	readonly metadata: Partial<DocumentMetadata>;
	readonly annotations: readonly Annotation[];
	/** Whether a list of names came with a type: what makes a newsletter. */
	readonly hasLists: boolean;
	/** The owner keeps the document back. */
	readonly isWithheld: boolean;
	/** Where the text begins. */
	readonly end: number;
	readonly problems: readonly Problem[];
}

const nothing: FrontMatter = {
	metadata: {},
	annotations: [],
	hasLists: false,
	isWithheld: false,
	end: 0,
	problems: [],
};

const block =
	/^(?:---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)|\+\+\+[ \t]*\r?\n([\s\S]*?)^\+\+\+[ \t]*(?:\r?\n|$))/m;

/** In code units: a parser that finds keys which stand twice compares each with each. */
const longestFrontMatter = 50_000;

const tooLong = (file: string): Problem => ({
	severity: 'error',
	rule: 'front-matter-too-long',
	place: { file, line: 1, column: 1 },
	message: `The front matter is longer than ${longestFrontMatter} characters.`,
	mend: 'Move what is text below it.',
});

/** @param file as shown in problems */
export function readFrontMatter(file: string, text: string, ontology: Ontology): FrontMatter {
	const match = text.startsWith('---') || text.startsWith('+++') ? block.exec(text) : null;
	const isToml = match?.[2] !== undefined;
	const body = match?.[1] ?? match?.[2];
	if (!match || match.index !== 0 || body === undefined) return nothing;
	if (body.length > longestFrontMatter)
		return { ...nothing, end: match[0].length, problems: [tooLong(file)] };
	const start = text.indexOf('\n') + 1;
	const parsed = isToml ? fromToml(file, body) : fromYaml(file, text, body, start);
	const end = match[0].length;
	if ('problems' in parsed) return { ...nothing, end, problems: parsed.problems };
	const find =
		parsed.find ?? ((value: string) => findText(text, value, start, start + body.length));
	const { metadata, problems } = readMetadata(parsed.value, (key) =>
		placeAt(
			file,
			text,
			parsed.keyAt?.(key) ?? findText(text, key, start, start + body.length).start,
		),
	);
	const annotations = readAnnotations(parsed.value, ontology, find);
	return {
		metadata,
		annotations,
		hasLists: annotations.some(({ list }) => !personal.has(list)),
		isWithheld: isNo(parsed.value.get('publish')) || isYes(parsed.value.get('draft')),
		end,
		problems,
	};
}

// `no` and `yes` are text to YAML 1.2, but their owner means them.
const isNo = (value: unknown): boolean => /^(?:false|no|off)$/i.test(String(value));
const isYes = (value: unknown): boolean => /^(?:true|yes|on)$/i.test(String(value));

/** Keys that name people of every kind of document. */
const personal = new Set(['authors', 'author', 'speakers', 'people']);

function fromToml(file: string, body: string): Fields | { problems: readonly Problem[] } {
	try {
		return { value: new Map(Object.entries(parseToml(body))) };
	} catch (cause) {
		if (!(cause instanceof TomlError)) throw cause;
		return {
			problems: [
				{
					severity: 'error',
					rule: 'invalid-toml',
					place: { file, line: cause.line + 1, column: cause.column },
					message: `The front matter is not well-formed TOML: ${cause.message.split('\n')[0] ?? ''}.`,
					mend: 'Correct it here; text stands in quotes, dates are written 2024-07-23.',
				},
			],
		};
	}
}

/** TOML keeps no places: the first time a value stands in the front matter. */
function findText(text: string, value: string, from: number, to: number): Span {
	const at = text.slice(from, to).indexOf(value);
	return at < 0 ? { start: from, end: from } : { start: from + at, end: from + at + value.length };
}

function readAnnotations(
	values: ReadonlyMap<string, unknown>,
	{ types }: Ontology,
	find: (value: string, key: string, index: number) => Span,
): readonly (Annotation & { list: string })[] {
	const typeOf = new Map<string, TypeId>(
		types.flatMap(({ id, annotations }) => annotations.map((key) => [key, id] as const)),
	);
	return [...values].flatMap(([key, value]) => {
		const type = typeOf.get(key);
		if (!type) return [];
		return (Array.isArray(value) ? value : [value]).flatMap((name: unknown, index) => {
			if (typeof name !== 'string' || name.trim() === '') return [];
			return [{ name: name.trim(), type, span: find(name, key, index), list: key }];
		});
	});
}
