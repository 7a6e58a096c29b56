/** The explorer's graph from its files. */
import type { ExplorerPayload } from '../model/explorerPayload.ts';
import type { PackedGraph, PackedPart } from '../model/packedGraph.ts';
import { loadJson } from './base.ts';
import { unpackAll } from './unpack.ts';

/** The first file. Throws where it cannot be loaded. */
export const loadFirst = (): Promise<PackedGraph> => loadJson<PackedGraph>('data/explorer.json');

/** The other files, in order. Throws where one cannot be loaded. */
export const loadRest = ({ rest }: PackedGraph): Promise<readonly PackedPart[]> =>
	Promise.all(rest.map((path) => loadJson<PackedPart>(path)));

/** The whole graph, however many files it has. */
export async function loadPayload(): Promise<ExplorerPayload> {
	const packed = await loadFirst();
	return unpackAll(packed, await loadRest(packed));
}
