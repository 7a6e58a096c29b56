/** The links that every page carries. */
import { typePath } from '../model/index.ts';
import { href, linkType, type Link } from './link.ts';
import type { World } from './world.ts';

export interface NavigationLink extends Link {
	/** Below the base. */
	readonly path: string;
	/** Left to the foot of the page where the header has little room. */
	readonly isMinor?: boolean;
}

const usual = [
	{ name: 'Map', path: 'graph/' },
	{ name: 'Documents', path: 'documents/' },
	{ name: 'Timeline', path: 'timeline/', isMinor: true },
	{ name: 'Topics', path: 'topics/' },
	{ name: 'Relations', path: 'relations/' },
];

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
	return (chosen ?? usual).map((link) => ({ ...link, href: href(world, link.path) }));
}

/** A script leads it to an entity by chance; without, it leads to the list of the first type. */
export const surpriseLink = (world: World): Link => ({
	name: 'Surprise me',
	href: href(world, world.usedTypes[0] ? typePath(world.usedTypes[0]) : 'documents/'),
});

export interface FooterGroup {
	readonly title: string;
	readonly links: readonly Link[];
}

/** At the foot: all types, the tools, how good it all is, and the same knowledge as files. */
export const footerNavigation = (world: World): readonly FooterGroup[] => {
	const at = (name: string, path: string): Link => ({ name, href: href(world, path) });
	return [
		{ title: 'Types', links: world.usedTypes.map((type) => linkType(world, type)) },
		{
			title: 'Tools',
			links: [
				at('Map', 'graph/'),
				at('Timeline', 'timeline/'),
				at('Compare two', 'compare/'),
				at('Connect two', 'path/'),
			],
		},
		{
			title: 'About this site',
			links: [
				at('Quality', 'quality/'),
				at('Disagreements', 'disagreements/'),
				at('Changes', 'changes/'),
				at('Review', 'review/'),
			],
		},
		{
			title: 'Data',
			links: [
				at('Graph (JSON)', 'data/graph.json'),
				at('JSON-LD', 'data/knowledge.jsonld'),
				at('Turtle', 'data/knowledge.ttl'),
				at('GEXF', 'data/graph.gexf'),
				at('CSV', 'data/statements.csv'),
				at('Feed', 'rss.xml'),
			],
		},
	];
};
