/** The page of a relation, and those of its parts by letter where it is too long for one, with their heads. */
import { relationLetterPath, relationPath, type Predicate } from '../model/index.ts';
import { twinsOf } from './alternates.ts';
import { capitalised } from './count.ts';
import { href, linkRelation } from './link.ts';
import {
	viewRelation,
	viewRelationLetter,
	type RelationLetterView,
	type RelationView,
} from './relation.ts';
import type { Shown } from './shown.ts';
import type { World } from './world.ts';

export function relationPage(world: World, predicate: Predicate): Shown<RelationView> {
	const { say } = world;
	const view = viewRelation(world, predicate);
	const path = relationPath(predicate.id);
	return {
		view,
		head: {
			title: capitalised(view.label),
			description: say('relationSummary', {
				statements: say('countStatements', { count: view.count }),
				relation: view.label,
			}),
			path,
			trail: [{ name: say('relations'), href: href(world, 'relations/') }],
			alternates: twinsOf(world, path),
		},
	};
}

export function relationLetterPage(
	world: World,
	{ predicate, letter }: { readonly predicate: Predicate; readonly letter: string },
): Shown<RelationLetterView> {
	const { say } = world;
	const view = viewRelationLetter(world, predicate, letter);
	return {
		view,
		head: {
			title: say('underLetter', { name: capitalised(predicate.label), letter }),
			description: say('relationSummary', {
				statements: say('countStatements', { count: view.count }),
				relation: predicate.label,
			}),
			path: relationLetterPath(predicate.id, letter),
			alternates: twinsOf(world, relationPath(predicate.id)),
			trail: [
				{ name: say('relations'), href: href(world, 'relations/') },
				linkRelation(world, predicate.id),
			],
		},
	};
}
