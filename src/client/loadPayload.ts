/** The explorer's graph from its files. */
import type { ExplorerPayload } from '../model/explorerPayload.ts';
import type { PackedGraph, PackedPart } from '../model/packedGraph.ts';
import { loadJson } from './base.ts';
import { unpackAll } from './unpack.ts';

/** The whole graph, however many parts it has. Throws where one cannot be loaded. */
export async function loadPayload(): Promise<ExplorerPayload> {
	const packed = await loadJson<PackedGraph>('data/explorer.json');
	const parts = await Promise.all(packed.rest.map((path) => loadJson<PackedPart>(path)));
	return unpackAll(packed, parts);
}
