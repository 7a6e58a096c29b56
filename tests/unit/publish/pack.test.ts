import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpackAll } from '../../../src/client/unpack.ts';
import { fold, readColumn, unfold, writeColumn } from '../../../src/model/column.ts';
import type { ExplorerPayload } from '../../../src/model/explorerPayload.ts';
import { sharedBy, type PackedGraph, type PackedPart } from '../../../src/model/packedGraph.ts';
import { alongCurve } from '../../../src/pipeline/publish/curve.ts';
import { toExplorerPayload } from '../../../src/pipeline/publish/explorer.ts';
import type { OutputFile } from '../../../src/pipeline/publish/output.ts';
import { packedFiles } from '../../../src/pipeline/publish/pack.ts';
import { makeWorld } from '../../../src/pipeline/publish/world.ts';
import { knowledgeOf } from '../../support/knowledge.ts';
import { largeGraph } from '../../../scripts/bench/largeGraph.ts';
import { knowledge } from './support.ts';

const parse = ([head, ...rest]: readonly OutputFile[]): readonly [PackedGraph, PackedPart[]] => [
	JSON.parse(head?.content ?? '') as PackedGraph,
	rest.map(({ content }) => JSON.parse(content) as PackedPart),
];

/** The graph without the order of its nodes and edges, and without the order of what is only named together. */
function contentOf({ nodes, edges, ...rest }: ExplorerPayload): unknown {
	const columns = Object.entries(nodes) as [string, readonly unknown[]][];
	return {
		...rest,
		nodes: nodes.id
			.map((_, at) => JSON.stringify(columns.map(([key, column]) => [key, column[at]])))
			.toSorted(),
		edges: edges.source
			.map((source, at) => {
				const ends = [nodes.id[source], nodes.id[edges.target[at] ?? -1]];
				const predicate = edges.predicate[at] ?? -1;
				return JSON.stringify([
					predicate < 0 ? ends.toSorted() : ends,
					predicate,
					edges.documents[at],
				]);
			})
			.toSorted(),
	};
}

describe('columns', () => {
	test('any numbers come back, and zeros after them', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(2 ** 31 - 1)), (values) => {
				const next = readColumn(writeColumn(values));
				expect([...values, 0].map(() => next())).toEqual([...values, 0]);
			}),
		);
	});

	test.each([
		['nothing', [], ''],
		['zeros', [0, 0, 0], ''],
		['as source maps have them', [0, 1, 31, 32, 1000], 'ABfgBof'],
	])('%s', (_, values, text) => {
		expect(writeColumn(values)).toBe(text);
	});

	test('numbers of either sign fold to small ones', () => {
		expect([0, -1, 1, -2, 2].map(fold)).toEqual([0, 1, 2, 3, 4]);
		expect([0, -1, 1, -512, 99].map(fold).map(unfold)).toEqual([0, -1, 1, -512, 99]);
	});

	test('what two lists in order share', () => {
		const list = fc.uniqueArray(fc.nat(12)).map((all) => all.toSorted((a, b) => a - b));
		fc.assert(
			fc.property(list, list, (a, b) => {
				expect(sharedBy(a, b)).toEqual(a.filter((one) => b.includes(one)));
			}),
		);
	});
});

test('the curve passes through every place, always to one beside it', () => {
	const places = Array.from(
		{ length: 16 * 16 },
		(_, at) => [at % 16, Math.floor(at / 16)] as const,
	);
	const along = alongCurve(
		places.map(([x]) => x - 7),
		places.map(([, y]) => y + 3),
	);
	const walk = places.toSorted(
		(a, b) => (along[places.indexOf(a)] ?? 0) - (along[places.indexOf(b)] ?? 0),
	);
	const steps = walk.slice(1).map(([x, y], at) => {
		const [left, top] = walk[at] ?? [0, 0];
		return Math.abs(x - left) + Math.abs(y - top);
	});
	expect(new Set(steps)).toEqual(new Set([1]));
});

describe('the packed graph', () => {
	test.each([
		['a small site', toExplorerPayload(makeWorld(knowledge)), 1],
		['an empty one', toExplorerPayload(makeWorld(knowledgeOf({}))), 1],
		['1,500 entities', largeGraph(1500, 3000), 1],
		['12,000 entities', largeGraph(12_000, 20_000), 3],
	])('%s comes back as it was', (_, payload, count) => {
		const files = packedFiles(payload);
		expect(files).toHaveLength(count);
		const [head, parts] = parse(files);
		const unpacked = unpackAll(head, parts);
		expect(head.size).toBe(payload.nodes.id.length);
		expect(head.rest).toEqual(files.slice(1).map(({ path }) => path));
		expect(contentOf(unpacked)).toEqual(contentOf(payload));
	});

	test('the most important come first', () => {
		const payload = largeGraph(5000, 10_000);
		const [head] = parse(packedFiles(payload));
		const ranks = unpackAll(head, []).nodes.pagerank;
		const bound = payload.nodes.pagerank.toSorted((a, b) => b - a)[ranks.length - 1] ?? 0;
		expect(ranks.every((rank) => rank >= bound)).toBe(true);
	});

	test('the order that nodes and edges are found in changes no byte', () => {
		const { nodes, edges, ...rest } = toExplorerPayload(makeWorld(knowledge));
		const turned = {
			...rest,
			nodes,
			edges: {
				source: edges.source.toReversed(),
				target: edges.target.toReversed(),
				predicate: edges.predicate.toReversed(),
				documents: edges.documents.toReversed(),
			},
		};
		expect(packedFiles(turned)).toEqual(packedFiles({ ...rest, nodes, edges }));
	});

	test('ids that the name gives are not sent', () => {
		const payload = toExplorerPayload(makeWorld(knowledge));
		const [{ first }] = parse(packedFiles(payload));
		expect(Object.values(first.id)).toEqual(['strange']);
	});
});

/** Bytes of each file as a server sends it. */
const sizesOf = (files: readonly OutputFile[]): readonly number[] =>
	files.map(({ content }) => gzipSync(content, { level: 9 }).length);

describe('what a large graph costs', () => {
	test.each([
		[1000, 5000, 30_000],
		[10_000, 50_000, 240_000],
		[100_000, 500_000, 2_600_000],
	])('%i entities and %i lines', { timeout: 60_000 }, (nodes, edges, most) => {
		const sizes = sizesOf(packedFiles(largeGraph(nodes, edges)));
		expect(sizes[0]).toBeLessThanOrEqual(150_000);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
	});
});
