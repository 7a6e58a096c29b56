/** What a document is called: front matter, else the layout, else its first heading, else its file's name. */
import { nameKey, type DocumentMetadata } from '../../model/index.ts';
import type { Piece, Reading } from './piece.ts';

export interface Titled {
	readonly title: string;
	/** The pieces, the heading that repeats the title marked as such. */
	readonly pieces: readonly Piece[];
}

/** @param path of the file, for a document that says nothing of itself */
export function findTitle(
	{ pieces, metadata }: Reading,
	frontMatter: Partial<DocumentMetadata>,
	path: string,
): Titled {
	const first = pieces.findIndex(({ kind }) => kind === 'heading');
	const heading = pieces[first];
	const given = frontMatter.title ?? metadata.title;
	const isTitle =
		heading?.kind === 'heading' &&
		heading.depth === 1 &&
		(given === undefined || nameKey(given) === nameKey(heading.text));
	const title = given ?? (isTitle ? heading.text : fromPath(path));
	return {
		title,
		pieces: isTitle
			? pieces.map((piece, at) => (at === first ? { ...piece, role: 'title' } : piece))
			: pieces,
	};
}

/** `papers/2024-07-23_llama-3-1.md` becomes `Llama 3 1`: the name as words, an upper-case letter first. */
function fromPath(path: string): string {
	const name =
		path
			.split('/')
			.at(-1)
			?.replace(/\.[^.]+$/, '')
			.replace(/^\d{4}-\d{2}-\d{2}[-_ ]*/, '') ?? '';
	const words = name.replace(/[-_]+/g, ' ').trim();
	return words === '' ? path : words.charAt(0).toUpperCase() + words.slice(1);
}
