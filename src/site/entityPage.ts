/** The page of an entity, with its head. */
import { ownPath, type Entity } from '../model/index.ts';
import { feedOf, twinsOf } from './alternates.ts';
import { viewEntity, type EntityView } from './entity.ts';
import { foldEntity } from './fold.ts';
import { entityJsonLd } from './jsonLd.ts';
import type { Shown } from './shown.ts';
import type { World } from './world.ts';

export function entityPage(world: World, entity: Entity): Shown<EntityView> {
	const view = foldEntity(world, entity, viewEntity(world, entity));
	const { name, type, typeLink, description } = view;
	const path = ownPath(type, entity);
	return {
		view,
		head: {
			title: name,
			description: description?.text ?? world.say('whatIsStatedOf', { name }),
			path,
			trail: [{ ...typeLink, type: type.id }],
			hasCard: true,
			jsonLd: entityJsonLd(world, entity, description?.text ?? '', path),
			alternates: [...twinsOf(world, path), feedOf(world, path)],
		},
	};
}
