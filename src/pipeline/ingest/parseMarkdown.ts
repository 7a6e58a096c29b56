/**
 * Markdown to mdast by satteri, which gives the tree of remark-parse with remark-gfm and remark-frontmatter some
 * thirty times faster; a test compares the two (`referenceParser.ts`).
 */
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** CommonMark with GFM and front matter; offsets are UTF-16 code units of `text`. */
export const parseMarkdown = (text: string): Root =>
	markdownToMdast(text, { features: { frontmatter: true } }) as Root;
