/** The explorer's graph from the parts it travels in: columns that grow. */
import { readColumn, unfold } from '../model/column.ts';
import type { ExplorerPayload } from '../model/explorerPayload.ts';
import { plainColumns, sharedBy, type PackedGraph, type PackedPart } from '../model/packedGraph.ts';
import { slugify } from '../model/slug.ts';

type Growing<Columns> = {
	-readonly [Key in keyof Columns]: Columns[Key] extends readonly (infer Value)[] ? Value[] : never;
};

export interface GrowingPayload extends ExplorerPayload {
	readonly nodes: Growing<ExplorerPayload['nodes']>;
	readonly edges: Growing<ExplorerPayload['edges']>;
}

/** @param parts all but the first, in order */
export function unpackAll(packed: PackedGraph, parts: readonly PackedPart[]): ExplorerPayload {
	const payload = startPayload(packed);
	for (const part of [packed.first, ...parts]) Array.from(addPart(payload, packed, part));
	return payload;
}

/** What all parts share, with no node yet. */
export const startPayload = ({
	types,
	predicates,
	communities,
	documents,
}: PackedGraph): GrowingPayload => ({
	types,
	predicates,
	communities,
	documents,
	nodes: {
		id: [],
		label: [],
		type: [],
		x: [],
		y: [],
		radius: [],
		community: [],
		degree: [],
		mentions: [],
		pagerank: [],
		betweenness: [],
		page: [],
		documents: [],
	},
	edges: { source: [], target: [], predicate: [], documents: [] },
});

/** Adds the nodes of a part one by one, each with its edges to those before; yields after each. */
export function* addPart(
	{ nodes, edges }: GrowingPayload,
	{ steps }: Pick<PackedGraph, 'steps'>,
	part: PackedPart,
): Generator<undefined, void> {
	const read = {
		x: readColumn(part.x),
		y: readColumn(part.y),
		radius: readColumn(part.radius),
		documents: readColumn(part.documents),
		edges: readColumn(part.edges),
		back: readColumn(part.back),
		relation: readColumn(part.relation),
		evidence: readColumn(part.evidence),
	};
	const plain = plainColumns.map((key) => ({
		to: nodes[key] as number[],
		next: readColumn(part[key]),
	}));
	let [x, y] = [0, 0];
	for (const [at, label] of part.label.entries()) {
		const own = nodes.id.length;
		[x, y] = [x + unfold(read.x()), y + unfold(read.y())];
		const documents = readList(read.documents, read.documents());
		nodes.id.push(part.id[at] ?? slugify(label));
		nodes.label.push(label);
		nodes.x.push(x / steps);
		nodes.y.push(y / steps);
		nodes.radius.push(read.radius() / 10);
		nodes.documents.push(documents);
		for (const { to, next } of plain) to.push(next());
		let other = own;
		for (let left = read.edges(); left > 0; left -= 1) {
			other -= read.back();
			const relation = read.relation();
			const evidence = read.evidence();
			const isBack = relation > 0 && relation % 2 === 0;
			edges.source.push(isBack ? other : own);
			edges.target.push(isBack ? own : other);
			edges.predicate.push(Math.ceil(relation / 2) - 1);
			edges.documents.push(
				evidence === 0
					? sharedBy(documents, nodes.documents[other] ?? [])
					: readList(read.evidence, evidence - 1),
			);
		}
		yield;
	}
}

/** Numbers in order, from the first and the gaps to the others. */
function readList(next: () => number, length: number): readonly number[] {
	const list: number[] = [];
	for (let last = 0; list.length < length;) list.push((last += next()));
	return list;
}
