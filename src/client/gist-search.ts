/**
 * The search palette: opens on its button, on `/` and on Ctrl or Cmd K. Names answer at once from a small
 * index; the words of all pages follow from the full-text index. Both load when first needed. A page may
 * have several buttons: the first element holds the palette, the others open it.
 */
import type { SearchIndex } from '../model/searchIndex.ts';
import { loadJson, urlOf } from './base.ts';
import { button, element } from './element.ts';
import type { FoundTexts } from './fullText.ts';
import type { Found } from './names.ts';
import { say } from './say.ts';
import { TextFilters } from './textFilters.ts';

interface Names {
	readonly kinds: readonly string[];
	readonly find: (query: string) => readonly Found[];
	readonly groupByKind: (
		results: readonly Found[],
	) => readonly (readonly [number, readonly Found[]])[];
}

/** Most names of one kind; the others are on the list of the kind. */
const namesShown = 8;
const fewestLetters = 3;

class GistSearch extends HTMLElement {
	#names: Promise<Names> | undefined;
	#dialog: HTMLDialogElement | undefined;
	#round = 0;
	readonly #input = element('input', {
		type: 'search',
		placeholder: say('searchField'),
		'aria-label': say('searchField'),
		'aria-controls': 'search-results',
		autocomplete: 'off',
		spellcheck: 'false',
	});
	readonly #nameResults = element('div');
	readonly #filters = new TextFilters(() => void this.#search());
	readonly #textResults = element('ul');
	readonly #texts = element(
		'section',
		{ hidden: true },
		element('h2', {}, say('inTheTexts')),
		this.#filters.root,
		this.#textResults,
	);
	readonly #results = element(
		'div',
		{ id: 'search-results', class: 'search-results' },
		this.#nameResults,
		this.#texts,
	);
	readonly #status = element('p', { role: 'status', class: 'search-status' });

	connectedCallback(): void {
		const open = button(
			say('search'),
			{ class: 'search-open', 'aria-keyshortcuts': '/ Control+K Meta+K' },
			() => palette()?.open(),
		);
		open.append(element('kbd', { 'aria-hidden': 'true' }, '/'));
		this.replaceChildren(open);
		if (palette() !== this) return;
		document.addEventListener('keydown', this.#onKey);
		const asked = new URLSearchParams(location.search).get('search');
		if (asked !== null) this.#ask(asked);
	}

	/** What a browser hands over that knows the site as a search engine. */
	#ask(query: string): void {
		this.open();
		this.#input.value = query;
		void this.#search();
	}

	disconnectedCallback(): void {
		document.removeEventListener('keydown', this.#onKey);
	}

	readonly #onKey = (event: KeyboardEvent): void => {
		const isTyping =
			event.target instanceof HTMLElement &&
			event.target.matches('input, textarea, select, [contenteditable]');
		const isShortcut =
			(event.key === 'k' && (event.ctrlKey || event.metaKey)) ||
			(event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey);
		if (!isShortcut) return;
		event.preventDefault();
		this.open();
	};

	open(): void {
		this.#names ??= loadNames();
		this.#dialog ??= this.#build();
		if (!this.#dialog.open) this.#dialog.showModal();
		this.#input.select();
	}

	#build(): HTMLDialogElement {
		const close = button(say('close'), { class: 'search-close' }, () => dialog.close());
		const dialog = element(
			'dialog',
			{ class: 'search-dialog', 'aria-label': say('search') },
			element('div', { class: 'search-bar' }, this.#input, close),
			this.#status,
			this.#results,
		);
		this.#input.addEventListener('input', () => void this.#search());
		dialog.addEventListener('keydown', (event) => this.#walk(event));
		dialog.addEventListener('click', (event) => {
			if (event.target === dialog) dialog.close();
		});
		this.append(dialog);
		return dialog;
	}

	async #search(): Promise<void> {
		this.#round += 1;
		const round = this.#round;
		const query = this.#input.value.trim();
		const names = await this.#findNames(query);
		if (round !== this.#round) return;
		this.#nameResults.replaceChildren(...names.sections);
		const found = await this.#findTexts(query);
		if (round !== this.#round) return;
		this.#showTexts(found);
		this.#status.textContent = query === '' ? '' : inWords(names.count, found);
	}

	async #findTexts(query: string): Promise<FoundTexts> {
		if (query.length < fewestLetters) return { texts: [], count: 0 };
		const { searchTexts } = await import('./fullText.ts');
		return searchTexts(query, this.#filters.filter);
	}

	#showTexts({ texts, choices }: FoundTexts): void {
		this.#texts.hidden = texts.length === 0 && !this.#filters.isOn;
		if (choices) this.#filters.show(choices);
		this.#textResults.replaceChildren(
			...texts.map(({ title, url, excerpt }) => entry(url, title, excerpt)),
		);
	}

	async #findNames(
		query: string,
	): Promise<{ readonly sections: readonly HTMLElement[]; readonly count: number }> {
		const { kinds, find, groupByKind } = (await this.#names) ?? noNames;
		if (query === '') return { sections: [], count: 0 };
		const found = find(query);
		return {
			count: found.length,
			sections: groupByKind(found).map(([kind, entries]) =>
				section(
					kinds[kind] ?? '',
					entries
						.slice(0, namesShown)
						.map(({ name, alias, path }) => entry(urlOf(path), name, alias ?? '')),
				),
			),
		};
	}

	/** Arrow keys move through the results and back to the field; one Escape closes, where the browser would empty the field first. */
	#walk(event: KeyboardEvent): void {
		if (event.key === 'Escape') {
			event.preventDefault();
			this.#dialog?.close();
			return;
		}
		if (event.key === 'Enter' && event.target === this.#input) {
			this.#results.querySelector('a')?.click();
			return;
		}
		if (event.target instanceof HTMLSelectElement) return;
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		if (step === 0) return;
		event.preventDefault();
		const stops: readonly HTMLElement[] = [this.#input, ...this.#results.querySelectorAll('a')];
		const at = stops.findIndex((stop) => stop === document.activeElement);
		stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
	}
}

const noNames: Names = { kinds: [], find: () => [], groupByKind: () => [] };

/** The index and what reads it, neither of them needed before the palette opens. */
async function loadNames(): Promise<Names> {
	const [index, { compileNames, groupByKind }] = await Promise.all([
		loadJson<SearchIndex>('data/search.json'),
		import('./names.ts'),
	]);
	return { kinds: index.kinds, find: compileNames(index), groupByKind };
}

/** What is announced; of texts only the best are shown. */
function inWords(names: number, { texts, count }: FoundTexts): string {
	if (names + count === 0) return say('nothingFound');
	const results = say('results', { count: names + count });
	return texts.length < count
		? say('resultsShown', { results, shown: texts.length, all: count })
		: results;
}

/** The element that holds the palette. */
const palette = (): GistSearch | null => document.querySelector<GistSearch>('gist-search');

const section = (heading: string, entries: readonly HTMLElement[]): HTMLElement =>
	element('section', {}, element('h2', {}, heading), element('ul', {}, ...entries));

const entry = (href: string, name: string, note: string): HTMLElement =>
	element(
		'li',
		{},
		element(
			'a',
			{ href },
			element('span', { class: 'search-name' }, name),
			...(note === '' ? [] : [' ', element('small', {}, note)]),
		),
	);

customElements.define('gist-search', GistSearch);
