/** The search palette: a dialog with a field. What answers loads when it is first opened. */
import type { Answers } from './answers.ts';
import { button, element } from './element.ts';
import { say } from './say.ts';

export class Palette {
	readonly #dialog: HTMLDialogElement;
	readonly #input = element('input', {
		type: 'search',
		placeholder: say('searchField'),
		'aria-label': say('searchField'),
		'aria-controls': 'search-results',
		autocomplete: 'off',
		spellcheck: 'false',
	});
	readonly #results = element('div', { id: 'search-results', class: 'search-results' });
	readonly #status = element('p', { role: 'status', class: 'search-status' });
	readonly #answers = import('./answers.ts').then(
		(made) => new made.Answers(this.#results, this.#status),
	);

	constructor(host: HTMLElement) {
		const close = button(say('close'), { class: 'search-close' }, () => dialog.close());
		const dialog = element(
			'dialog',
			{ class: 'search-dialog', 'aria-label': say('search') },
			element('div', { class: 'search-bar' }, this.#input, close),
			this.#status,
			this.#results,
		);
		this.#input.addEventListener('input', () => this.#search());
		dialog.addEventListener('keydown', (event) => this.#walk(event));
		dialog.addEventListener('click', (event) => {
			if (event.target === dialog) dialog.close();
		});
		host.append(dialog);
		this.#dialog = dialog;
	}

	open(): void {
		if (this.#dialog.open) return this.#input.select();
		this.#dialog.showModal();
		this.#input.select();
		if (this.#input.value === '') this.#search();
	}

	/** Opens with a query. */
	ask(query: string): void {
		this.#input.value = query;
		this.open();
		this.#search();
	}

	#search(): void {
		this.#withAnswers((answers) => void answers.search(this.#input.value.trim()));
	}

	#withAnswers(act: (answers: Answers) => void): void {
		void this.#answers.then(act, () => (this.#status.textContent = say('searchNotLoaded')));
	}

	/** Arrow keys move through the results and back to the field; one Escape closes, where the browser would empty the field first. */
	#walk(event: KeyboardEvent): void {
		if (event.key === 'Escape') {
			event.preventDefault();
			this.#dialog.close();
			return;
		}
		if (event.key === 'Enter' && event.target === this.#input) {
			this.#withAnswers((answers) => answers.openFirst());
			return;
		}
		if (event.target instanceof HTMLSelectElement) return;
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		if (step === 0) return;
		event.preventDefault();
		const stops: readonly HTMLElement[] = [
			this.#input,
			...this.#results.querySelectorAll<HTMLElement>('a, .search-all:not([hidden])'),
		];
		const at = stops.findIndex((stop) => stop === document.activeElement);
		stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
	}
}
