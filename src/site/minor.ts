/** An entity without a page of its own: it stands on the list of its type, with the places that name it. */
import type { Entity, EntityId, LinkedMention } from '../model/index.ts';
import { letterOf } from '../model/letter.ts';
import { byName } from './letter.ts';
import { linkDocument, linkSentence, type Link } from './link.ts';
import { sentenceText } from './quote.ts';
import type { SiteDocument, World } from './world.ts';

export interface MinorEntry {
	readonly id: EntityId;
	readonly name: string;
	readonly letter: string;
	readonly mentions: number;
	readonly places: readonly Place[];
}

/** A sentence that names an entity. */
export interface Place {
	readonly href: string;
	readonly document: Link;
	readonly parts: readonly { readonly text: string; readonly isIt: boolean }[];
}

/** Those of many that have no page, by name. */
export const viewMinors = (world: World, entities: readonly Entity[]): readonly MinorEntry[] =>
	entities
		.filter(({ hasPage }) => !hasPage)
		.toSorted(byName)
		.map((entity) => viewMinor(world, entity));

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
	return { id, name, letter: letterOf(name), mentions: mentionCount, places };
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
