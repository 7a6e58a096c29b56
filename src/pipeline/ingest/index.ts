/**
 * Stage 1 of 7, ingest: a file becomes a document. Decoding, front matter, the layout it is written in,
 * blocks, sections and sentences, each with its place in the source. What the text is about is left to
 * later stages.
 */
import {
	asDocumentId,
	compareSpans,
	placeAt,
	slugify,
	type Block,
	type Document,
	type DocumentMetadata,
	type Layout,
	type Ontology,
	type Problem,
} from '../../model/index.ts';
import { findExcess } from './bounds.ts';
import { decode, emptyFile } from './decode.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import { collectSpellings, readableCase, wholeCapitals } from './headingCase.ts';
import { furtherEpisodes, isHighlights, readHighlights } from './layouts/highlights.ts';
import { isVideoExport, readVideoExport } from './layouts/videoExport.ts';
import { isWisdom, readWisdom } from './layouts/wisdom.ts';
import { readMarkdown, type Pieces } from './markdown.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import type { Piece, Reading } from './piece.ts';
import { assignRoles } from './roles.ts';
import { numberBlocks } from './sections.ts';
import { findSentences } from './sentences.ts';
import { findTitle } from './title.ts';

export interface SourceFile {
	/** Below the summaries folder, with forward slashes. */
	readonly path: string;
	readonly bytes: Uint8Array;
}

export interface Ingested {
	/** Absent for a broken file, and for one that its owner keeps back. */
	readonly document?: Document;
	readonly problems: readonly Problem[];
}

/** Any bytes are acceptable; what cannot be read is a problem, never an exception. */
export function ingest({ path, bytes }: SourceFile, ontology: Ontology): Ingested {
	const file = `summaries/${path}`;
	const decoded = decode(file, bytes);
	if ('problem' in decoded) return { problems: [decoded.problem] };
	const { text } = decoded;
	const front = readFrontMatter(file, text, ontology);
	if (front.isWithheld) return { problems: [] };
	if (front.problems.some(({ severity }) => severity === 'error'))
		return { problems: front.problems };
	if (text.slice(front.end).trim() === '')
		return {
			problems: [...front.problems, emptyFile(file, 'There is nothing below the front matter')],
		};
	const excess = findExcess(file, text);
	if (excess) return { problems: [...front.problems, excess] };
	const { reading, layout, annotations, problems } = readLayout(text, front, file);
	const roled = {
		...reading,
		pieces: assignRoles(inReadableCase(reading.pieces, layout), ontology),
	};
	const { title, pieces } = findTitle(roled, front.metadata, path);
	const { blocks, sections } = numberBlocks(pieces);
	const document: Document = {
		id: asDocumentId(path),
		slug: slugify(
			path
				.split('/')
				.at(-1)
				?.replace(/\.[^.]+$/, '') ?? path,
		),
		layout,
		text,
		metadata: mergeMetadata(title, roled.metadata, front.metadata),
		blocks,
		sections,
		sentences: findSentences(blocks, text),
		annotations: [
			...front.annotations.map(({ name, type, span }) => ({ name, ...(type && { type }), span })),
			...annotations,
		].toSorted((a, b) => compareSpans(a.span, b.span)),
		words: countWords(blocks),
	};
	return { document, problems: [...front.problems, ...problems] };
}

/** An unknown layout is read as Markdown. */
function readLayout(
	text: string,
	front: FrontMatter,
	file: string,
): Omit<Pieces, 'pieces'> & { reading: Reading; layout: Layout } {
	if (isVideoExport(text, front.end))
		return {
			reading: readVideoExport(text, front.end),
			layout: 'video-export',
			annotations: [],
			problems: [],
		};
	const { pieces, annotations, problems } = readMarkdown(parseMarkdown(text), text, file);
	const reading: Reading = { pieces, metadata: {} };
	if (isWisdom(pieces))
		return { reading: readWisdom(reading), layout: 'wisdom', annotations, problems };
	if (isHighlights(pieces))
		return {
			reading: readHighlights(reading),
			layout: 'highlights',
			annotations,
			problems: [...problems, ...severalEpisodes(file, text, pieces)],
		};
	return { reading, layout: front.hasLists ? 'newsletter' : 'markdown', annotations, problems };
}

/** Told at the second: its metadata would be read as what the first says. */
function severalEpisodes(file: string, text: string, pieces: readonly Piece[]): readonly Problem[] {
	const [second, ...more] = furtherEpisodes(pieces);
	if (!second) return [];
	return [
		{
			severity: 'warning',
			rule: 'several-episodes',
			place: placeAt(file, text, second.span.start),
			message: `This file holds ${more.length + 2} episodes, which are read as one document.`,
			mend: 'Move it elsewhere and bring it in by `npm run import -- FILE`, which makes a document of each.',
		},
	];
}

function inReadableCase(pieces: readonly Piece[], layout: Layout): readonly Piece[] {
	const evenShort = layout === 'wisdom';
	const isChanged = ({ kind, text }: Piece): boolean =>
		kind === 'heading' && (evenShort || wholeCapitals(text));
	if (!pieces.some(isChanged)) return pieces;
	const spellings = collectSpellings(
		pieces.filter(({ kind }) => kind !== 'heading' && kind !== 'code').map(({ text }) => text),
	);
	return pieces.map((piece) =>
		isChanged(piece) ? { ...piece, text: readableCase(piece.text, spellings, evenShort) } : piece,
	);
}

const mergeMetadata = (
	title: string,
	...parts: readonly Partial<DocumentMetadata>[]
): DocumentMetadata => ({
	authors: [],
	speakers: [],
	tags: [],
	...Object.assign({}, ...parts),
	title,
});

const countWords = (blocks: readonly Block[]): number =>
	blocks.reduce(
		(sum, { kind, text }) =>
			sum + (kind === 'code' ? 0 : (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0)),
		0,
	);
