/** Where a page stands: the pages above it, from the home page down. */
import type { PageHead } from './head.ts';
import { href, type Link } from './link.ts';
import type { World } from './world.ts';

export interface Crumb extends Link {
	/** Id of a type of entities, which selects its colour. */
	readonly type?: string;
}

/** The pages above, the home page first; none of the home page and of what is not found. */
export const trailOf = (world: World, { path, trail = [] }: PageHead): readonly Crumb[] =>
	path === '' || path === '404.html'
		? []
		: [{ name: world.say('home'), href: href(world, '') }, ...trail];

/** The same with the page itself, as schema.org says it; `undefined` where there is nothing above. */
export function trailJsonLd(world: World, head: PageHead): object | undefined {
	const above = trailOf(world, head);
	if (above.length === 0) return undefined;
	const { url } = world.knowledge.site;
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: [...above, { name: head.title, href: href(world, head.path) }].map(
			({ name, href: to }, at) => ({
				'@type': 'ListItem',
				position: at + 1,
				name,
				item: `${url}${to}`,
			}),
		),
	};
}
