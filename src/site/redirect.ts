/** Earlier addresses of merged and renamed entities, each a page that leads on. */
import { compareText, typePath, type EntityId } from '../model/index.ts';
import { linkEntity, type Link } from './link.ts';
import type { World } from './world.ts';

export interface RedirectRoute {
	/** Route of a type, and the old id below it. */
	readonly route: string;
	readonly id: EntityId;
	readonly to: Link;
}

/**
 * The artefact keeps the old id, not the old type, and a merge may cross types: so the old id is kept
 * under each type's route. Ids are unique over all types; where one is in use again nothing is redirected.
 */
export function redirectRoutes(world: World): readonly RedirectRoute[] {
	const { redirects, ontology } = world.knowledge;
	return redirects
		.filter(({ from, to }) => !world.entities.has(from) && world.entities.has(to))
		.toSorted((a, b) => compareText(a.from, b.from))
		.flatMap(({ from, to }) =>
			ontology.types.map((type) => ({
				route: typePath(type).replace(/\/$/, ''),
				id: from,
				to: linkEntity(world, to),
			})),
		);
}
