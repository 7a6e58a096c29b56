/**
 * Addresses of the site's pages: the one place that knows them. All are below the site's base, without
 * a leading slash, so that pages, files and scripts can put any base before them.
 */
import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Community } from './graph.ts';
import type { PredicateId } from './id.ts';
import { letterOf } from './letter.ts';
import type { LongLists } from './longList.ts';
import type { EntityType } from './ontology.ts';
import type { Site } from './site.ts';
import { slugify } from './slug.ts';
import type { Statement } from './statement.ts';

/** The site's address in full, with its base: `https://example.org/a/b/`. */
export const siteRoot = ({ url, base }: Pick<Site, 'url' | 'base'>): string => `${url}${base}`;

export const typePath = ({ route }: Pick<EntityType, 'route'>): string => `${route}/`;

/** Where the entities of a type under one letter are listed, if they are too many for one page. */
export const typeLetterPath = (type: Pick<EntityType, 'route'>, letter: string): string =>
	`${typePath(type)}by-letter/${letterSlug(letter)}/`;

/** `A` is `a`, `0–9` is `0-9`, and what has neither letter nor digit `other`. */
export const letterSlug = (letter: string): string => (letter === '…' ? 'other' : slugify(letter));

/** The page of an entity that has one. */
export const ownPath = (type: Pick<EntityType, 'route'>, { id }: Pick<Entity, 'id'>): string =>
	`${typePath(type)}${id}/`;

/** An entity without a page of its own is found on the index of its type. */
export function entityPath(
	type: Pick<EntityType, 'id' | 'route'>,
	entity: Pick<Entity, 'id' | 'hasPage' | 'name'>,
	long: LongLists,
): string {
	const { id, hasPage, name } = entity;
	if (hasPage) return ownPath(type, entity);
	const list = long.types.has(type.id) ? typeLetterPath(type, letterOf(name)) : typePath(type);
	return `${list}#${id}`;
}

export const documentPath = ({ slug }: Pick<Document, 'slug'>): string => `documents/${slug}/`;

/** @param index of the sentence, 0-based */
export const sentenceAnchor = (index: number): string => `s${index + 1}`;

export const sentencePath = (document: Pick<Document, 'slug'>, index: number): string =>
	`${documentPath(document)}#${sentenceAnchor(index)}`;

export const topicPath = ({ slug }: Pick<Community, 'slug'>): string => `topics/${slug}/`;

export const relationPath = (predicate: PredicateId): string => `relations/${predicate}/`;

/** Where the statements of a relation are whose subjects stand under one letter, if they are too many for one page. */
export const relationLetterPath = (predicate: PredicateId, letter: string): string =>
	`${relationPath(predicate)}${letterSlug(letter)}/`;

/**
 * A statement stands on the page of its relation.
 *
 * @param subject its name
 */
export function statementPath(
	{ id, predicate }: Pick<Statement, 'id' | 'predicate'>,
	subject: string,
	long: LongLists,
): string {
	const page = long.predicates.has(predicate)
		? relationLetterPath(predicate, letterOf(subject))
		: relationPath(predicate);
	return `${page}#${encodeURIComponent(id)}`;
}
