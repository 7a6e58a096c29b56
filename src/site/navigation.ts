/** The links that every page carries. */
import { typePath } from '../model/index.ts';
import { href, linkType, type Link } from './link.ts';
import type { World } from './world.ts';

export interface NavigationLink extends Link {
	/** Below the base. */
	readonly path: string;
	/** Folded with the types where the header has little room. */
	readonly isMinor?: boolean;
}

const usual = [
	{ key: 'map', path: 'graph/' },
	{ key: 'documents', path: 'documents/' },
	{ key: 'timeline', path: 'timeline/', isMinor: true },
	{ key: 'topics', path: 'topics/' },
	{ key: 'relations', path: 'relations/' },
] as const;

/** The second row: every type in use; none where site.yaml says what the header links to. */
export const typeNavigation = (world: World): readonly NavigationLink[] =>
	world.knowledge.site.navigation
		? []
		: world.usedTypes.map((type) => ({ ...linkType(world, type), path: typePath(type) }));

/** At the top of every page: what site.yaml says, else the ways in. */
export function mainNavigation(world: World): readonly NavigationLink[] {
	const chosen = world.knowledge.site.navigation?.map(({ label, href: path }) => ({
		name: label,
		path: path.replace(/^\//, ''),
	}));
	const named = usual.map(({ key, ...link }) => ({ ...link, name: world.say(key) }));
	return (chosen ?? named).map((link) => ({ ...link, href: href(world, link.path) }));
}

/** A script leads it to an entity by chance; without, it leads to the list of the first type. */
export const surpriseLink = (world: World): Link => ({
	name: world.say('surprise'),
	href: href(world, world.usedTypes[0] ? typePath(world.usedTypes[0]) : 'documents/'),
});

export interface FooterGroup {
	readonly title: string;
	readonly links: readonly Link[];
}

/** At the foot: all types, the tools, how good it all is, and the same knowledge as files. */
export const footerNavigation = (world: World): readonly FooterGroup[] => {
	const { say } = world;
	const at = (name: string, path: string): Link => ({ name, href: href(world, path) });
	return [
		{ title: say('types'), links: world.usedTypes.map((type) => linkType(world, type)) },
		{
			title: say('tools'),
			links: [
				at(say('map'), 'graph/'),
				at(say('timeline'), 'timeline/'),
				at(say('compareTwo'), 'compare/'),
				at(say('connectTwo'), 'path/'),
				at(say('query'), 'query/'),
			],
		},
		{
			title: say('aboutSite'),
			links: [
				at(say('quality'), 'quality/'),
				at(say('disagreements'), 'disagreements/'),
				at(say('changes'), 'changes/'),
				at(say('review'), 'review/'),
			],
		},
		{
			title: say('data'),
			links: [
				at(say('allFiles'), 'data/'),
				at(say('graphAsJson'), 'data/graph.json'),
				at('JSON-LD', 'data/knowledge.jsonld'),
				at('Turtle', 'data/knowledge.ttl'),
				at('GEXF', 'data/graph.gexf'),
				at('GraphML', 'data/graph.graphml'),
				at('CSV', 'data/statements.csv'),
				at('Obsidian', 'data/obsidian.zip'),
				at('Open Knowledge Format', 'data/okf.zip'),
				at(say('feed'), 'rss.xml'),
			],
		},
	];
};
