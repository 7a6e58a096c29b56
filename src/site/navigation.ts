/** The links that every page carries. */
import { typePath } from '../model/index.ts';
import { href, linkType, type Link } from './link.ts';
import type { World } from './world.ts';

export interface NavigationLink extends Link {
	/** Below the base. */
	readonly path: string;
}

const usual = [
	{ key: 'map', path: 'graph/' },
	{ key: 'documents', path: 'documents/' },
	{ key: 'topics', path: 'topics/' },
	{ key: 'relations', path: 'relations/' },
] as const;

/** The second row: every type in use; none where site.yaml says what the header links to. */
export const typeNavigation = (world: World): readonly NavigationLink[] =>
	world.knowledge.site.navigation
		? []
		: world.usedTypes.map((type) => ({ ...linkType(world, type), path: typePath(type) }));

/** At the top of every page: what site.yaml says, else the four ways in. */
export function mainNavigation(world: World): readonly NavigationLink[] {
	const chosen = world.knowledge.site.navigation?.map(({ label, href: path }) => ({
		name: label,
		path: path.replace(/^\//, ''),
	}));
	const named = usual.map(({ key, path }) => ({ name: world.say(key), path }));
	return (chosen ?? named).map((link) => ({ ...link, href: href(world, link.path) }));
}

export interface FooterGroup {
	readonly title: string;
	readonly links: readonly Link[];
}

/** At the foot: all types, the tools, and the same knowledge as files. */
export const footerNavigation = (world: World): readonly FooterGroup[] => {
	const { say } = world;
	const at = (name: string, path: string): Link => ({ name, href: href(world, path) });
	return [
		{ title: say('types'), links: world.usedTypes.map((type) => linkType(world, type)) },
		{
			title: say('tools'),
			links: [
				at(say('map'), 'graph/'),
				at(say('compareTwo'), 'compare/'),
				at(say('connectTwo'), 'path/'),
				at(say('review'), 'review/'),
			],
		},
		{
			title: say('data'),
			links: [
				at(say('graphAsJson'), 'data/graph.json'),
				at('JSON-LD', 'data/knowledge.jsonld'),
				at('Turtle', 'data/knowledge.ttl'),
				at('GEXF', 'data/graph.gexf'),
				at('CSV', 'data/statements.csv'),
				at(say('feed'), 'rss.xml'),
			],
		},
	];
};
