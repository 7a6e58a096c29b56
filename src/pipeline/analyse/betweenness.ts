/**
 * Betweenness centrality over stated relations: on how many shortest paths does an entity lie?
 * Exact: Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology
 * 25(2), 2001, doi:10.1080/0022250X.2001.9990249. Sampled: Brandes & Pich, "Centrality estimation in
 * large networks", International Journal of Bifurcation and Chaos 17(7), 2007.
 */
import { at, degreeOf, type Adjacency } from './links.ts';
import { sampleIndices, seededRandom } from './random.ts';

/** Up to this many entities every one is a source of paths, which takes time in entities times relations. */
export const exactUpTo = 2000;
/**
 * Sources sampled above that, without replacement. The estimate is unbiased; by Hoeffding's bound it is
 * within 0.1 of the true value with probability 0.98 for each entity, and far closer for most.
 */
export const pivotCount = 256;
const seed = 2007;

/** Normalised to 0..1 by the number of ordered pairs of other entities; undirected, unweighted. */
export function measureBetweenness(graph: Adjacency, sources = pivots(graph.order)): Float64Array {
	const { order } = graph;
	const totals = new Float64Array(order);
	if (order < 3) return totals;
	const search = makeSearch(order);
	for (const source of sources)
		if (degreeOf(graph, source) > 0) accumulate(graph, source, search, totals);
	const scale = order / sources.length / ((order - 1) * (order - 2));
	// A sample that misses an entity itself may estimate a little more than all paths.
	return totals.map((total) => Math.min(1, total * scale));
}

const pivots = (order: number): Int32Array =>
	sampleIndices(order, order <= exactUpTo ? order : pivotCount, seededRandom(seed));

interface Search {
	readonly distance: Int32Array;
	/** Shortest paths from the source. */
	readonly paths: Float64Array;
	readonly dependency: Float64Array;
	/** Entities in the order they are reached. */
	readonly queue: Int32Array;
}

const makeSearch = (order: number): Search => ({
	distance: new Int32Array(order),
	paths: new Float64Array(order),
	dependency: new Float64Array(order),
	queue: new Int32Array(order),
});

/** Adds the dependencies of one source on all others to `totals`. */
function accumulate(graph: Adjacency, source: number, search: Search, totals: Float64Array): void {
	const { distance, paths, dependency, queue } = search;
	const reached = reach(graph, source, search);
	for (let place = reached - 1; place > 0; place -= 1) {
		const node = at(queue, place);
		const share = (1 + at(dependency, node)) / at(paths, node);
		for (let i = at(graph.starts, node); i < at(graph.starts, node + 1); i += 1) {
			const before = at(graph.targets, i);
			if (at(distance, before) === at(distance, node) - 1)
				dependency[before] = at(dependency, before) + at(paths, before) * share;
		}
		totals[node] = at(totals, node) + at(dependency, node);
	}
}

/** Breadth-first search from a source, counting shortest paths; gives how many entities it reached. */
function reach(graph: Adjacency, source: number, search: Search): number {
	const { distance, paths, dependency, queue } = search;
	distance.fill(-1);
	paths.fill(0);
	dependency.fill(0);
	distance[source] = 0;
	paths[source] = 1;
	queue[0] = source;
	let reached = 1;
	for (let head = 0; head < reached; head += 1) {
		const node = at(queue, head);
		const next = at(distance, node) + 1;
		for (let i = at(graph.starts, node); i < at(graph.starts, node + 1); i += 1) {
			const other = at(graph.targets, i);
			if (distance[other] === -1) {
				distance[other] = next;
				queue[reached] = other;
				reached += 1;
			}
			if (distance[other] === next) paths[other] = at(paths, other) + at(paths, node);
		}
	}
	return reached;
}
