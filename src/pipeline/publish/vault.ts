/**
 * `data/obsidian.zip`: a vault of notes for Obsidian, one for each entity and document. Relations are properties with
 * links, so that the graph, backlinks and Bases of Obsidian see them; evidence links to the block that states it.
 */
import {
	documentPath,
	hasAddress,
	type Block,
	type DocumentId,
	type Entity,
	type Evidence,
	type LinkedMention,
	type Statement,
} from '../../model/index.ts';
import { blocksToMarkdown } from './blocks.ts';
import { accordingTo, factsOf, type Fact } from './fact.ts';
import { frontMatter } from './frontMatter.ts';
import { noteNames } from './noteName.ts';
import type { BinaryFile, OutputFile } from './output.ts';
import { evidenceText } from './sentence.ts';
import { toLine, toMarkdown } from '../../model/text.ts';
import { pathOf, type PublishedDocument, type World } from './world.ts';
import { zipFiles } from './zip.ts';

export const vaultFiles = (world: World): Iterable<BinaryFile> =>
	zipFiles('data/obsidian', noteFiles(world));

/** Where each note is, by id of the entity or document, and how texts link to it. */
interface Notes {
	readonly paths: ReadonlyMap<string, string>;
	/** Blocks that evidence links to, by document. */
	readonly quoted: ReadonlyMap<DocumentId, ReadonlySet<number>>;
	/** Linked mentions by document and block. */
	readonly mentions: ReadonlyMap<DocumentId, ReadonlyMap<number, readonly LinkedMention[]>>;
}

export function* noteFiles(world: World): Generator<OutputFile, void> {
	const { entities, documents, mentions } = world.knowledge;
	const byDocument = Map.groupBy(mentions, ({ document }) => document);
	const notes: Notes = {
		paths: noteNames([
			...entities.map(({ id, name, type }) => ({
				id,
				name,
				folder: world.types.get(type)?.plural ?? type,
			})),
			...documents.map(({ id, metadata }) => ({ id, name: metadata.title, folder: 'Documents' })),
		]),
		quoted: new Map(
			documents.map((document) => [document.id, quotedBlocks(world, document)] as const),
		),
		mentions: new Map(
			[...byDocument].map(([id, found]) => [id, Map.groupBy(found, ({ block }) => block)]),
		),
	};
	for (const entity of entities)
		yield { path: `${notes.paths.get(entity.id)}.md`, content: entityNote(world, notes, entity) };
	for (const document of documents)
		yield {
			path: `${notes.paths.get(document.id)}.md`,
			content: documentNote(world, notes, document),
		};
}

const quotedBlocks = (world: World, document: PublishedDocument): ReadonlySet<number> =>
	new Set(
		(world.statementsIn.get(document.id) ?? []).flatMap(({ evidence }) =>
			evidence
				.filter((one) => one.document === document.id)
				.flatMap(({ sentence }) => document.sentences[sentence]?.block ?? []),
		),
	);

const note = (properties: object, parts: readonly string[]): string =>
	`${frontMatter(properties)}\n${parts.filter(Boolean).join('\n\n')}\n`;

