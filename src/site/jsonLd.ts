/** What pages say of themselves in the words of schema.org. */
import type { Entity } from '../model/index.ts';
import { href } from './link.ts';
import { linkWriter } from './named.ts';
import type { SiteDocument, World } from './world.ts';

/** Of the site as a whole, on its first page. */
export function siteJsonLd(world: World): object {
	const { title, description, author } = world.knowledge.site;
	return {
		'@context': 'https://schema.org',
		'@type': 'WebSite',
		'@id': addressOf(world, ''),
		name: title,
		...(description !== '' && { description }),
		...(author !== '' && { author: writerJsonLd(world, author) }),
	};
}

/** @param path of the page below the base */
export function entityJsonLd(
	world: World,
	entity: Entity,
	description: string,
	path: string,
): object {
	const links = Object.values(entity.links);
	return {
		'@context': 'https://schema.org',
		'@type': world.types.get(entity.type)?.schemaOrg ?? 'Thing',
		'@id': addressOf(world, path),
		name: entity.name,
		...(entity.aliases.length > 0 && { alternateName: entity.aliases }),
		...(description !== '' && { description }),
		...(links.length > 0 && { sameAs: links }),
	};
}

/** @param path of the page below the base */
export function documentJsonLd(
	world: World,
	{ metadata }: SiteDocument,
	about: readonly string[],
	path: string,
): object {
	const { title, date, url, authors, tags } = metadata;
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': addressOf(world, path),
		headline: title,
		...(date !== undefined && { datePublished: date }),
		...(authors.length > 0 && { author: authors.map((name) => writerJsonLd(world, name)) }),
		...(url !== undefined && { isBasedOn: url }),
		...(tags.length > 0 && { keywords: tags }),
		...(about.length > 0 && { about: about.map((name) => ({ '@type': 'Thing', name })) }),
	};
}

/** Of the type and with the page that the graph has for it; of a stranger only the name is known. */
function writerJsonLd(world: World, name: string): object {
	const writer = linkWriter(world, name);
	if (typeof writer === 'string') return { name };
	const entity = world.entities.get(writer.id);
	return {
		'@type': entity && world.types.get(entity.type)?.schemaOrg,
		'@id': `${world.knowledge.site.url}${writer.href}`,
		name,
	};
}

const addressOf = (world: World, path: string): string =>
	`${world.knowledge.site.url}${href(world, path)}`;
