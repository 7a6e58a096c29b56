/** The parser that ours is compared with, slower: micromark. Kept apart, as it takes a while to load. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const reference = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkFrontmatter, ['yaml', 'toml'])
	.freeze();

/** The tree that `parseMarkdown` should give. */
export const parseMarkdownReference = (text: string): Root => reference.parse(text);
