/** The page of the entities of a type under a letter, where all are too many for one, with its head. */
import { typeLetterPath, typePath, type EntityType } from '../model/index.ts';
import { twinsOf } from './alternates.ts';
import { linkType } from './link.ts';
import { viewLetter, type LetterView } from './list.ts';
import type { Shown } from './shown.ts';
import type { World } from './world.ts';

export function letterPage(
	world: World,
	{ type, letter }: { readonly type: EntityType; readonly letter: string },
): Shown<LetterView> {
	const view = viewLetter(world, type, letter);
	return {
		view,
		head: {
			title: world.say('underLetter', { name: type.plural, letter }),
			description: view.count,
			path: typeLetterPath(type, letter),
			alternates: twinsOf(world, typePath(type)),
			trail: [{ ...linkType(world, type), type: type.id }],
		},
	};
}
