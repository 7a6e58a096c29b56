/**
 * The search palette: a dialog with a field. Names answer at once from a small index; the words of all pages follow
 * from the full-text index. Both load when first needed.
 */
import { button, element } from './element.ts';
import { findNames } from './foundNames.ts';
import type { FoundTexts } from './fullText.ts';
import { say } from './say.ts';
import { entry } from './searchEntry.ts';
import { TextFilters } from './textFilters.ts';

const fewestLetters = 3;
/** An index that takes longer to load is told of. */
const slowMs = 300;

export class Palette {
	/** What names answer a query; none of it is needed before the palette opens. */
	readonly #names = import('./loadNames.ts').then(({ loadNames }) => loadNames());
	readonly #dialog: HTMLDialogElement;
	#round = 0;
	/** Enter was pressed before there was anything to open. */
	#isAwaited = false;
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

	constructor(host: HTMLElement) {
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
		host.append(dialog);
		this.#dialog = dialog;
	}

	open(): void {
		if (!this.#dialog.open) this.#dialog.showModal();
		this.#input.select();
	}

	/** Opens with a query. */
	ask(query: string): void {
		this.open();
		this.#input.value = query;
		void this.#search();
	}

	async #search(): Promise<void> {
		this.#round += 1;
		this.#isAwaited = false;
		const round = this.#round;
		const query = this.#input.value.trim();
		const slow = window.setTimeout(() => {
			if (round === this.#round) this.#status.textContent = say('searching');
		}, slowMs);
		const index = await this.#names.catch(() => undefined);
		window.clearTimeout(slow);
		if (round !== this.#round) return;
		const names = index ? findNames(index, query) : { sections: [], count: 0 };
		this.#nameResults.replaceChildren(...names.sections);
		this.#openFirst();
		const found = await this.#findTexts(query).catch(() => ({ texts: [], count: 0 }));
		if (round !== this.#round) return;
		this.#showTexts(found);
		const told = query === '' ? '' : inWords(names.count, found);
		this.#status.textContent = index ? told : `${say('namesNotLoaded')} ${told}`;
		this.#openFirst();
	}

	/** What Enter asked for, as soon as it is there. */
	#openFirst(): void {
		if (!this.#isAwaited) return;
		const first = this.#results.querySelector('a');
		this.#isAwaited = !first;
		first?.click();
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

	/** Arrow keys move through the results and back to the field; one Escape closes, where the browser would empty the field first. */
	#walk(event: KeyboardEvent): void {
		if (event.key === 'Escape') {
			event.preventDefault();
			this.#dialog.close();
			return;
		}
		if (event.key === 'Enter' && event.target === this.#input) {
			this.#isAwaited = true;
			this.#openFirst();
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

/** What is announced; of texts only the best are shown. */
function inWords(names: number, { texts, count }: FoundTexts): string {
	if (names + count === 0) return say('nothingFound');
	const results = say('results', { count: names + count });
	return texts.length < count
		? say('resultsShown', { results, shown: texts.length, all: count })
		: results;
}
