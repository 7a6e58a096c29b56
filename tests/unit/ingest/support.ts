/** What tests of `ingest` look at: blocks by kind, what runs are marked as, quotes of sentences. */
import type { Block, Document } from '../../../src/model/index.ts';
import { ingestText } from '../../support/ingestText.ts';

export const blocksOf = (text: string, path?: string): readonly Block[] =>
	ingestText(text, path).blocks;

/** `kind: text` of each block. */
export const outline = (text: string, path?: string): readonly string[] =>
	blocksOf(text, path).map((block) => `${block.kind}: ${block.text}`);

/** `role: text` of each block that plays a part. */
export const partsOf = ({ blocks }: Document): readonly string[] =>
	blocks.flatMap(({ role, text }) => (role ? [`${role}: ${text}`] : []));

/** `text <mark>` of each marked run of the first block; a link with its target. */
export const marksOf = (text: string): readonly string[] =>
	(blocksOf(text)[0]?.runs ?? []).flatMap(({ start, end, marks }) => {
		const names = marks.map((mark) =>
			mark.kind === 'link'
				? `link ${mark.href}`
				: mark.kind === 'wikiLink'
					? `wikiLink ${mark.target}`
					: mark.kind,
		);
		return names.length === 0
			? []
			: [`${blocksOf(text)[0]?.text.slice(start, end) ?? ''} <${names.join(' ')}>`];
	});

/** Each sentence as the source spells it. */
export const quotesOf = ({ sentences, text }: Document): readonly string[] =>
	sentences.map(({ span }) => text.slice(span.start, span.end));
