/**
 * The index of a type: every entity of it. One without a page of its own stands here with the places
 * that name it, so that nothing that was found is dropped.
 */
import { typeLetterPath, type Entity, type EntityType } from '../model/index.ts';
import { letterOf } from '../model/letter.ts';
import { byName, groupByLetter, linkLetters, type LetterGroup, type LetterLink } from './letter.ts';
import { byProminence, href, linkEntity, type EntityLink } from './link.ts';
import { viewMinors, type MinorEntry } from './minor.ts';
import { sentenceText } from './quote.ts';
import type { World } from './world.ts';

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

export type LetterView = Omit<ListView, 'note'>;

/** All entities under a letter, by name. */
export function viewLetter(world: World, type: EntityType, letter: string): LetterView {
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
function descriptionOf(world: World, { description }: Entity): string {
	if (!description) return '';
	const document = description.kind === 'quote' && world.documents.get(description.document);
	return document ? sentenceText(document, description.sentence) : description.text;
}
