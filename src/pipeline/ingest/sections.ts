/** Pieces numbered as blocks, under the tree of their headings. */
import GithubSlugger from 'github-slugger';
import { slugify, type Block, type Section } from '../../model/index.ts';
import type { Piece } from './piece.ts';

/** Section 0 is what stands before the first heading. Slugs are unique in the document. */
export function numberBlocks(pieces: readonly Piece[]): {
	blocks: readonly Block[];
	sections: readonly Section[];
} {
	const slugger = new GithubSlugger();
	const sections: Section[] = [{ index: 0, title: '', slug: slugger.slug('top'), depth: 0 }];
	let current = 0;
	const blocks = pieces.map((piece, index): Block => {
		if (piece.kind === 'heading' && piece.role !== 'title') {
			const parent = enclosing(sections, current, piece.depth);
			current = sections.length;
			const slug = slugger.slug(slugify(piece.text));
			sections.push({
				index: current,
				heading: index,
				title: piece.text,
				slug,
				depth: piece.depth,
				...(parent !== undefined && { parent }),
			});
		}
		return { ...piece, index, section: current };
	});
	return { blocks, sections };
}

/** The nearest section above that a heading of this depth belongs to. */
function enclosing(sections: readonly Section[], from: number, depth: number): number | undefined {
	for (let at: number | undefined = from; at !== undefined; at = sections[at]?.parent) {
		const section = sections[at];
		if (section?.heading !== undefined && section.depth < depth) return at;
	}
	return undefined;
}
