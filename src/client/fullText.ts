/** Full-text search by Pagefind, whose files lie beside the pages. Its excerpts become plain text. */
import type { TextIndex } from '../model/textIndex.ts';
import { loadJson, urlOf } from './base.ts';
import { narrowTexts, type Choices, type TextFilter } from './textChoices.ts';

interface Pagefind {
	readonly search: (query: string) => Promise<{
		readonly results: readonly { readonly id: string; readonly data: () => Promise<PageData> }[];
	}>;
}

interface PageData {
	readonly url: string;
	readonly plain_excerpt?: string;
	readonly excerpt: string;
	readonly meta: Readonly<Record<string, string | undefined>>;
	/** Elements with an id, by the number of the word they begin at. */
	readonly anchors: readonly Anchor[];
	readonly weighted_locations: readonly {
		readonly location: number;
		readonly balanced_score: number;
	}[];
}

interface Anchor {
	readonly id: string;
	readonly location: number;
	readonly text: string;
}

export interface FoundText {
	readonly title: string;
	/** To the sentence. */
	readonly url: string;
	readonly excerpt: string;
}

export interface FoundTexts {
	/** The best; sentences of a document where one is chosen. */
	readonly texts: readonly FoundText[];
	/** Of all. */
	readonly count: number;
	/** Absent where there is nothing to narrow. */
	readonly choices?: Choices;
}

const noTexts: FoundTexts = { texts: [], count: 0 };

let loaded: Promise<readonly [Pagefind, TextIndex]> | undefined;
const load = (): Promise<readonly [Pagefind, TextIndex]> =>
	(loaded ??= Promise.all([
		import(/* @vite-ignore */ urlOf('pagefind/pagefind.js')) as Promise<Pagefind>,
		loadJson<TextIndex>('pagefind/documents.json'),
	]));

/**
 * The best texts. None where the index is not there, as in development.
 *
 * @param most of them
 */
export async function searchTexts(
	query: string,
	filter: TextFilter,
	most: number,
): Promise<FoundTexts> {
	try {
		const [pagefind, index] = await load();
		const { results } = await pagefind.search(query);
		const byId = new Map(results.map(({ id, data }) => [id, data]));
		const { ids, choices } = narrowTexts(index, [...byId.keys()], filter);
		const pages = await Promise.all(ids.slice(0, most).map((id) => byId.get(id)?.()));
		const known = pages.filter((page) => page !== undefined);
		if (filter.document === '') return { texts: known.map(viewPage), count: ids.length, choices };
		const sentences = known.flatMap(sentencesOf);
		return { texts: sentences.slice(0, most), count: sentences.length, choices };
	} catch {
		return noTexts;
	}
}

function viewPage(page: PageData): FoundText {
	const { url, meta, excerpt, plain_excerpt } = page;
	const [sentence] = [...page.weighted_locations]
		.sort((a, b) => b.balanced_score - a.balanced_score || a.location - b.location)
		.flatMap(({ location }) => sentenceAt(page, location) ?? []);
	return {
		title: meta['title'] ?? url,
		url: `${url}${sentence ? `#${sentence.id}` : ''}`,
		excerpt: sentence?.text ?? plain_excerpt ?? textOf(excerpt),
	};
}

/** Every sentence of a page that holds what was asked for, in reading order. */
function sentencesOf(page: PageData): readonly FoundText[] {
	const found = new Map(
		[...page.weighted_locations]
			.sort((a, b) => a.location - b.location)
			.flatMap(({ location }) => sentenceAt(page, location) ?? [])
			.map((sentence) => [sentence.id, sentence]),
	);
	return [...found.values()].map(({ id, text }) => ({
		title: text,
		url: `${page.url}#${id}`,
		excerpt: '',
	}));
}

/** The sentence of the text that holds a word; none for the title, whose anchors are empty. */
function sentenceAt({ anchors }: PageData, word: number): Anchor | undefined {
	const last = anchors.filter(({ id, location }) => /^s\d+$/.test(id) && location <= word).at(-1);
	return last?.text === '' ? undefined : last;
}

/** Excerpts come with `<mark>` and character references: parsed in a document of its own, only text comes out. */
const textOf = (html: string): string =>
	new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
