/** How two entities are connected by statements. */
import type { EntityId, Statement } from '../model/index.ts';
import { endsOf, type World } from '../site/world.ts';

/**
 * Statements of one shortest path, in order from `from`; `undefined` where there is none of at most `longest`
 * statements. Breadth first; of several the one whose statements have the least ids. A value connects its
 * subject with what it is of, as a score connects model and benchmark.
 */
export function findPath(
	world: World,
	from: EntityId,
	to: EntityId,
	longest: number,
): readonly Statement[] | undefined {
	const reached = new Map<EntityId, { readonly before: EntityId; readonly by: Statement }>();
	let edge: readonly EntityId[] = [from];
	for (let length = 0; length < longest && edge.length > 0 && !reached.has(to); length += 1) {
		const next: EntityId[] = [];
		for (const before of edge)
			for (const by of world.statementsOf.get(before) ?? [])
				for (const id of endsOf(by))
					if (id !== from && !reached.has(id)) {
						reached.set(id, { before, by });
						next.push(id);
					}
		edge = next;
	}
	const path: Statement[] = [];
	for (let at = to; at !== from;) {
		const step = reached.get(at);
		if (!step) return undefined;
		path.unshift(step.by);
		at = step.before;
	}
	return path;
}