/** A link to a note; in a table the bar would end the cell. */
function link({ paths }: Notes, id: string, shown: string, inTable = false): string {
	const path = paths.get(id);
	if (path === undefined) return toMarkdown(shown);
	// What would end the link or start another mark is left out of what is shown, as Obsidian has no escape there.
	const text = toLine(shown).replace(/[[\]|^#\\`*_<>]/g, ' ');
	return `[[${path}${inTable ? '\\|' : '|'}${text.trim() === '' ? path : text}]]`;
}

const addressOf = (world: World, path: string): { url?: string } =>
	hasAddress(world.knowledge.site) ? { url: `${world.root}${path}` } : {};

function entityNote(world: World, notes: Notes, entity: Entity): string {
	const type = world.types.get(entity.type)?.label ?? entity.type;
	const facts = factsOf(world, entity.id);
	const fixed = {
		id: entity.id,
		type,
		...(entity.aliases.length > 0 && { aliases: entity.aliases.map(toLine) }),
		tags: [toTag(type)],
		...(entity.description && { description: toLine(entity.description.text) }),
		...addressOf(world, pathOf(world, entity)),
	};
	// First for their place at the top, last since a predicate may have the same name.
	return note({ ...fixed, ...relationProperties(notes, facts), ...fixed }, [
		entity.description ? toMarkdown(entity.description.text) : '',
		...list(
			'Facts',
			facts.map((fact) => factItem(world, notes, fact)),
		),
		...list(
			'Mentioned in',
			entity.documents.flatMap((id) => {
				const document = world.documents.get(id);
				return document ? [link(notes, id, document.metadata.title)] : [];
			}),
		),
	]);
}

/** `developed by: ["[[Organizations/Meta|Meta]]"]`: relations of the entity as subject, by their predicate. */
function relationProperties(notes: Notes, facts: readonly Fact[]): object {
	const own = facts.filter(({ direction, entity }) => direction === 'out' && entity);
	const groups = Map.groupBy(own, ({ statement }) => statement.predicate);
	return Object.fromEntries(
		[...groups].map(([predicate, members]) => [
			predicate,
			[...new Set(members.flatMap(({ entity }) => entity ?? []))].map(({ id, name }) =>
				link(notes, id, name),
			),
		]),
	);
}

/** Letters, digits and hyphens, of which one is no digit. */
const toTag = (text: string): string =>
	(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['thing']).join('-');

const list = (heading: string, items: readonly string[]): readonly string[] =>
	items.length === 0 ? [] : [`## ${heading}`, items.map((item) => `- ${item}`).join('\n')];

function factItem(world: World, notes: Notes, { statement, label, other, entity }: Fact): string {
	const end = entity ? link(notes, entity.id, entity.name) : toMarkdown(other);
	const quotes = statement.evidence.map((one) => quoteItem(world, notes, one));
	const says = toMarkdown(accordingTo(statement.qualifiers));
	return `${toMarkdown(label)}: ${end}${says}${quotes.join('')}${ownerItem(statement)}`;
}

function quoteItem(world: World, notes: Notes, evidence: Evidence): string {
	const document = world.documents.get(evidence.document);
	if (!document) return '';
	const block = document.blocks[document.sentences[evidence.sentence]?.block ?? -1];
	const path = notes.paths.get(document.id) ?? '';
	const place = block && hasAnchor(block) ? `${path}#^${anchorOf(block)}` : path;
	const title = link(notes, document.id, document.metadata.title).replace(
		`[[${path}|`,
		`[[${place}|`,
	);
	return `\n  - “${toMarkdown(evidenceText(document, evidence) || evidence.quote)}” (${title})`;
}

const ownerItem = ({ assertedBy }: Statement): string =>
	assertedBy === undefined ? '' : `\n  - ${toMarkdown(assertedBy)}`;

/** Obsidian knows anchors of paragraphs and list items; the cells of a table have none. */
const hasAnchor = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'listItem';
const anchorOf = ({ index }: Block): string => `b${index + 1}`;

function documentNote(world: World, notes: Notes, document: PublishedDocument): string {
	const { title, date, kind, source, url, authors, tags } = document.metadata;
	const properties = {
		title: toLine(title),
		...(date !== undefined && { date }),
		...(kind !== undefined && { kind: toLine(kind) }),
		...(source !== undefined && { source: toLine(source) }),
		...(url !== undefined && { original: toLine(url) }),
		...(authors.length > 0 && { authors: authors.map(toLine) }),
		tags: ['document', ...tags.map(toTag)],
		...addressOf(world, documentPath(document)),
	};
	const quoted = notes.quoted.get(document.id) ?? new Set();
	return note(
		properties,
		blocksToMarkdown(document.blocks, (block) => {
			const text = linkedText(notes, document, block);
			return quoted.has(block.index) && hasAnchor(block) ? `${text} ^${anchorOf(block)}` : text;
		}),
	);
}

/** Text of a block with a link at each mention. */
function linkedText(notes: Notes, document: PublishedDocument, block: Block): string {
	const found = notes.mentions.get(document.id)?.get(block.index) ?? [];
	let at = 0;
	let text = '';
	for (const { start, end, outcome } of found.toSorted((a, b) => a.start - b.start)) {
		if (outcome.kind !== 'linked' || start < at) continue;
		text += plain(block.text.slice(at, start));
		text += link(notes, outcome.entity, block.text.slice(start, end), block.kind === 'cell');
		at = end;
	}
	return text + plain(block.text.slice(at));
}

/** Escaped, with the space at its ends. */
const plain = (text: string): string =>
	`${/^\s/.test(text) ? ' ' : ''}${toMarkdown(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;
