/** The page of a relation, with its head. */
import { relationPath, type Predicate } from '../model/index.ts';
import { twinsOf } from './alternates.ts';
import { capitalised } from './count.ts';
import { href } from './link.ts';
import { viewRelation, type RelationView } from './relation.ts';
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
