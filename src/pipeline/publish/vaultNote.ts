/** What all notes of a vault have: properties at the head, tags, links to other notes and to places in them. */
import { hasAddress, type Block, type DocumentId, type LinkedMention } from '../../model/index.ts';
import { toLine, toMarkdown } from '../../model/text.ts';
import { frontMatter } from './frontMatter.ts';
import type { World } from './world.ts';

/** Where each note is, by id of the entity or document, and how texts link to it. */
export interface Notes {
	readonly paths: ReadonlyMap<string, string>;
	/** Blocks that evidence links to, by document. */
	readonly quoted: ReadonlyMap<DocumentId, ReadonlySet<number>>;
	/** Linked mentions by document and block. */
	readonly mentions: ReadonlyMap<DocumentId, ReadonlyMap<number, readonly LinkedMention[]>>;
}

export const note = (properties: object, parts: readonly string[]): string =>
	`${frontMatter(properties)}\n${parts.filter(Boolean).join('\n\n')}\n`;

/** A link to a note; in a table the bar would end the cell. */
export function link({ paths }: Notes, id: string, shown: string, inTable = false): string {
	const path = paths.get(id);
	if (path === undefined) return toMarkdown(shown);
	// What would end the link or start another mark is left out of what is shown, as Obsidian has no escape there.
	const text = toLine(shown).replace(/[[\]|^#\\`*_<>]/g, ' ');
	return `[[${path}${inTable ? '\\|' : '|'}${text.trim() === '' ? path : text}]]`;
}

export const addressOf = (world: World, path: string): { url?: string } =>
	hasAddress(world.knowledge.site) ? { url: `${world.root}${path}` } : {};

/** Letters, digits and hyphens, of which one is no digit. */
export const toTag = (text: string): string =>
	(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['thing']).join('-');

/** Obsidian knows anchors of paragraphs and list items; the cells of a table have none. */
export const hasAnchor = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'listItem';
export const anchorOf = ({ index }: Block): string => `b${index + 1}`;
