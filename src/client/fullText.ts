/** Full-text search by Pagefind, whose files lie beside the pages. Its excerpts become plain text. */
import { urlOf } from './base.ts';

interface Pagefind {
	readonly search: (
		query: string,
	) => Promise<{ readonly results: readonly { readonly data: () => Promise<PageData> }[] }>;
}

interface PageData {
	readonly url: string;
	readonly plain_excerpt?: string;
	readonly excerpt: string;
	readonly meta: Readonly<Record<string, string | undefined>>;
	/** Elements with an id, by the number of the word they begin at. */
	readonly anchors: readonly { readonly id: string; readonly location: number }[];
	readonly weighted_locations: readonly {
		readonly location: number;
		readonly balanced_score: number;
	}[];
}

export interface FoundPage {
	readonly title: string;
	/** To the sentence, where the page is a document. */
	readonly url: string;
	readonly excerpt: string;
}

export interface FoundPages {
	/** The best few. */
	readonly pages: readonly FoundPage[];
	/** Of all. */
	readonly count: number;
}

const pagesShown = 8;
const nothing: FoundPages = { pages: [], count: 0 };

let loaded: Promise<Pagefind> | undefined;
const load = (): Promise<Pagefind> =>
	(loaded ??= import(/* @vite-ignore */ urlOf('pagefind/pagefind.js')) as Promise<Pagefind>);

/** The best pages. None where the index is not there, as in development. */
export async function searchPages(query: string): Promise<FoundPages> {
	try {
		const pagefind = await load();
		const { results } = await pagefind.search(query);
		const pages = await Promise.all(results.slice(0, pagesShown).map(({ data }) => data()));
		return { pages: pages.map(viewPage), count: results.length };
	} catch {
		return nothing;
	}
}

function viewPage(page: PageData): FoundPage {
	const { url, meta, excerpt, plain_excerpt } = page;
	return {
		title: meta['title'] ?? url,
		url: `${url}${sentenceOf(page)}`,
		excerpt: plain_excerpt ?? textOf(excerpt),
	};
}

/** The anchor of the sentence that fits best: the last that begins before the word. */
function sentenceOf({ anchors, weighted_locations }: PageData): string {
	const [best] = [...weighted_locations].sort(
		(a, b) => b.balanced_score - a.balanced_score || a.location - b.location,
	);
	const before = anchors.filter(
		({ id, location }) => /^s\d+$/.test(id) && best !== undefined && location <= best.location,
	);
	const last = before.at(-1);
	return last ? `#${last.id}` : '';
}

/** Excerpts come with `<mark>` and character references: parsed in a document of its own, only text comes out. */
const textOf = (html: string): string =>
	new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
