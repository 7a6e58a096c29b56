/** HTML as Markdown: the text with headings, lists, tables, links and quotes; pictures by their alternative text. */
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Root } from 'mdast';

const processor = unified()
	.use(rehypeParse, { fragment: true })
	.use(rehypeRemark)
	.use(() => plain)
	.use(remarkGfm)
	.use(remarkStringify, { bullet: '-', rule: '-' });

/**
 * Any text is acceptable; scripts, styles and forms are left out.
 *
 * @param base address that relative links are of; without it they become text
 */
export function htmlToMarkdown(html: string, base?: string): string {
	const file = processor.processSync({ value: html, data: { base } });
	return String(file).trim();
}

/** Links to web pages stay, made whole; others become their text, pictures and raw HTML too. */
function plain(tree: Root, { data }: { data: Record<string, unknown> }): void {
	const base = typeof data['base'] === 'string' ? data['base'] : undefined;
	visit(tree, (node, index, parent) => {
		if (!parent || index === undefined) return undefined;
		if (node.type === 'image') {
			parent.children.splice(
				index,
				1,
				...(node.alt ? [{ type: 'text' as const, value: node.alt }] : []),
			);
			return [SKIP, index];
		}
		if (node.type === 'html') {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		if (node.type === 'link') {
			const url = URL.canParse(node.url, base) ? new URL(node.url, base) : undefined;
			if (url && /^https?:$/.test(url.protocol) && node.children.length > 0) node.url = url.href;
			else {
				parent.children.splice(index, 1, ...node.children);
				return [SKIP, index];
			}
		}
		return undefined;
	});
}
