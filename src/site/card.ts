/** The picture that other sites show beside a link to a page: what is written and drawn on it. */
import {
	documentPath,
	ownPath,
	hasAddress,
	siteRoot,
	type Entity,
	type EntityType,
} from '../model/index.ts';
import { capitalised } from './count.ts';
import { summaryOf } from './document.ts';
import { describe } from './describe.ts';
import type { PageHead } from './head.ts';
import type { MapView } from './map.ts';
import { neighbourhood } from './neighbourhood.ts';
import { overview } from './overview.ts';
import type { SiteDocument, World } from './world.ts';

export interface CardView {
	/** What it is: a type, or that it is a document. Nothing for the site itself. */
	readonly kind: string;
	readonly name: string;
	readonly line: string;
	/** At the foot: the site. */
	readonly foot: string;
	/** Of the type, in light. */
	readonly colour: string;
	readonly map: MapView | undefined;
	/** Of the types that the map shows, in light. */
	readonly colours: ReadonlyMap<string, string>;
}

export interface Card {
	/** Below the base, without the ending: `cards/models/llama-3-1`. */
	readonly path: string;
	readonly view: () => CardView;
}

const folder = 'cards/';
/** Units from left to right, as for the margin of an entity's page: names come out in the same size. */
const mapWidth = 336;
const ink = '#1d1c1a';

/** @param page below the base, as `models/llama-3-1/`; empty for the site's own card */
export const cardPath = (page: string): string => `${folder}${page.replace(/\/$/, '') || 'site'}`;

/** Cards are found by an address in full only; without one none is made. */
export const hasCards = ({ knowledge: { site } }: Pick<World, 'knowledge'>): boolean =>
	site.socialCards && hasAddress(site);

/** The site's own, one for every entity with a page and one for every document. */
export function cardsOf(world: World): readonly Card[] {
	if (!hasCards(world)) return [];
	return [
		{ path: cardPath(''), view: () => siteCard(world) },
		...world.knowledge.entities.flatMap((entity): readonly Card[] => {
			const type = world.types.get(entity.type);
			if (!type || !entity.hasPage) return [];
			return [
				{ path: cardPath(ownPath(type, entity)), view: () => entityCard(world, entity, type) },
			];
		}),
		...world.knowledge.documents.map((document) => ({
			path: cardPath(documentPath(document)),
			view: () => documentCard(world, document),
		})),
	];
}

/** Address in full of a page's card, or of the site's for a page without its own; none where there are no cards. */
export const cardAddress = (
	world: Pick<World, 'knowledge'>,
	{ path, hasCard = false }: Pick<PageHead, 'path' | 'hasCard'>,
): string | undefined =>
	hasCards(world)
		? `${siteRoot(world.knowledge.site)}${cardPath(hasCard ? path : '')}.png`
		: undefined;

const coloursOf = ({ knowledge }: World): ReadonlyMap<string, string> =>
	new Map(knowledge.ontology.types.map(({ id, colour }) => [id, colour.light]));

export function siteCard(world: World): CardView {
	const { site, documents, entities, statements } = world.knowledge;
	return {
		kind: '',
		name: site.title,
		line: site.tagline || site.description,
		foot: [
			world.say('countDocuments', { count: documents.length }),
			world.say('countEntities', { count: entities.length }),
			world.say('countStatements', { count: statements.length }),
		].join(' · '),
		colour: ink,
		map: overview(world, { most: 60, names: 8, width: mapWidth, ratio: 0.9 }),
		colours: coloursOf(world),
	};
}

function entityCard(world: World, entity: Entity, type: EntityType): CardView {
	return {
		kind: type.label,
		name: entity.name,
		line: describe(world, entity, type)?.text ?? '',
		foot: world.knowledge.site.title,
		colour: type.colour.light,
		map: neighbourhood(world, entity.id),
		colours: coloursOf(world),
	};
}

function documentCard(world: World, document: SiteDocument): CardView {
	const { kind, source, title, description } = document.metadata;
	const members = (world.mentionsIn.get(document.id) ?? []).flatMap(({ outcome }) =>
		outcome.kind === 'linked' ? [outcome.entity] : [],
	);
	return {
		kind: capitalised(
			[kind ?? world.say('document'), source].filter((part) => part !== undefined).join(', '),
		),
		name: title,
		line: description ?? summaryOf(document),
		foot: world.knowledge.site.title,
		colour: ink,
		map: overview(world, { members, most: 40, names: 8, width: mapWidth, ratio: 0.9 }),
		colours: coloursOf(world),
	};
}
