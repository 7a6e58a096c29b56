/**
 * What full-text search finds of a document: the text of its page, sentence by sentence, with what Pagefind is told there.
 * It is known as soon as the documents are read, so that they are indexed while entities are resolved.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	documentPath,
	sentenceAnchor,
	type Block,
	type Document,
	type Sentence,
	type Site,
} from '../model/index.ts';
import { escapeXml } from '../model/text.ts';

/** Writes a page for each document below `folder`, at the path that its page will have below the site's base. */
export function writeSearchedTexts(
	folder: string,
	documents: readonly Document[],
	site: Pick<Site, 'language'>,
): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const document of documents) {
		const place = join(folder, documentPath(document));
		mkdirSync(place, { recursive: true });
		writeFileSync(join(place, 'index.html'), searchedText(document, site));
	}
}

/** A page of text alone. */
export function searchedText(document: Document, { language }: Pick<Site, 'language'>): string {
	const { title, kind, date, description } = document.metadata;
	const sentences = Map.groupBy(document.sentences, ({ block }) => block);
	const titles = document.sentences.filter(({ block }) => document.blocks[block]?.role === 'title');
	return [
		`<!doctype html><html lang="${escapeXml(language)}"><body>`,
		kind === undefined
			? ''
			: `<p data-pagefind-ignore data-pagefind-meta="kind">${escapeXml(kind)}</p>`,
		date === undefined
			? ''
			: `<time datetime="${escapeXml(date)}" data-pagefind-ignore data-pagefind-meta="date[datetime]"></time>`,
		`<h1>${titles.map(({ index }) => spanOf(index, '')).join('')}${escapeXml(title)}</h1>`,
		description === undefined ? '' : `<p>${escapeXml(description)}</p>`,
		...linesOf(document.blocks).map((blocks) => lineText(blocks, sentences)),
		'</body></html>\n',
	].join('\n');
}

/** Blocks below the title one by one, the cells of a row together. */
const linesOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => [
	...Map.groupBy(
		blocks.filter(({ role }) => role !== 'title'),
		(block) => (block.kind === 'cell' ? `${block.table} ${block.row}` : block.index),
	).values(),
];

type Sentences = ReadonlyMap<number, readonly Sentence[]>;

function lineText(blocks: readonly Block[], sentences: Sentences): string {
	const own = blocks.flatMap(({ index }) => sentences.get(index) ?? []);
	const row = own.find(({ kind }) => kind === 'row');
	if (!row) return blocks.map((block) => blockText(block, own)).join('');
	const cells = blocks.map(({ text }) => text).filter(Boolean);
	return `<p>${spanOf(row.index, escapeXml(cells.join(' · ')))}</p>`;
}

function blockText(block: Block, sentences: readonly Sentence[]): string {
	const tag = block.kind === 'heading' ? `h${Math.max(2, block.depth)}` : tags[block.kind];
	const label = block.kind === 'footnote' ? `<span>${escapeXml(block.label)}</span> ` : '';
	return `<${tag}>${label}${textOf(block.text, sentences)}</${tag}>`;
}

const tags: Readonly<Record<Exclude<Block['kind'], 'heading'>, string>> = {
	paragraph: 'p',
	listItem: 'p',
	cell: 'p',
	code: 'pre',
	footnote: 'p',
	break: 'p',
};

/** A text with its sentences, in order, as elements that have their anchors. */
function textOf(text: string, sentences: readonly Sentence[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const { index, start, end } of sentences) {
		parts.push(escapeXml(text.slice(at, start)), spanOf(index, escapeXml(text.slice(start, end))));
		at = end;
	}
	return `${parts.join('')}${escapeXml(text.slice(at))}`;
}

const spanOf = (index: number, inner: string): string =>
	`<span id="${sentenceAnchor(index)}">${inner}</span>`;
