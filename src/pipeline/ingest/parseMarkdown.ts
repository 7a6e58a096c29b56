/**
 * Markdown to mdast, by one unified processor. Its parser is a plugin: satteri, which gives the tree of
 * remark-parse with remark-gfm and remark-frontmatter some thirty times faster; a test compares the two
 * (`referenceParser.ts`).
 */
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { unified, type Processor } from 'unified';

function fastParser(this: Processor): void {
	this.parser = (text) => markdownToMdast(text, { features: { frontmatter: true } });
}

const processor = unified().use(fastParser).freeze();

/** CommonMark with GFM and front matter; offsets are UTF-16 code units of `text`. */
export const parseMarkdown = (text: string): Root => processor.parse(text) as Root;
