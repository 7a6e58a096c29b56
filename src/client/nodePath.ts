/** Where an entity of the explorer's payload has its page, below the base. */
import { typeLetterPath, typePath } from '../model/address.ts';
import type { ExplorerPayload } from '../model/explorerPayload.ts';
import { letterOf } from '../model/letter.ts';

/** @param at index into the node columns; what has no page stands on the list of its type */
export function pathOf({ nodes, types }: ExplorerPayload, at: number): string {
	const type = types[nodes.type[at] ?? 0];
	if (!type) return '';
	const id = nodes.id[at] ?? '';
	if (nodes.page[at] === 1) return `${typePath(type)}${id}/`;
	const list = type.isLong ? typeLetterPath(type, letterOf(nodes.label[at] ?? '')) : typePath(type);
	return `${list}#${id}`;
}
