/** Graphs drawn as lines: `a-b` is a statement about the two, `a~b` a sentence that names both, `a` stands alone. */
import fc from 'fast-check';
import {
	asEntityId,
	type Analysis,
	type KnowledgeGraph,
	type Measures,
} from '../../../src/model/index.ts';
import { analyse } from '../../../src/pipeline/analyse/index.ts';
import { readLinks, toAdjacency, type Adjacency } from '../../../src/pipeline/analyse/links.ts';
import { buildGraph } from '../../../src/pipeline/graph/index.ts';
import { entityOf, statementOf, togetherOf } from '../../support/knowledge.ts';

/** Nodes in the order they are named first. A line that stands twice is two statements. */
export function drawn(...lines: readonly string[]): KnowledgeGraph {
	const ids = new Set(lines.flatMap((line) => line.split(/[-~]/)));
	const ends = (mark: string): readonly (readonly [string, string])[] =>
		lines.flatMap((line) => {
			const [one, other] = line.split(mark);
			return one !== undefined && other !== undefined ? [[one, other] as const] : [];
		});
	return buildGraph(
		[...ids].map((id) => entityOf(id)),
		ends('-').map(([one, other], at) => statementOf(one, `p${at}`, other)),
		ends('~').map(([one, other]) => togetherOf(one, other)),
	);
}

export const measureOf = ({ measures }: Analysis, id: string): Measures => {
	const found = measures[asEntityId(id)];
	if (!found) throw new Error(`no measures of ${id}`);
	return found;
};

/** One measure of all entities by id. */
export const each = <Key extends keyof Measures>(
	analysis: Analysis,
	key: Key,
): Readonly<Record<string, Measures[Key]>> =>
	Object.fromEntries(Object.entries(analysis.measures).map(([id, one]) => [id, one[key]]));

export const statedOf = (graph: KnowledgeGraph): Adjacency =>
	toAdjacency(readLinks(graph), ({ statements }) => (statements > 0 ? 1 : 0));

/** Everybody with everybody. */
export const clique = (...ids: readonly string[]): readonly string[] =>
	ids.flatMap((one, at) => ids.slice(at + 1).map((other) => `${one}-${other}`));

export const path = (...ids: readonly string[]): readonly string[] =>
	ids.slice(1).map((id, at) => `${ids[at] ?? ''}-${id}`);

export const star = (centre: string, ...leaves: readonly string[]): readonly string[] =>
	leaves.map((leaf) => `${centre}-${leaf}`);

/** Two close groups, a line between, a pair apart and five alone. */
export const map: readonly string[] = [
	...clique('a', 'b', 'c', 'd'),
	...clique('p', 'q', 'r', 's'),
	'd-p',
	'a~q',
	'x-y',
	...['l1', 'l2', 'l3', 'l4', 'l5'],
];

/** Lines of a random graph, up to 24 nodes, some of them alone. */
export const lines: fc.Arbitrary<readonly string[]> = fc
	.uniqueArray(fc.tuple(fc.nat(23), fc.nat(23), fc.constantFrom('-', '-', '~')), {
		maxLength: 60,
		selector: ([a, b, mark]) => `${Math.min(a, b)}${mark}${Math.max(a, b)}`,
	})
	.map((pairs) => [
		...pairs.flatMap(([a, b, mark]) => (a === b ? [] : [`n${a}${mark}n${b}`])),
		'n0',
		'n1',
		'n40',
		'n41',
	]);

export const analysed = (graph: readonly string[]): Analysis => analyse(drawn(...graph));
