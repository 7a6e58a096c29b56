/** The page of an entity, with its head. */
import { ownPath, type Entity } from '../model/index.ts';
import { feedOf, twinsOf, type Alternate } from './alternates.ts';
import { viewEntity, type EntityView } from './entity.ts';
import { foldEntity } from './fold.ts';
import { entityJsonLd } from './jsonLd.ts';
import type { Shown } from './shown.ts';
import type { World } from './world.ts';

export interface EntityPage extends Shown {
	readonly view: EntityView;
	readonly head: Shown['head'] & { readonly alternates: readonly Alternate[] };
}

export function entityPage(world: World, entity: Entity): EntityPage {
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
