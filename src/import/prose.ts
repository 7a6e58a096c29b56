/** The prose of a Markdown text, changed while its code stays as it is. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Applies `change` to what stands between code blocks and inline code. */
export function changeProse(markdown: string, change: (text: string) => string): string {
	const code: { start: number; end: number }[] = [];
	visit(parser.parse(markdown), (node) => {
		if (node.type !== 'code' && node.type !== 'inlineCode') return;
		const { start, end } = node.position ?? {};
		if (start?.offset !== undefined && end?.offset !== undefined)
			code.push({ start: start.offset, end: end.offset });
	});
	let at = 0;
	const parts: string[] = [];
	for (const { start, end } of code) {
		parts.push(change(markdown.slice(at, start)), markdown.slice(start, end));
		at = end;
	}
	return [...parts, change(markdown.slice(at))].join('');
}
