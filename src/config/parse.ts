/**
 * Reads a YAML file of the owner's into a typed value. Each complaint names file, line and column,
 * what is wrong, and how to mend it; all complaints of a file are collected before any is shown.
 */
import {
	isMap,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document as YamlDocument,
} from 'yaml';
import type { z } from 'zod';
import type { Place, Problem } from '../model/index.ts';

export interface Parsed<Value> {
	/** Absent when there is any error. */
	readonly value?: Value;
	readonly problems: readonly Problem[];
	/** Place of a node of the file, for complaints that are found later. */
	readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * @param file as shown in complaints, below the content folder
 * @param text YAML 1.2; an empty file counts as `null`
 */
export function parseWithFriendlyErrors<Schema extends z.ZodType>(
	schema: Schema,
	file: string,
	text: string,
): Parsed<z.output<Schema>> {
	const lines = new LineCounter();
	const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const placeOf = (path: readonly PropertyKey[]): Place =>
		toPlace(file, lines, offsetOf(yaml, path));
	const syntax = yaml.errors.map(({ pos, message }) =>
		problem('invalid-yaml', toPlace(file, lines, pos[0]), message, mendYaml(message)),
	);
	if (syntax.length > 0) return { problems: syntax, placeOf };
	const plain = toPlain(yaml);
	if ('fault' in plain)
		return {
			problems: [
				problem(
					'invalid-yaml',
					toPlace(file, lines, plain.at),
					plain.fault,
					'Write the value itself instead of the alias.',
				),
			],
			placeOf,
		};
	const result = schema.safeParse(plain.value);
	if (result.success) return { value: result.data, problems: [], placeOf };
	const keyPlaceOf = (path: readonly PropertyKey[], key: string): Place =>
		toPlace(file, lines, keyOffsetOf(yaml, path, key));
	return {
		problems: result.error.issues.flatMap((issue) => explain(issue, placeOf, keyPlaceOf)),
		placeOf,
	};
}

/** An alias to nothing, and aliases of aliases without measure, show only when they are followed. */
function toPlain(yaml: YamlDocument): { value: unknown } | { fault: string; at: number } {
	try {
		return { value: yaml.toJS() };
	} catch (cause) {
		if (!(cause instanceof ReferenceError)) throw cause;
		let at = 0;
		visit(yaml, {
			Alias: (_, alias) => {
				at = alias.range?.[0] ?? 0;
				return visit.BREAK;
			},
		});
		return { fault: `An alias cannot be followed: ${cause.message}.`, at };
	}
}

const problem = (rule: string, place: Place, message: string, mend: string): Problem => ({
	severity: 'error',
	rule,
	place,
	message,
	mend,
});

function toPlace(file: string, lines: LineCounter, offset: number): Place {
	const { line, col } = lines.linePos(offset);
	return { file, line: Math.max(1, line), column: Math.max(1, col) };
}

/** Start of the deepest node on a path that the file does have. */
function offsetOf(yaml: YamlDocument, path: readonly PropertyKey[]): number {
	for (let depth = path.length; depth >= 0; depth -= 1) {
		const node = yaml.getIn(path.slice(0, depth), true);
		if (hasRange(node)) return node.range[0];
	}
	return 0;
}

/** Start of a key of the map at a path. */
function keyOffsetOf(yaml: YamlDocument, path: readonly PropertyKey[], key: string): number {
	const map = path.length === 0 ? yaml.contents : yaml.getIn(path, true);
	const pair = isMap(map)
		? map.items.find((item) => isScalar(item.key) && item.key.value === key)
		: undefined;
	return hasRange(pair?.key) ? pair.key.range[0] : offsetOf(yaml, path);
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
	typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

function mendYaml(message: string): string {
	if (/tab/i.test(message)) return 'Indent with spaces; YAML takes no tabs.';
	if (/unique/i.test(message)) return 'Keep one of the keys of that name.';
	return 'Correct the YAML at this place; text with `: `, `#`, quotes or brackets wants quotes around it.';
}

function explain(
	issue: z.core.$ZodIssue,
	placeOf: Parsed<unknown>['placeOf'],
	keyPlaceOf: (path: readonly PropertyKey[], key: string) => Place,
): Problem[] {
	const where = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'the file';
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) =>
			problem(
				'unknown-key',
				keyPlaceOf(issue.path, key),
				`${where} has an unknown key \`${key}\`.`,
				'Correct its spelling or remove it; docs/content.md lists the keys.',
			),
		);
	if (issue.code === 'invalid_union')
		return [
			problem(
				'invalid-value',
				placeOf(issue.path),
				`${where} has none of the forms that may stand here.`,
				'Compare it with the examples in docs/content.md.',
			),
		];
	return [
		problem(
			'invalid-value',
			placeOf(issue.path),
			`${where}: ${issue.message}.`,
			'Correct the value; docs/content.md says what may stand here.',
		),
	];
}
