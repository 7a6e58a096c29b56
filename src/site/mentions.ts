/** Where an entity is named: by document, with its first sentences. */
import type { EntityId } from '../model/index.ts';
import { linkDocument, linkSentence, type Link } from './link.ts';
import { segmentBlock, type MentionSegment } from './prose.ts';
import { sentenceText } from './quote.ts';
import type { SiteDocument, World } from './world.ts';

export interface DocumentMentions {
	readonly document: Link;
	readonly date?: string;
	readonly count: number;
	/** The first sentences that name it, with the mention marked; none of an older document. */
	readonly sentences: readonly {
		readonly href: string;
		readonly parts: readonly { readonly text: string; readonly isIt: boolean }[];
	}[];
	/** How many further sentences the document has, and where the first of them stands. */
	readonly more?: { readonly count: number; readonly href: string };
}

const sentencesShown = 3;
/** Older documents are listed without their sentences, so that a page stays light. */
const documentsQuoted = 20;

/** By document, newest first; the newest each with their first sentences. */
export function mentionsOf(world: World, id: EntityId): readonly DocumentMentions[] {
	const groups = Map.groupBy(world.mentionsOf.get(id) ?? [], ({ document }) => document);
	const named = world.knowledge.documents.flatMap((document) => {
		const mentions = groups.get(document.id);
		return mentions ? [{ document, mentions }] : [];
	});
	return named.map(({ document, mentions }, at) => {
		const shown = at < documentsQuoted ? sentencesShown : 0;
		const sentences = [...new Set(mentions.map(({ sentence }) => sentence))];
		const next = shown === 0 ? undefined : sentences[shown];
		const { date } = document.metadata;
		return {
			document: linkDocument(world, document),
			...(date !== undefined && { date }),
			count: mentions.length,
			sentences: sentences.slice(0, shown).map((index) => ({
				href: linkSentence(world, document, index),
				parts: inContext(world, document, index, id),
			})),
			...(next !== undefined && {
				more: { count: sentences.length - shown, href: linkSentence(world, document, next) },
			}),
		};
	});
}

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
	const segment = segmentBlock(block, [sentence], world.mentionsAt(document.id, index)).find(
		({ anchor }) => anchor !== undefined,
	);
	const textOf = ({ stretches }: MentionSegment): string =>
		stretches.map(({ text }) => text).join('');
	return (segment?.parts ?? []).map((part) => ({ text: textOf(part), isIt: part.entity === id }));
}
