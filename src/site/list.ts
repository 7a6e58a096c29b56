/**
 * The index of a type: every entity of it. One without a page of its own stands here with the places
 * that name it, so that nothing that was found is dropped.
 */
import {
	compareText,
	type Entity,
	type EntityId,
	type EntityType,
	type LinkedMention,
} from '../model/index.ts';
import { plainLetters } from '../model/letter.ts';
import { sentenceText } from './evidence.ts';
import {
	byProminence,
	linkDocument,
	linkEntity,
	linkSentence,
	type EntityLink,
	type Link,
} from './link.ts';
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
	/** Most connected first. */
	readonly entries: readonly ListEntry[];
	/** Entities without a page, by name. */
	readonly minor: readonly MinorEntry[];
}

export function viewList(world: World, type: EntityType): ListView {
	const all = world.entitiesByType.get(type.id) ?? [];
	const connections = ({ id }: Entity): number => world.measuresOf(id).degree;
	const prominent = byProminence(world);
	const paged = all.filter(({ hasPage }) => hasPage);
	const others = all.length - paged.length;
	return {
		type,
		count:
			others === 0
				? world.say('inAll', { count: all.length })
				: world.say('inAllSome', { count: all.length, others }),
		entries: paged
			.toSorted((a, b) => connections(b) - connections(a) || prominent(a, b))
			.map((entity) => viewEntry(world, entity)),
		minor: all
			.filter(({ hasPage }) => !hasPage)
			.toSorted(byName)
			.map((entity) => viewMinor(world, entity)),
	};
}

const byName = (a: Entity, b: Entity): number =>
	compareText(plainLetters(a.name), plainLetters(b.name)) || compareText(a.id, b.id);

/** The first letter of a name; digits stand together. */
export function letterOf(name: string): string {
	const first = plainLetters(name).match(/[\p{L}\p{N}]/u)?.[0];
	if (first === undefined) return '…';
	return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase();
}

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
