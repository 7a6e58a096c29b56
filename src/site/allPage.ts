/** The page of all that is stated of an entity and of all that names it, with its head. */
import { ownPath, type Entity } from '../model/index.ts';
import { twinsOf } from './alternates.ts';
import { viewEntity, type EntityView } from './entity.ts';
import { allPath } from './fold.ts';
import { href } from './link.ts';
import type { Shown } from './shown.ts';
import type { World } from './world.ts';

export type AllView = Pick<EntityView, 'name' | 'type' | 'sections' | 'figures' | 'mentions'>;

export function allPage(world: World, entity: Entity): Shown<AllView> {
	const { name, type, typeLink, sections, figures, mentions } = viewEntity(world, entity);
	const title = world.say('allOf', { name });
	return {
		view: { name, type, sections, figures, mentions },
		head: {
			title,
			description: title,
			path: allPath(type, entity),
			alternates: twinsOf(world, ownPath(type, entity)),
			trail: [
				{ ...typeLink, type: type.id },
				{ name, href: href(world, ownPath(type, entity)) },
			],
		},
	};
}
