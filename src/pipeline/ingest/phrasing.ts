/** Phrasing nodes of mdast to text with marks; wiki links are found in plain text only, never in code. */
import type { Node, Parents, PhrasingContent } from 'mdast';
import type { Annotation, Mark, Run, Span } from '../../model/index.ts';
import { addParsed, align, TextBuilder } from './inline.ts';

/** Nesting beyond this is read as if it were not nested. */
export const deepest = 100;

export interface Phrasing {
	readonly text: string;
	readonly runs: readonly Run[];
	/** Names in wiki links. */
	readonly annotations: readonly Annotation[];
}

/** In a cell of a table the bar before the label is escaped. */
const wikiLink = /(?<!\\)!?\[\[([^[\]\n|\\]{1,200})(?:\\?\|([^[\]\n]{1,200}))?\]\]/g;

/**
 * @param source  the whole decoded text
 * @param targets of links by reference, by identifier
 */
export function readPhrasing(
	parent: Parents,
	source: string,
	targets: ReadonlyMap<string, string>,
): Phrasing {
	const builder = new TextBuilder();
	const annotations: Annotation[] = [];
	const walk = (nodes: readonly Node[], marks: readonly Mark[], depth: number): void => {
		for (const node of nodes) read(node as PhrasingContent, marks, depth);
	};
	const read = (node: PhrasingContent, marks: readonly Mark[], depth: number): void => {
		const span = spanOf(node);
		switch (node.type) {
			case 'text':
				return addText(builder, node.value, source, span, marks, annotations);
			case 'inlineCode': {
				const at = source.indexOf(node.value, span.start);
				const code: readonly Mark[] = [...marks, { kind: 'code' }];
				if (at >= 0 && at + node.value.length <= span.end)
					return builder.exact(node.value, at, code);
				return builder.opaque(node.value, span, code);
			}
			case 'image':
			case 'imageReference':
				return builder.opaque(node.alt ?? '', span, marks);
			case 'break':
				return builder.opaque(' ', span, marks);
			case 'html':
			case 'footnoteReference':
				return;
			default:
				if ('children' in node && depth < deepest)
					walk(node.children, [...marks, ...marksOf(node, targets)], depth + 1);
		}
	};
	walk('children' in parent ? parent.children : [], [], 0);
	return { ...builder.finish(), annotations };
}

function marksOf(node: PhrasingContent, targets: ReadonlyMap<string, string>): readonly Mark[] {
	if (node.type === 'strong' || node.type === 'emphasis') return [{ kind: node.type }];
	if (node.type === 'delete') return [{ kind: 'strike' }];
	const href =
		node.type === 'link'
			? node.url
			: node.type === 'linkReference'
				? targets.get(node.identifier)
				: undefined;
	return href === undefined ? [] : [{ kind: 'link', href }];
}

/** Plain text; `[[Target|label]]` inside becomes its label, marked, and an annotation. */
function addText(
	builder: TextBuilder,
	value: string,
	source: string,
	span: Span,
	marks: readonly Mark[],
	annotations: Annotation[],
): void {
	const raw = source.slice(span.start, span.end);
	if (!raw.includes('[[')) return addParsed(builder, value, raw, span.start, marks);
	let from = 0;
	let valueFrom = 0;
	const inValue = placesIn(value, raw);
	for (const { index, 0: whole, 1: target = '', 2: label } of raw.matchAll(wikiLink)) {
		const parsed = whole.replace('\\|', '|');
		const valueIndex = inValue(index);
		if (valueIndex === undefined || !value.startsWith(parsed, valueIndex)) continue;
		addParsed(
			builder,
			value.slice(valueFrom, valueIndex),
			raw.slice(from, index),
			span.start + from,
			marks,
		);
		const shown = label ?? target;
		const at = span.start + index + whole.lastIndexOf(shown);
		const name = target.split(/[#^]/)[0]?.trim() ?? '';
		builder.exact(shown.trim(), at + (shown.length - shown.trimStart().length), [
			...marks,
			{ kind: 'wikiLink', target: name },
		]);
		if (name !== '' && !whole.startsWith('!'))
			annotations.push({ name, span: { start: at, end: at + shown.length } });
		from = index + whole.length;
		valueFrom = valueIndex + parsed.length;
	}
	addParsed(builder, value.slice(valueFrom), raw.slice(from), span.start + from, marks);
}

/** Where in a parsed value a character of its source stands; asked in ascending order. */
function placesIn(value: string, source: string): (at: number) => number | undefined {
	const aligned = align(value, source);
	let next = aligned.next();
	return (at) => {
		while (!next.done && next.value.source.end <= at) next = aligned.next();
		if (next.done) return undefined;
		const { value: made, source: from, isExact } = next.value;
		return isExact && at >= from.start ? made.start + at - from.start : undefined;
	};
}

export const spanOf = ({ position }: Node): Span => ({
	start: position?.start.offset ?? 0,
	end: position?.end.offset ?? 0,
});
