/** The explorer's graph as files: `data/explorer.json` with the most important entities, the rest in parts. */
import { createHash } from 'node:crypto';
import { fold, writeColumn } from '../../model/column.ts';
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { compareText, slugify } from '../../model/index.ts';
import {
	plainColumns,
	sharedBy,
	type PackedGraph,
	type PackedPart,
} from '../../model/packedGraph.ts';
import { alongCurve } from './curve.ts';
import type { OutputFile } from './output.ts';
import { toJson } from '../../model/text.ts';

/** Nodes of the first part and of each other: what a first view can show, and what a browser adds in one go. */
const sizes = { first: 1500, other: 10_000 };

/** The first file names the others by what they hold, so that they never change. */
export function packedFiles(payload: ExplorerPayload): readonly OutputFile[] {
	const { nodes: _nodes, edges: _edges, ...rest } = payload;
	const isWhole = [...payload.nodes.x, ...payload.nodes.y].every(Number.isInteger);
	const steps = isWhole ? 1 : 10;
	const [first = toPart(payload, [], 0, steps, []), ...others] = packParts(payload, steps);
	const files = others.map((part): OutputFile => {
		const content = toJson(part);
		const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
		return { path: `data/explorer/${hash}.json`, content };
	});
	const packed: PackedGraph = {
		version: 2,
		size: payload.nodes.id.length,
		box: { x: extent(payload.nodes.x), y: extent(payload.nodes.y) },
		steps,
		...rest,
		first,
		rest: files.map(({ path }) => path),
	};
	return [{ path: 'data/explorer.json', content: toJson(packed) }, ...files];
}

const extent = (values: readonly number[]): readonly [number, number] =>
	values.length === 0
		? [0, 0]
		: [
				values.reduce((a, b) => Math.min(a, b), Infinity),
				values.reduce((a, b) => Math.max(a, b), -Infinity),
			];

function packParts(payload: ExplorerPayload, steps: number): readonly PackedPart[] {
	const levels = toLevels(payload, steps);
	const order = levels.flat();
	const edges = edgesBack(payload, order);
	let from = 0;
	return levels.map((level) => {
		const part = toPart(payload, level, from, steps, edges.slice(from, from + level.length));
		from += level.length;
		return part;
	});
}

/** Indices of nodes, most important level first; neighbours on the map stand next to each other in a level. */
function toLevels({ nodes }: ExplorerPayload, steps: number): readonly (readonly number[])[] {
	const value = (column: readonly number[], at: number): number => column[at] ?? 0;
	const ranked = nodes.id
		.map((_, at) => at)
		.sort(
			(a, b) =>
				value(nodes.pagerank, b) - value(nodes.pagerank, a) ||
				value(nodes.degree, b) - value(nodes.degree, a) ||
				compareText(nodes.id[a] ?? '', nodes.id[b] ?? ''),
		);
	const place = alongCurve(
		nodes.x.map((x) => Math.round(x * steps)),
		nodes.y.map((y) => Math.round(y * steps)),
	);
	const levels: number[][] = [];
	for (let at = 0; at < ranked.length;) {
		const length = at === 0 ? sizes.first : sizes.other;
		levels.push(ranked.slice(at, at + length));
		at += length;
	}
	return levels.map((level) =>
		level.sort(
			(a, b) =>
				value(nodes.community, a) - value(nodes.community, b) ||
				value(place, a) - value(place, b) ||
				a - b,
		),
	);
}

interface Back {
	/** Number of the other end in the order of all parts. */
	readonly to: number;
	readonly relation: number;
	readonly evidence: readonly number[];
}

/** Of each node of the order, its edges with itself and earlier nodes, the nearest first. */
function edgesBack(
	{ nodes, edges }: ExplorerPayload,
	order: readonly number[],
): readonly (readonly Back[])[] {
	const places = new Map(order.map((at, place) => [at, place]));
	const lists = order.map((): Back[] => []);
	edges.source.forEach((source, at) => {
		const target = edges.target[at] ?? 0;
		const [from, to] = [places.get(source) ?? 0, places.get(target) ?? 0];
		const predicate = edges.predicate[at] ?? -1;
		const documents = edges.documents[at] ?? [];
		const shared = sharedBy(nodes.documents[source] ?? [], nodes.documents[target] ?? []);
		lists[Math.max(from, to)]?.push({
			to: Math.min(from, to),
			relation: predicate < 0 ? 0 : 1 + 2 * predicate + (from < to ? 1 : 0),
			evidence:
				shared.join() === documents.join() ? [0] : [1 + documents.length, ...gaps(documents)],
		});
	});
	for (const list of lists) list.sort((a, b) => b.to - a.to || a.relation - b.relation);
	return lists;
}

/** @param from number of the part's first node in the order of all */
function toPart(
	{ nodes }: ExplorerPayload,
	level: readonly number[],
	from: number,
	steps: number,
	edges: readonly (readonly Back[])[],
): PackedPart {
	const pick = <Value>(column: readonly Value[]): readonly Value[] =>
		level.flatMap((at) => column.slice(at, at + 1));
	const places = (axis: readonly number[]): string =>
		writeColumn(gaps(pick(axis).map((value) => Math.round(value * steps))).map(fold));
	const label = pick(nodes.label);
	const all = edges.flat();
	return {
		label,
		id: Object.fromEntries(
			pick(nodes.id).flatMap((id, at) => (slugify(label[at] ?? '') === id ? [] : [[at, id]])),
		),
		x: places(nodes.x),
		y: places(nodes.y),
		radius: writeColumn(pick(nodes.radius).map((radius) => Math.round(radius * 10))),
		...plain((key) => writeColumn(pick(nodes[key]))),
		documents: writeColumn(
			pick(nodes.documents).flatMap((documents) => [documents.length, ...gaps(documents)]),
		),
		edges: writeColumn(edges.map(({ length }) => length)),
		back: writeColumn(
			edges.flatMap((list, at) =>
				list.map(({ to }, index) => (list[index - 1]?.to ?? from + at) - to),
			),
		),
		relation: writeColumn(all.map(({ relation }) => relation)),
		evidence: writeColumn(all.flatMap(({ evidence }) => evidence)),
	};
}

type Plain = (typeof plainColumns)[number];

const plain = (write: (key: Plain) => string): Record<Plain, string> =>
	Object.fromEntries(plainColumns.map((key) => [key, write(key)])) as Record<Plain, string>;

const gaps = (values: readonly number[]): readonly number[] =>
	values.map((value, at) => value - (values[at - 1] ?? 0));
