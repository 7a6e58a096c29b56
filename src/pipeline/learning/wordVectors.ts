/**
 * From vectors of words to clusters of words that are used alike: spherical k-means, first of all words, then
 * within each cluster. Dhillon & Modha, Machine Learning 42, 2001. Clusters serve as in Turian, Ratinov &
 * Bengio, "Word representations", ACL 2010.
 */
import { seededNumbers } from './random.ts';
import { coarseCount, fineCount, keyOfWord, type ClusterEntry } from './wordCluster.ts';

/** Words, the most frequent first, and the vector of each. */
export interface WordVectors {
	readonly words: readonly string[];
	readonly vectors: readonly (readonly number[])[];
}

const rounds = 12;

/** An entry for each word; the same vectors give the same clusters. */
export function clusterWords({ words, vectors }: WordVectors): readonly ClusterEntry[] {
	const units = vectors.map(toUnit);
	const coarse = kMeans(units, coarseCount, 1);
	const members = Map.groupBy(units.keys(), (at) => coarse[at] ?? 0);
	const entries = new Map<number, ClusterEntry>();
	const clusterOf = new Uint16Array(units.length);
	for (const [cluster, list] of members) {
		const fine = kMeans(
			list.map((at) => units[at] ?? new Float32Array(0)),
			fineCount,
			cluster + 2,
		);
		list.forEach((at, place) => (clusterOf[at] = cluster * fineCount + (fine[place] ?? 0)));
	}
	words.forEach((word, at) => {
		const key = keyOfWord(word);
		if (!entries.has(key)) entries.set(key, { key, cluster: clusterOf[at] ?? 0 });
	});
	return [...entries.values()];
}

function toUnit(vector: readonly number[]): Float32Array {
	const length = Math.hypot(...vector) || 1;
	return Float32Array.from(vector, (value) => value / length);
}

/** The cluster of each point; fewer clusters where there are fewer points. */
function kMeans(points: readonly Float32Array[], count: number, seed: number): Uint16Array {
	const random = seededNumbers(seed);
	const centres = Array.from({ length: Math.min(count, points.length) }, (_, at) =>
		Float32Array.from(points[Math.floor(((at + random()) * points.length) / count)] ?? []),
	);
	const nearest = new Uint16Array(points.length);
	for (let round = 0; round < rounds; round += 1) {
		points.forEach((point, at) => (nearest[at] = nearestOf(point, centres)));
		const sums = centres.map(({ length }) => new Float64Array(length));
		points.forEach((point, at) => {
			const sum = sums[nearest[at] ?? 0];
			if (sum) for (let axis = 0; axis < sum.length; axis += 1) sum[axis]! += point[axis] ?? 0;
		});
		sums.forEach((sum, at) => {
			const length = Math.hypot(...sum);
			if (length > 0) centres[at] = Float32Array.from(sum, (value) => value / length);
		});
	}
	return nearest;
}

function nearestOf(point: Float32Array, centres: readonly Float32Array[]): number {
	let best = 0;
	let most = -Infinity;
	for (let at = 0; at < centres.length; at += 1) {
		const centre = centres[at]!;
		let product = 0;
		for (let axis = 0; axis < point.length; axis += 1) product += point[axis]! * centre[axis]!;
		if (product > most) [most, best] = [product, at];
	}
	return best;
}
