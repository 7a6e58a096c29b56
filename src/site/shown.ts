/** What a page shows, all of it, so that a page of the last build may stand where it would show the same. */
import { hash } from 'node:crypto';
import { countFactBundles } from '../model/index.ts';
import { pageStore } from '../model/pageStore.ts';
import type { Alternate } from './alternates.ts';
import type { PageHead } from './head.ts';
import { footerNavigation, mainNavigation, surpriseLink, typeNavigation } from './navigation.ts';
import type { World } from './world.ts';

export interface Shown<View = object> {
	readonly head: PageHead & { readonly alternates: readonly Alternate[] };
	/** Plain data, as JSON has it. Templates that show it look nothing up in the world but words, by `say` and its like. */
	readonly view: View;
}

/**
 * Whether the page stands already, taken over from the last build.
 *
 * @param show tells what it would show; not asked where nothing is known of a last build
 */
export function isKept(world: World, show: () => Shown): boolean {
	const store = pageStore();
	if (!store || store.isEmpty) return false;
	const shown = show();
	return store.keeps(shown.head.path, keyOf(world, shown));
}

/** For pages that may stand in a later build: said as one is made. */
export const noteShown = (world: World, shown: Shown): void =>
	pageStore()?.makes(shown.head.path, keyOf(world, shown));

const keyOf = (world: World, { head, view }: Shown): string =>
	hash('sha256', JSON.stringify([hashFrame(world), head, view]), 'base64url');

const frames = new WeakMap<World, string>();

/** What the layout shows on every page, and what words and links are made by. */
function hashFrame(world: World): string {
	const known = frames.get(world);
	if (known !== undefined) return known;
	const { site, ontology, statements } = world.knowledge;
	const frame = JSON.stringify([
		site,
		ontology,
		countFactBundles(statements.length),
		mainNavigation(world),
		typeNavigation(world),
		surpriseLink(world),
		footerNavigation(world),
	]);
	const hashed = hash('sha256', frame, 'base64url');
	frames.set(world, hashed);
	return hashed;
}
