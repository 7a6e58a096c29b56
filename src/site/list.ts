/**
 * The index of a type: every entity of it. One without a page of its own stands here with the places
 * that name it, so that nothing that was found is dropped.
 */
import {
	compareText,
	typeLetterPath,
	type Entity,
	type EntityId,
	type EntityType,
	type LinkedMention,
} from '../model/index.ts';
import { letterOf, plainLetters } from '../model/letter.ts';
import { groupByLetter, linkLetters, type LetterGroup, type LetterLink } from './letter.ts';
import {
	byProminence,
	href,
	linkDocument,
	linkEntity,
	linkSentence,
	type EntityLink,
	type Link,
} from './link.ts';
import { sentenceText } from './quote.ts';
import type { SiteDocument, World } from './world.ts';

export interface ListEntry {
	readonly entity: EntityLink;
	readonly aliases: readonly string[];
	readonly description: string;
	/** Distinct neighbours by stated relations. */
	readonly connections: number;
	readonly mentions: number;
	readonly documents: number;
	/** ISO date of the newest document that names it. */
	readonly lastSeen?: string;
	/** Under which it is looked up: `A`, or `0–9`, or `…` for a name without either. */
	readonly letter: string;
}

export interface MinorEntry {
	readonly id: EntityId;
	readonly name: string;
	readonly mentions: number;
	readonly places: readonly Place[];
}

/** A sentence that names an entity. */
export interface Place {
	readonly href: string;
	readonly document: Link;
	readonly parts: readonly { readonly text: string; readonly isIt: boolean }[];
}

export interface ListView {
	readonly type: EntityType;
	/** How many there are. */
	readonly count: string;
	/** That these are not all. */
	readonly note: string;
	/** Most connected first. */
	readonly entries: readonly ListEntry[];
	/** Entities without a page, by name. */
	readonly minor: readonly MinorEntry[];
	/** To all of them, where they are too many for one page. */
	readonly letters: readonly LetterLink[];
}

/** Of a long list, the best connected: the others are under their letters. */
const entriesShown = 200;

export function viewList(world: World, type: EntityType): ListView {
	const { all, paged } = entitiesOf(world, type);
	const connections = ({ id }: Entity): number => world.measuresOf(id).degree;
	const prominent = byProminence(world);
	const ranked = paged.toSorted((a, b) => connections(b) - connections(a) || prominent(a, b));
	const isLong = world.long.types.has(type.id);
	const most = Math.min(entriesShown, world.knowledge.site.longLists.entities);
	const shown = isLong ? ranked.slice(0, most) : ranked;
	return {
		type,
		count: countOf(world, all.length, paged.length),
		note: isLong ? world.say('bestConnected', { count: shown.length }) : '',
		entries: shown.map((entity) => viewEntry(world, entity)),
		minor: isLong ? [] : viewMinors(world, all),
		letters: isLong ? lettersOf(world, type, all) : [],
	};
}

/** All entities under a letter, by name. */
export function viewLetter(world: World, type: EntityType, letter: string): Omit<ListView, 'note'> {
	const { all } = entitiesOf(world, type);
	const group = byLetter(all).find((one) => one.letter === letter);
	const under = (group?.items ?? []).toSorted(byName);
	const paged = under.filter(({ hasPage }) => hasPage);
	return {
		type,
		count: countOf(world, under.length, paged.length),
		entries: paged.map((entity) => viewEntry(world, entity)),
		minor: viewMinors(world, under),
		letters: lettersOf(world, type, all, letter),
	};
}

/** The parts of all lists that are too long for one page. */
export const longLists = (
	world: World,
): readonly { readonly type: EntityType; readonly letter: string }[] =>
	world.usedTypes
		.filter(({ id }) => world.long.types.has(id))
		.flatMap((type) =>
			byLetter(entitiesOf(world, type).all).map(({ letter }) => ({ type, letter })),
		);

const byLetter = (entities: readonly Entity[]): readonly LetterGroup<Entity>[] =>
	groupByLetter(entities, ({ name }) => name);

function entitiesOf(
	world: World,
	{ id }: EntityType,
): { readonly all: readonly Entity[]; readonly paged: readonly Entity[] } {
	const all = world.entitiesByType.get(id) ?? [];
	return { all, paged: all.filter(({ hasPage }) => hasPage) };
}

const lettersOf = (
	world: World,
	type: EntityType,
	all: readonly Entity[],
	current?: string,
): readonly LetterLink[] =>
	linkLetters(byLetter(all), (letter) => href(world, typeLetterPath(type, letter)), current);

const countOf = ({ say }: World, all: number, paged: number): string =>
	all === paged
		? say('inAll', { count: all })
		: say('inAllSome', { count: all, others: all - paged });

const viewMinors = (world: World, entities: readonly Entity[]): readonly MinorEntry[] =>
	entities
		.filter(({ hasPage }) => !hasPage)
		.toSorted(byName)
		.map((entity) => viewMinor(world, entity));

const byName = (a: Entity, b: Entity): number =>
	compareText(plainLetters(a.name), plainLetters(b.name)) || compareText(a.id, b.id);

function viewEntry(world: World, entity: Entity): ListEntry {
	const { id, aliases, mentionCount, documents, lastSeen } = entity;
	return {
		entity: linkEntity(world, id),
		aliases,
		description: descriptionOf(world, entity),
		connections: world.measuresOf(id).degree,
		mentions: mentionCount,
		documents: documents.length,
		...(lastSeen !== undefined && { lastSeen }),
		letter: letterOf(entity.name),
	};
}

/** One sentence on what it is, empty where none is known. */
export function descriptionOf(world: World, { description }: Entity): string {
	if (!description) return '';
	const document = description.kind === 'quote' && world.documents.get(description.document);
	return document ? sentenceText(document, description.sentence) : description.text;
}

function viewMinor(world: World, { id, name, mentionCount }: Entity): MinorEntry {
	const mentions = world.mentionsOf.get(id) ?? [];
	const firstOfSentences = mentions.filter(
		(mention, at) =>
			mentions.findIndex(
				({ document, sentence }) => document === mention.document && sentence === mention.sentence,
			) === at,
	);
	const places = firstOfSentences.flatMap((mention) => {
		const document = world.documents.get(mention.document);
		return document ? [viewPlace(world, document, mention)] : [];
	});
	return { id, name, mentions: mentionCount, places };
}

const viewPlace = (world: World, document: SiteDocument, mention: LinkedMention): Place => ({
	href: linkSentence(world, document, mention.sentence),
	document: linkDocument(world, document),
	parts: inSentence(document, mention),
});

/** The sentence cut at the mention; a row or a mention that crosses its end is left whole. */
function inSentence(document: SiteDocument, mention: LinkedMention): Place['parts'] {
	const sentence = document.sentences[mention.sentence];
	const block = document.blocks[mention.block];
	const whole = [{ text: sentenceText(document, mention.sentence), isIt: false }];
	if (!sentence || !block || sentence.kind === 'row' || sentence.block !== mention.block)
		return whole;
	if (mention.start < sentence.start || mention.end > sentence.end) return whole;
	return [
		{ text: block.text.slice(sentence.start, mention.start), isIt: false },
		{ text: block.text.slice(mention.start, mention.end), isIt: true },
		{ text: block.text.slice(mention.end, sentence.end), isIt: false },
	].filter(({ text }) => text !== '');
}
