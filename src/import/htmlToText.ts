/** HTML as what a reader sees of it, on one line. */
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse, { fragment: true });

/** Any text is acceptable; scripts and styles are left out. */
export function htmlToText(html: string): string {
	const words: string[] = [];
	visit(parser.parse(html), (node) => {
		if (node.type === 'element' && /^(?:script|style|template)$/.test(node.tagName)) return SKIP;
		if (node.type === 'element' && /^(?:br|p|div|li|h[1-6])$/.test(node.tagName)) words.push(' ');
		if (node.type === 'text') words.push(node.value);
		return undefined;
	});
	return words.join('').replace(/\s+/g, ' ').trim();
}
