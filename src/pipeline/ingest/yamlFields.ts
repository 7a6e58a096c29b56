/** YAML front matter as values by key, each with its place in the source. */
import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	visit,
	type Document as YamlDocument,
} from 'yaml';
import { placeAt, type Problem, type Span } from '../../model/index.ts';

export interface Fields {
	readonly value: ReadonlyMap<string, unknown>;
	/** Place of a value of the list under a key. */
	readonly find?: (value: string, key: string, index: number) => Span;
	readonly keyAt?: (key: string) => number | undefined;
}

/** @param start where `body` begins in `text` */
export function fromYaml(
	file: string,
	text: string,
	body: string,
	start: number,
): Fields | { problems: readonly Problem[] } {
	const yaml = parseDocument(body, { prettyErrors: false, logLevel: 'error' });
	const value = toValue(yaml);
	if ('fault' in value)
		return {
			problems: [
				{
					severity: 'error',
					rule: 'invalid-yaml',
					place: placeAt(file, text, start + Math.min(value.at, body.length)),
					message: `The front matter is not well-formed: ${value.fault}.`,
					mend: 'Correct it here; text with `: `, `#`, `*`, quotes or brackets wants quotes around it.',
				},
			],
		};
	return {
		value: value.entries,
		find: (_value, key, index) => nodeSpan(yaml, key, index, start),
		keyAt: (key) => keyOffset(yaml, key, start),
	};
}

/** Its first fault only: the others follow from it. An alias to nothing shows once it is followed. */
function toValue(
	yaml: YamlDocument,
): { entries: ReadonlyMap<string, unknown> } | { fault: string; at: number } {
	const [error] = yaml.errors;
	if (error) return { fault: error.message, at: error.pos[0] };
	try {
		const value: unknown = yaml.toJS();
		const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
		return { entries: new Map(isRecord ? Object.entries(value) : []) };
	} catch (cause) {
		if (!(cause instanceof ReferenceError)) throw cause;
		return { fault: cause.message, at: firstAlias(yaml) };
	}
}

/** Offset of the first alias without an anchor, else of the first. */
function firstAlias(yaml: YamlDocument): number {
	const offsets: number[] = [];
	const loose: number[] = [];
	visit(yaml, {
		Alias: (_, alias) => {
			const at = alias.range?.[0] ?? 0;
			(alias.resolve(yaml) ? offsets : loose).push(at);
		},
	});
	return loose[0] ?? offsets[0] ?? 0;
}

function keyOffset(yaml: YamlDocument, key: string, start: number): number | undefined {
	const pair = isMap(yaml.contents)
		? yaml.contents.items.find(({ key: one }) => isScalar(one) && one.value === key)
		: undefined;
	const node = pair?.value;
	return isScalar(node) || isSeq(node) || isMap(node) ? start + (node.range?.[0] ?? 0) : undefined;
}

/** Span of the index-th name under a key, quotes left out. */
function nodeSpan(yaml: YamlDocument, key: string, index: number, start: number): Span {
	const follow = (node: unknown): unknown => (isAlias(node) ? node.resolve(yaml) : node);
	const node = follow(yaml.get(key, true));
	const item = follow(isSeq(node) ? node.items[index] : node);
	if (!isScalar(item) || !item.range) return { start, end: start };
	const quote = item.type === 'QUOTE_DOUBLE' || item.type === 'QUOTE_SINGLE' ? 1 : 0;
	return { start: start + item.range[0] + quote, end: start + item.range[1] - quote };
}
