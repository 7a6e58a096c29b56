/** `index.json` and `index.md` beside a page that lists things: one shape for what the pipeline and the site publish. */
import { siteRoot } from './address.ts';
import type { Site } from './site.ts';
import { toJson, toMarkdown, toMarkdownLink, toMarkdownList } from './text.ts';

export interface ListPage {
	/** Below the base, ending in a slash; empty for the home page. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** Over the items in Markdown, where they are no pages. */
	readonly heading?: string;
	readonly items: readonly ListItem[];
}

export interface ListItem {
	readonly id?: string;
	readonly name: string;
	/** Page and place below the base. */
	readonly path: string;
	readonly description?: string | undefined;
	readonly date?: string | undefined;
}

/** The two forms of a page. Any text is acceptable: neither form takes it for a mark of its own. */
export function listTwin(
	site: Pick<Site, 'title' | 'url' | 'base'>,
	{ path, title, description, heading = 'Pages', items }: ListPage,
): { readonly json: string; readonly markdown: string } {
	const root = siteRoot(site);
	const url = `${root}${path}`;
	const views = items.map(({ path: of, ...item }) => ({ ...item, url: `${root}${of}` }));
	const lines = views.map(
		({ name, url: to, description: about, date }) =>
			`${toMarkdownLink(name, to)}${date === undefined ? '' : `, ${toMarkdown(date)}`}${about === undefined ? '' : `: ${toMarkdown(about)}`}`,
	);
	const parts = [
		`# ${toMarkdown(title)}`,
		toMarkdownLink(site.title, url),
		toMarkdown(description),
		...toMarkdownList(toMarkdown(heading), lines),
	];
	return {
		json: toJson({ title, url, description, items: views }, 1),
		markdown: `${parts.filter(Boolean).join('\n\n')}\n`,
	};
}
