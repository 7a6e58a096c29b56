/** Facts of an entity of the explorer's graph. Apart from `facts.ts`, which every page loads. */
import type { EntityFacts, ExplorerPayload } from '../model/explorerPayload.ts';
import { loadFacts } from './facts.ts';
import { pathOf } from './nodePath.ts';

/** Its name and type where nothing more is told. Throws where its facts cannot be loaded. */
export async function factsOfNode(payload: ExplorerPayload, at: number): Promise<EntityFacts> {
	const { id, label, type } = payload.nodes;
	const facts = await loadFacts(id[at] ?? '');
	if (facts) return facts;
	const { label: kind = '' } = payload.types[type[at] ?? 0] ?? {};
	return { name: label[at] ?? '', type: kind, path: pathOf(payload, at), facts: [] };
}
