/**
 * Markdown to mdast, by one unified processor. Its parser is a plugin: satteri, which gives the tree of
 * remark-parse with remark-gfm and remark-frontmatter some thirty times faster. The reference stays
 * here for the test that compares the two.
 */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified, type Processor } from 'unified';

function fastParser(this: Processor): void {
	this.parser = (text) => markdownToMdast(text, { features: { frontmatter: true } });
}

const processor = unified().use(fastParser).freeze();
const reference = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkFrontmatter, ['yaml', 'toml'])
	.freeze();

/** CommonMark with GFM and front matter; offsets are UTF-16 code units of `text`. */
export const parseMarkdown = (text: string): Root => processor.parse(text) as Root;

/** The same tree from micromark, slower. */
export const parseMarkdownReference = (text: string): Root => reference.parse(text);
