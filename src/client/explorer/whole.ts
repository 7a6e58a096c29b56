/** The whole of a large graph, made beside what is drawn already, while the browser has nothing better to do. */
import { MultiUndirectedGraph } from 'graphology';
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import type { PackedGraph } from '../../model/packedGraph.ts';
import { loadRest } from '../loadPayload.ts';
import { addPart, startPayload } from '../unpack.ts';
import { growGraph, type ExplorerGraph } from './load.ts';

/** Longest piece of work at a time: half of a frame, so that the map moves evenly. */
const sliceMs = 6;
/** The work goes on after so long even where the browser is never idle. */
const longestWaitMs = 100;

/** @throws where a file cannot be loaded */
export async function loadWhole(
	packed: PackedGraph,
	stretch: number,
): Promise<{ readonly payload: ExplorerPayload; readonly graph: ExplorerGraph }> {
	const rest = await loadRest(packed);
	const payload = startPayload(packed);
	for (const part of [packed.first, ...rest]) await inSlices(addPart(payload, packed, part));
	const graph: ExplorerGraph = new MultiUndirectedGraph();
	await inSlices(growGraph(graph, payload, stretch));
	return { payload, graph };
}

async function inSlices(work: Iterator<undefined, void>): Promise<void> {
	for (let isDone = false; !isDone;) {
		await whenIdle();
		const end = performance.now() + sliceMs;
		while (!isDone && performance.now() < end) isDone = work.next().done === true;
	}
}

const whenIdle = (): Promise<void> =>
	new Promise((resolve) => {
		// Safari has no idle time to ask for.
		if ('requestIdleCallback' in window)
			window.requestIdleCallback(() => resolve(), { timeout: longestWaitMs });
		else setTimeout(resolve);
	});
