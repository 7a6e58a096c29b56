/** The list of documents, newest first. */
import { compareText, type EntityId } from '../model/index.ts';
import { linkDocument, linkEntity, type EntityLink, type Link } from './link.ts';
import { sentenceText } from './quote.ts';
import type { SiteDocument, World } from './world.ts';

export interface DocumentEntry {
	readonly document: Link;
	/** ISO date. */
	readonly date?: string;
	/** What it is and where it comes from: `Podcast, Latent Talks`. */
	readonly origin: string;
	/** Its own one-sentence summary. */
	readonly lead?: string;
	/** What it names most, the commonplace last. */
	readonly about: readonly EntityLink[];
	readonly entities: number;
	readonly statements: number;
	readonly words: number;
}

export interface DocumentsView {
	readonly entries: readonly DocumentEntry[];
	readonly words: number;
}

const namesShown = 6;

export const viewDocuments = (world: World): DocumentsView => ({
	entries: world.knowledge.documents.map((document) => viewEntry(world, document)),
	words: world.knowledge.documents.reduce((sum, { words }) => sum + words, 0),
});

/** The newest documents; those without a date come last, as in the artefact. */
export const latestDocuments = (world: World, count: number): readonly DocumentEntry[] =>
	world.knowledge.documents.slice(0, count).map((document) => viewEntry(world, document));

function viewEntry(world: World, document: SiteDocument): DocumentEntry {
	const { date, kind, source } = document.metadata;
	const lead = leadOf(document);
	const counts = namedIn(world, document);
	return {
		document: linkDocument(world, document),
		...(date !== undefined && { date }),
		origin: [kind, source].filter((part) => part !== undefined && part !== '').join(', '),
		...(lead !== undefined && { lead }),
		about: aboutOf(world, counts),
		entities: counts.size,
		statements: (world.statementsIn.get(document.id) ?? []).length,
		words: document.words,
	};
}

/** The description its owner gave, else the sentence that its layout marks as the lead. */
function leadOf(document: SiteDocument): string | undefined {
	const { description } = document.metadata;
	if (description !== undefined && description !== '') return description;
	const lead = document.blocks.find(({ role }) => role === 'lead');
	const sentence = lead && document.sentences.find(({ block }) => block === lead.index);
	return sentence && sentenceText(document, sentence.index);
}

function namedIn(world: World, { id }: SiteDocument): ReadonlyMap<EntityId, number> {
	const counts = new Map<EntityId, number>();
	for (const { outcome } of world.mentionsIn.get(id) ?? [])
		if (outcome.kind === 'linked' && world.entities.has(outcome.entity))
			counts.set(outcome.entity, (counts.get(outcome.entity) ?? 0) + 1);
	return counts;
}

/** What a document is about: what it names most, the commonplace last. */
export const aboutDocument = (world: World, document: SiteDocument): readonly EntityLink[] =>
	aboutOf(world, namedIn(world, document));

/** By tf-idf: named often here, in few other documents. */
function aboutOf(world: World, counts: ReadonlyMap<EntityId, number>): readonly EntityLink[] {
	const { entities, knowledge } = world;
	const all = knowledge.documents.length;
	const weight = (id: EntityId): number =>
		(counts.get(id) ?? 0) *
		Math.log(1 + all / Math.max(1, entities.get(id)?.documents.length ?? 1));
	return [...counts.keys()]
		.toSorted((a, b) => weight(b) - weight(a) || compareText(a, b))
		.slice(0, namesShown)
		.map((id) => linkEntity(world, id));
}
