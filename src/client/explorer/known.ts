/** What the explorer has of the graph – the most important entities, then all – and what a view finds in it. */
import { MultiUndirectedGraph } from 'graphology';
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import type { PackedGraph } from '../../model/packedGraph.ts';
import { unpackAll } from '../unpack.ts';
import type { Given } from './appearance.ts';
import { addTogether, type ExplorerGraph } from './load.ts';
import { say } from './say.ts';
import { findShown } from './shown.ts';
import { findTrail } from './trail.ts';
import type { View } from './view.ts';
import { describeNode } from './walk.ts';
import { loadWhole } from './whole.ts';

export interface Known {
	readonly payload: ExplorerPayload;
	readonly graph: ExplorerGraph;
	/** Said while the rest is on its way, or will not come. */
	readonly loading?: string | undefined;
}

/** What the first file holds; the graph is still empty. */
export function knowFirst(packed: PackedGraph): Known {
	const payload = unpackAll(packed, []);
	const left = packed.size - payload.nodes.id.length;
	return {
		payload,
		graph: new MultiUndirectedGraph(),
		loading: left > 0 ? say('loadingRest', { count: left }) : undefined,
	};
}

/** All there is, or the first file alone where the others do not come. */
export const knowWhole = (first: Known, packed: PackedGraph, stretch: number): Promise<Known> =>
	loadWhole(packed, stretch).catch(() => ({ ...first, loading: say('restNotLoaded') }));

export function findIn({ payload, graph, loading }: Known, view: View): Given {
	if (view.together) addTogether(graph, payload);
	// Of a part of the graph the shortest path may not be the shortest of all.
	const trail = loading === undefined ? findTrail(graph, payload, view) : undefined;
	return { view, trail, shown: findShown(graph, payload, view, trail) };
}

/** What a node is, or that it is on its way. */
export const describeIn = (
	{ graph, payload, loading }: Known,
	{ shown }: Given,
	node: string,
): string => (graph.hasNode(node) ? describeNode(graph, payload, shown, node) : (loading ?? ''));

/** The path or the node in focus; empty where there is neither. */
export const describeChosen = (known: Known, given: Given): string =>
	given.trail
		? say('pathOfSteps', { count: given.trail.hops.length })
		: given.view.focus === undefined
			? ''
			: describeIn(known, given, given.view.focus);
