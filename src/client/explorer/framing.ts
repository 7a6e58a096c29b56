/** Where the camera goes for a view: to its own place, else around the path, the focus, or all. */
import type { Appearance } from './appearance.ts';
import type { Lens } from './lens.ts';
import { neighboursOf } from './shown.ts';
import type { View } from './view.ts';

/** How much room is left around what is framed. */
export const room = { all: 1.06, trail: 1.4 };

export async function frameView(
	lens: Lens,
	{ graph, state: { trail, shown } }: Appearance,
	{ camera, focus, depth }: View,
): Promise<void> {
	if (camera) return lens.goTo(camera);
	if (trail) return lens.frameAll([...trail.nodes], room.trail);
	if (focus !== undefined && depth > 1) return lens.frameAll([...shown.nodes], room.all);
	if (focus !== undefined && graph.hasNode(focus))
		return lens.frameAround(focus, neighboursOf(graph, focus, shown.edges));
	return lens.frameMap(room.all);
}
