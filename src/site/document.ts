/** The page of a document: its text as an article, and what it says beside it. */
import { sentenceAnchor } from '../model/index.ts';
import { articleOf, type ArticlePart } from './article.ts';
import {
	mentionedIn,
	relatedDocuments,
	statedIn,
	unnamedIn,
	type MentionedType,
	type RelatedDocument,
	type StatedView,
	type UnnamedView,
} from './documentBeside.ts';
import { linkDocument, type Link } from './link.ts';
import { linkNamed, linkWriter, type Named } from './named.ts';
import { sentenceText } from './quote.ts';
import { contentsOf, type ContentsEntry } from './section.ts';
import type { SiteDocument, World } from './world.ts';

export interface DocumentView {
	readonly title: string;
	/** Anchors of the title, where the text itself has one. */
	readonly titleAnchors: readonly string[];
	/** Its owner's, shown under the title. */
	readonly description?: string;
	/** What it says in one sentence: the description, else the lead, else how it begins. */
	readonly summary: string;
	readonly date?: string;
	readonly kind?: string;
	readonly source?: Named;
	readonly url?: string;
	readonly authors: readonly Named[];
	readonly speakers: readonly Named[];
	readonly tags: readonly string[];
	readonly minutes: number;
	readonly durationMinutes?: number;
	readonly parts: readonly ArticlePart[];
	readonly contents: readonly ContentsEntry[];
	readonly mentioned: readonly MentionedType[];
	readonly statements: readonly StatedView[];
	/** Those that are folded below. */
	readonly furtherStatements: readonly StatedView[];
	readonly unnamed: readonly UnnamedView[];
	readonly relatedDocuments: readonly RelatedDocument[];
	readonly previous?: Link;
	readonly next?: Link;
}

const wordsPerMinute = 220;
/** So many statements are read at a glance. */
const statedAtOnce = 12;

export function viewDocument(world: World, document: SiteDocument): DocumentView {
	const { metadata } = document;
	const all = world.knowledge.documents;
	const at = all.indexOf(document);
	const [newer, older] = [all[at - 1], all[at + 1]];
	const stated = statedIn(world, document);
	return {
		title: metadata.title,
		titleAnchors: document.sentences
			.filter(({ block }) => document.blocks[block]?.role === 'title')
			.map(({ index }) => sentenceAnchor(index)),
		...(metadata.description !== undefined && { description: metadata.description }),
		summary: metadata.description ?? summaryOf(document),
		...(metadata.date !== undefined && { date: metadata.date }),
		...(metadata.kind !== undefined && { kind: metadata.kind }),
		...(metadata.source !== undefined && { source: linkNamed(world, metadata.source) }),
		...(metadata.url !== undefined && { url: metadata.url }),
		authors: metadata.authors.map((name) => linkWriter(world, name)),
		speakers: metadata.speakers.map((name) => linkWriter(world, name)),
		tags: metadata.tags,
		minutes: Math.max(1, Math.round(document.words / wordsPerMinute)),
		...(metadata.durationMinutes !== undefined && { durationMinutes: metadata.durationMinutes }),
		parts: articleOf(world, document),
		contents: contentsOf(document.sections),
		mentioned: mentionedIn(world, document),
		statements: stated.slice(0, statedAtOnce),
		furtherStatements: stated.slice(statedAtOnce),
		unnamed: unnamedIn(world, document),
		relatedDocuments: relatedDocuments(world, document),
		...(newer && { next: linkDocument(world, newer) }),
		...(older && { previous: linkDocument(world, older) }),
	};
}

/** How it begins: its lead, or else its first sentence. */
export function summaryOf(document: SiteDocument): string {
	const { blocks, sentences, metadata } = document;
	const begins =
		blocks.find(({ role }) => role === 'lead') ??
		blocks.find(({ kind, text }) => kind === 'paragraph' && text !== '');
	const first = begins && sentences.find(({ block }) => block === begins.index);
	return first ? sentenceText(document, first.index) : metadata.title;
}
