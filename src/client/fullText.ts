/** Full-text search by Pagefind, whose files lie beside the pages. Its excerpts become plain text. */
import { urlOf } from './base.ts';

interface Pagefind {
	readonly options: (options: { baseUrl: string }) => Promise<void>;
	readonly search: (
		query: string,
	) => Promise<{ readonly results: readonly { readonly data: () => Promise<PageData> }[] }>;
}

interface PageData {
	readonly url: string;
	readonly plain_excerpt?: string;
	readonly excerpt: string;
	readonly meta: Readonly<Record<string, string | undefined>>;
}

export interface FoundPage {
	readonly title: string;
	readonly url: string;
	readonly excerpt: string;
}

let loaded: Promise<Pagefind> | undefined;

/** The five best pages; none where the index is not there, as in development. */
export async function searchPages(query: string): Promise<readonly FoundPage[]> {
	try {
		loaded ??= import(/* @vite-ignore */ urlOf('pagefind/pagefind.js')) as Promise<Pagefind>;
		const pagefind = await loaded;
		const { results } = await pagefind.search(query);
		const pages = await Promise.all(results.slice(0, 5).map(({ data }) => data()));
		return pages.map(({ url, meta, excerpt, plain_excerpt }) => ({
			title: meta['title'] ?? url,
			url,
			excerpt: plain_excerpt ?? textOf(excerpt),
		}));
	} catch {
		return [];
	}
}

/** Excerpts come with `<mark>` and character references: parsed in a document of its own, only text comes out. */
const textOf = (html: string): string =>
	new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
