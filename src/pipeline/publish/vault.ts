/**
 * `data/obsidian.zip`: a vault of notes for Obsidian, one for each entity and document. Relations are properties with
 * links, so that the graph, backlinks and Bases of Obsidian see them; evidence links to the block that states it.
 */
import { toArchives } from './archive.ts';
import { noteNames } from './noteName.ts';
import type { Archive, OutputFile } from './output.ts';
import { documentNote } from './vaultDocument.ts';
import { entityNote } from './vaultEntity.ts';
import type { Notes } from './vaultNote.ts';
import type { PublishedDocument, World } from './world.ts';

export const vaultFiles = (world: World): Iterable<Archive> =>
	toArchives('data/obsidian', noteFiles(world));

function* noteFiles(world: World): Generator<OutputFile, void> {
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
