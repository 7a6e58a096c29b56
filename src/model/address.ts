/**
 * Addresses of the site's pages: the one place that knows them. All are below the site's base, without
 * a leading slash, so that pages, files and scripts can put any base before them.
 */
import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Community } from './graph.ts';
import type { PredicateId } from './id.ts';
import type { EntityType } from './ontology.ts';
import type { Site } from './site.ts';
import type { Statement } from './statement.ts';

/** The site's address in full, with its base: `https://example.org/a/b/`. */
export const siteRoot = ({ url, base }: Pick<Site, 'url' | 'base'>): string => `${url}${base}`;

export const typePath = ({ route }: Pick<EntityType, 'route'>): string => `${route}/`;

/** An entity without a page of its own is found on the index of its type. */
export const entityPath = (
	type: Pick<EntityType, 'route'>,
	{ id, hasPage }: Pick<Entity, 'id' | 'hasPage'>,
): string => (hasPage ? `${typePath(type)}${id}/` : `${typePath(type)}#${id}`);

export const documentPath = ({ slug }: Pick<Document, 'slug'>): string => `documents/${slug}/`;

/** @param index of the sentence, 0-based */
export const sentenceAnchor = (index: number): string => `s${index + 1}`;

export const sentencePath = (document: Pick<Document, 'slug'>, index: number): string =>
	`${documentPath(document)}#${sentenceAnchor(index)}`;

export const topicPath = ({ slug }: Pick<Community, 'slug'>): string => `topics/${slug}/`;

export const relationPath = (predicate: PredicateId): string => `relations/${predicate}/`;

/** A statement stands on the page of its relation. */
export const statementPath = ({ id, predicate }: Pick<Statement, 'id' | 'predicate'>): string =>
	`${relationPath(predicate)}#${encodeURIComponent(id)}`;
