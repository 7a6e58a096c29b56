/**
 * Entities alike: the cosine of their neighbours, where a rare neighbour tells more than a common one
 * (tf-idf: Salton & Buckley, Information Processing & Management 24(5), 1988), and a statement between the
 * two counts as well. Time grows with the links, as no hub is searched from.
 */
import type { EntityId, Similar } from '../../model/index.ts';
import { at, degreeOf, toAdjacency, type Adjacency, type Link, type Links } from './links.ts';
import { roundShare } from './round.ts';

const togetherWeight = 0.3;
/** Share of the score that a direct statement makes. */
const directShare = 0.25;
/** What so many entities are related to says nothing about any of them, and would make the search quadratic. */
const hubDegree = 500;
const keepCount = 8;
const sharedCount = 5;
const minScore = 0.01;

const weigh = ({ statements, together }: Link): number =>
	(statements > 0 ? 1 : 0) + (together > 0 ? togetherWeight : 0);

interface Index {
	readonly graph: Adjacency;
	/** Of stated relations only. */
	readonly stated: Adjacency;
	readonly features: Float64Array;
	readonly turned: Float64Array;
}

/** The most similar entities of each of `nodes`, best first. */
export function findSimilar(
	links: Links,
	nodes: readonly number[],
): readonly (readonly Similar[])[] {
	const graph = toAdjacency(links, weigh);
	const stated = toAdjacency(links, ({ statements }) => (statements > 0 ? 1 : 0));
	const features = weighFeatures(graph);
	const index: Index = { graph, stated, features, turned: turnFeatures(graph, features) };
	const scores = new Float64Array(graph.order);
	const idOf = (node: number): readonly EntityId[] => links.ids.slice(node, node + 1);
	return nodes.map((node) => {
		const candidates = scoreAround(node, index, scores);
		const best = bestOf(candidates, scores).flatMap((other) =>
			idOf(other).map((entity) => ({
				entity,
				score: roundShare(Math.min(1, at(scores, other))),
				shared: sharedBy(node, other, index).flatMap(idOf),
				isDirect: hasTarget(stated, node, other),
			})),
		);
		for (const candidate of candidates) scores[candidate] = 0;
		return best;
	});
}

/** Beside each link, what its target weighs in the unit vector of its source; hubs weigh nothing. */
function weighFeatures(graph: Adjacency): Float64Array {
	const { order, starts, targets, weights } = graph;
	const features = weights.map((weight, place) => {
		const degree = degreeOf(graph, at(targets, place));
		return degree > hubDegree ? 0 : weight * Math.log(1 + order / degree);
	});
	for (let node = 0; node < order; node += 1) {
		const row = features.subarray(at(starts, node), at(starts, node + 1));
		const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
		if (length > 0) row.forEach((value, place) => (row[place] = value / length));
	}
	return features;
}

/**
 * The same numbers seen from the target: beside each link, what its source weighs in the vector of its
 * target. Rows are ascending and so visited in step.
 */
function turnFeatures({ order, starts, targets }: Adjacency, features: Float64Array): Float64Array {
	const turned = new Float64Array(features.length);
	const next = starts.slice();
	for (let node = 0; node < order; node += 1)
		for (let i = at(starts, node); i < at(starts, node + 1); i += 1) {
			const target = at(targets, i);
			turned[at(next, target)] = at(features, i);
			next[target] = at(next, target) + 1;
		}
	return turned;
}

/** Fills the scores of all entities that share a neighbour with `node` or are stated beside it; gives those touched. */
function scoreAround(
	node: number,
	{ graph: { starts, targets }, stated, features, turned }: Index,
	scores: Float64Array,
): readonly number[] {
	const touched: number[] = [];
	const add = (other: number, score: number): void => {
		if (other === node || score <= 0) return;
		const known = scores[other]!;
		if (known === 0) touched.push(other);
		scores[other] = known + score;
	};
	for (let i = starts[node]!; i < starts[node + 1]!; i += 1) {
		const feature = features[i]! * (1 - directShare);
		if (feature === 0) continue;
		const neighbour = targets[i]!;
		const end = starts[neighbour + 1]!;
		for (let j = starts[neighbour]!; j < end; j += 1) add(targets[j]!, feature * turned[j]!);
	}
	for (let i = stated.starts[node]!; i < stated.starts[node + 1]!; i += 1)
		add(stated.targets[i]!, directShare);
	return touched;
}

/** The best few, best first, of equals the one of the lower number. Most candidates are hardly alike and never sorted. */
function bestOf(candidates: readonly number[], scores: Float64Array): readonly number[] {
	const best: number[] = [];
	const isAhead = (a: number, b: number): boolean => {
		const difference = scores[a]! - scores[b]!;
		return difference > 0 || (difference === 0 && a < b);
	};
	for (const candidate of candidates) {
		if (scores[candidate]! < minScore) continue;
		if (best.length === keepCount && !isAhead(candidate, best[keepCount - 1]!)) continue;
		if (best.length < keepCount) best.push(candidate);
		let place = best.length - 1;
		for (; place > 0 && isAhead(candidate, best[place - 1]!); place -= 1)
			best[place] = best[place - 1]!;
		best[place] = candidate;
	}
	return best;
}

/** Neighbours of both, those that add most to the cosine first. Rows are ascending and so merged in step. */
function sharedBy(a: number, b: number, { graph, features }: Index): readonly number[] {
	const { starts, targets } = graph;
	const found: { readonly node: number; readonly tells: number }[] = [];
	let [i, j] = [at(starts, a), at(starts, b)];
	while (i < at(starts, a + 1) && j < at(starts, b + 1)) {
		const [left, right] = [at(targets, i), at(targets, j)];
		if (left === right) found.push({ node: left, tells: at(features, i) * at(features, j) });
		if (left <= right) i += 1;
		if (right <= left) j += 1;
	}
	return found
		.filter(({ tells }) => tells > 0)
		.sort((x, y) => y.tells - x.tells || x.node - y.node)
		.slice(0, sharedCount)
		.map(({ node }) => node);
}

const hasTarget = ({ starts, targets }: Adjacency, node: number, other: number): boolean =>
	targets.subarray(at(starts, node), at(starts, node + 1)).includes(other);
