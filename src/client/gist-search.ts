/**
 * The way into search: opens the palette on its button, on `/` and on Ctrl or Cmd K. A page may have several
 * buttons: the first element holds the palette, the others open it.
 */
import { button, element } from './element.ts';
import { Palette } from './palette.ts';
import { keepVisit } from './recent.ts';
import { say } from './say.ts';

class GistSearch extends HTMLElement {
	/** Made when it is first opened. */
	#palette: Palette | undefined;

	connectedCallback(): void {
		const open = button(
			say('search'),
			{ class: 'search-open', 'aria-keyshortcuts': '/ Control+K Meta+K' },
			() => first()?.palette.open(),
		);
		open.append(element('kbd', { 'aria-hidden': 'true' }, '/'));
		this.replaceChildren(open);
		if (first() !== this) return;
		keepVisit();
		document.addEventListener('keydown', this.#onKey);
		const asked = new URLSearchParams(location.search).get('search');
		// What a browser hands over that knows the site as a search engine.
		if (asked !== null) this.palette.ask(asked);
	}

	get palette(): Palette {
		return (this.#palette ??= new Palette(this));
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
		this.palette.open();
	};
}

/** The element that holds the palette. */
const first = (): GistSearch | null => document.querySelector<GistSearch>('gist-search');

customElements.define('gist-search', GistSearch);
