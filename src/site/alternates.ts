/** The other forms of a page, for the head and for readers. */
import { href } from './link.ts';
import type { World } from './world.ts';

export interface Alternate {
	readonly type: string;
	readonly href: string;
	readonly title: string;
}

/** @param path of a page that has twins, below the base */
export const twinsOf = (world: World, path: string): readonly Alternate[] => [
	{ type: 'text/markdown', href: href(world, `${path}index.md`), title: 'Markdown' },
	{ type: 'application/json', href: href(world, `${path}index.json`), title: 'JSON' },
];

/** The feed of a page that has one. */
export const feedOf = (world: World, path: string): Alternate => ({
	type: 'application/rss+xml',
	href: href(world, `${path}rss.xml`),
	title: world.say('feed'),
});
