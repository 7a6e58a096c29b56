/** Where an entity of the explorer's payload has its page, below the base. */
import type { ExplorerPayload } from '../model/explorerPayload.ts';

/** @param at index into the node columns; what has no page stands on the list of its type */
export function pathOf({ nodes, types }: ExplorerPayload, at: number): string {
	const route = types[nodes.type[at] ?? 0]?.route ?? '';
	const id = nodes.id[at] ?? '';
	return nodes.page[at] === 1 ? `${route}/${id}/` : `${route}/#${id}`;
}
