/** Where an entity is named: by document, with its first sentences. */
import type { EntityId } from '../model/index.ts';
import { linkDocument, linkSentence, type Link } from './link.ts';
import { mentionRanges } from './prose.ts';
import { sentenceText } from './quote.ts';
import type { SiteDocument, World } from './world.ts';

export interface MentionSentence {
	readonly href: string;
	/** With the mention marked. */
	readonly parts: readonly { readonly text: string; readonly isIt: boolean }[];
}

export interface DocumentMentions {
	readonly document: Link;
	readonly date?: string;
	readonly count: number;
	/** The first sentences that name it; none of an older document. */
	readonly sentences: readonly MentionSentence[];
	/** The further ones, folded. */
	readonly further: readonly MentionSentence[];
	/** How many sentences the document has that stand in neither, and where the first of them stands. */
	readonly more?: { readonly count: number; readonly href: string };
}

const sentencesShown = 3;
/** Older documents are listed without their sentences, so that a page stays light. */
const documentsQuoted = 20;
/** A document with more further sentences than that is better read itself. */
const mostFurther = 12;
/** All further sentences of a page together, for the same reason; the newest documents come first. */
const furtherLetters = 3000;

/** By document, newest first; the newest each with their first sentences. */
export function mentionsOf(world: World, id: EntityId): readonly DocumentMentions[] {
	const groups = Map.groupBy(world.mentionsOf.get(id) ?? [], ({ document }) => document);
	const named = world.knowledge.documents.flatMap((document) => {
		const mentions = groups.get(document.id);
		return mentions ? [{ document, mentions }] : [];
	});
	let lettersLeft = furtherLetters;
	return named.map(({ document, mentions }, at) => {
		const shown = at < documentsQuoted ? sentencesShown : 0;
		const sentences = [...new Set(mentions.map(({ sentence }) => sentence))];
		const quote = (index: number): MentionSentence => ({
			href: linkSentence(world, document, index),
			parts: inContext(world, document, index, id),
		});
		const rest = shown === 0 ? [] : sentences.slice(shown);
		const quoted = rest.length <= mostFurther ? rest.map(quote) : [];
		const letters = quoted.reduce((sum, one) => sum + lengthOf(one), 0);
		const further = letters <= lettersLeft ? quoted : [];
		if (further.length > 0) lettersLeft -= letters;
		const [next] = rest;
		const { date } = document.metadata;
		return {
			document: linkDocument(world, document),
			...(date !== undefined && { date }),
			count: mentions.length,
			sentences: sentences.slice(0, shown).map(quote),
			further,
			...(next !== undefined &&
				further.length === 0 && {
					more: { count: rest.length, href: linkSentence(world, document, next) },
				}),
		};
	});
}

const lengthOf = ({ parts }: MentionSentence): number =>
	parts.reduce((sum, { text }) => sum + text.length, 0);

/** A sentence with the mentions of one entity told apart. */
function inContext(
	world: World,
	document: SiteDocument,
	index: number,
	id: EntityId,
): readonly { text: string; isIt: boolean }[] {
	const sentence = document.sentences[index];
	const block = document.blocks[sentence?.block ?? -1];
	if (!sentence || !block || sentence.kind === 'row')
		return [{ text: sentenceText(document, index), isIt: false }];
	return mentionRanges(sentence.start, sentence.end, world.mentionsAt(document.id, index)).map(
		({ start, end, entity }) => ({ text: block.text.slice(start, end), isIt: entity === id }),
	);
}
