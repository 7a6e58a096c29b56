/**
 * Lets linked points attract and all points repel each other.
 * Method: Jacomy, Venturini, Heymann & Bastian, "ForceAtlas2", PLoS ONE 9(6), 2014,
 * doi:10.1371/journal.pone.0098679. It draws no random numbers, and needs points that differ.
 */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface Point {
	x: number;
	y: number;
}

export interface Spring {
	readonly a: number;
	readonly b: number;
	readonly weight: number;
}

/** From so many points on, far ones repel as one; below it every pair is cheap enough. */
const approximateFrom = 500;
const theta = 1.2;

/** Moves the points in place. Springs join points by number, at most one for a pair. */
export function letForcesAct(
	points: readonly Point[],
	springs: readonly Spring[],
	iterations: number,
): void {
	if (points.length < 2 || iterations === 0) return;
	const graph = new UndirectedGraph<Point, { weight: number }>();
	points.forEach(({ x, y }, index) => graph.addNode(index, { x, y }));
	for (const { a, b, weight } of springs) graph.addEdge(a, b, { weight });
	const places = forceAtlas2(graph, {
		iterations,
		getEdgeWeight: 'weight',
		settings: {
			...forceAtlas2.inferSettings(graph),
			barnesHutOptimize: points.length >= approximateFrom,
			barnesHutTheta: theta,
		},
	});
	points.forEach((point, index) => Object.assign(point, places[index]));
}
