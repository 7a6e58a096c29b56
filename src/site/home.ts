/** The home page: what this is, how much there is, and where to begin. */
import { latestDocuments, type DocumentEntry } from './documents.ts';
import { byProminence, href, linkEntity, linkType, type EntityLink, type Link } from './link.ts';
import type { MapView } from './map.ts';
import { overview } from './overview.ts';
import { topicsOf } from './topic.ts';
import type { World } from './world.ts';

export interface HomeView {
	readonly title: string;
	readonly tagline: string;
	/** One sentence on what this is. */
	readonly description: string;
	/** How much there is, each with the page that lists it. */
	readonly figures: readonly Link[];
	readonly map: MapView | undefined;
	readonly types: readonly {
		readonly type: Link;
		readonly id: string;
		readonly count: number;
		/** The most connected. */
		readonly entities: readonly EntityLink[];
		/** How many more there are. */
		readonly more: number;
	}[];
	readonly topics: readonly Link[];
	readonly latest: readonly DocumentEntry[];
	readonly links: { readonly map: string; readonly documents: string; readonly topics: string };
}

const entitiesShown = 7;
const documentsShown = 5;
const topicsShown = 8;

export function viewHome(world: World): HomeView {
	const { site, documents, entities, statements } = world.knowledge;
	const to = (path: string): string => href(world, path);
	return {
		title: site.title,
		tagline: site.tagline,
		description: site.description === '' ? describe(world) : site.description,
		figures: [
			{ name: world.say('countDocuments', { count: documents.length }), href: to('documents/') },
			{ name: world.say('countEntities', { count: entities.length }), href: to('graph/') },
			{ name: world.say('countStatements', { count: statements.length }), href: to('relations/') },
		],
		map: overview(world, { most: 150, names: 16, width: 680, em: 19, ratio: 0.75 }),
		types: world.usedTypes.map((type) => {
			const all = world.entitiesByType.get(type.id) ?? [];
			const shown = all
				.filter(({ hasPage }) => hasPage)
				.toSorted(byProminence(world))
				.slice(0, entitiesShown);
			return {
				type: linkType(world, type),
				id: type.id,
				count: all.length,
				entities: shown.map(({ id }) => linkEntity(world, id)),
				more: all.length - shown.length,
			};
		}),
		topics: topicsOf(world)
			.slice(0, topicsShown)
			.map(({ topic }) => topic),
		latest: latestDocuments(world, documentsShown),
		links: { map: to('graph/'), documents: to('documents/'), topics: to('topics/') },
	};
}

/** Where the owner wrote nothing. */
const describe = ({ knowledge: { documents }, say }: World): string =>
	say('describeSite', { count: documents.length });
