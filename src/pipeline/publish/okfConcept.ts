/** What all concepts of an OKF bundle have: a file with YAML at its head, a place in the bundle, links to others. */
import { hasAddress, type Entity, type EntityId } from '../../model/index.ts';
import { toMarkdown } from '../../model/text.ts';
import { frontMatter } from './frontMatter.ts';
import type { PublishedDocument, World } from './world.ts';

/** `index` and `log` are names that the format keeps for itself. */
export const fileName = (id: string): string =>
	/^(?:index|log)$/.test(id) ? `${id}_.md` : `${id}.md`;

/** Paths in the bundle. */
export function entityFile({ entities, types }: World, id: EntityId): string {
	const entity = entities.get(id);
	const route = types.get(entity?.type ?? ('' as Entity['type']))?.route ?? 'entities';
	return `${route}/${fileName(id)}`;
}

export const documentFile = ({ slug }: Pick<PublishedDocument, 'slug'>): string =>
	`documents/${fileName(slug)}`;

/** Text of a file; an index below the first has no head. */
export const conceptText = (head: object | undefined, parts: readonly string[]): string =>
	`${head ? `${frontMatter(head)}\n` : ''}${parts.filter(Boolean).join('\n\n')}\n`;

/** Paths of the bundle need no brackets around them. */
export const link = (text: string, path: string): string => `[${toMarkdown(text)}](${path})`;

/** `generated.at` is left out: a build has no clock. */
export const generated = { by: 'gistgraph/1' };

export const resourceOf = (world: World, path: string): { resource?: string } =>
	hasAddress(world.knowledge.site) ? { resource: `${world.root}${path}` } : {};
