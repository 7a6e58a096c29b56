/** The sentences and pages of the texts that answer a search, narrowed as the reader chooses, as a section of the palette. */
import { button, element } from './element.ts';
import type { FoundTexts } from './fullText.ts';
import { labelMore } from './offer.ts';
import { sayCount, sayPalette as say } from './sayPalette.ts';
import { entry } from './searchEntry.ts';
import { TextFilters } from './textFilters.ts';

const fewestLetters = 3;
const textsShown = 8;
/** Each is a file of its own to load. */
const textsAdded = 24;

export class TextSection {
	readonly #filters: TextFilters;
	readonly #list = element('ul');
	readonly #count = element('small');
	readonly #more: HTMLButtonElement;
	readonly root: HTMLElement;
	#query = '';
	#most = textsShown;
	/** A press on the button waits for more. */
	#isMore = false;

	/** @param change is told when others are to be shown: `find` gives them */
	constructor(change: () => void) {
		this.#filters = new TextFilters(() => {
			this.#most = textsShown;
			change();
		});
		this.#more = button('', { class: 'search-all', hidden: true }, () => {
			this.#most += textsAdded;
			this.#isMore = true;
			change();
		});
		this.root = element(
			'section',
			{ hidden: true },
			element('h2', {}, say('inTheTexts'), ' ', this.#count),
			this.#filters.root,
			this.#list,
			this.#more,
		);
	}

	async find(query: string): Promise<FoundTexts> {
		if (query !== this.#query) this.#most = textsShown;
		this.#query = query;
		if (query.length < fewestLetters) return { texts: [], count: 0 };
		const { searchTexts } = await import('./fullText.ts');
		return searchTexts(query, this.#filters.filter, this.#most);
	}

	show({ texts, count, choices }: FoundTexts): void {
		this.root.hidden = texts.length === 0 && !this.#filters.isOn;
		if (choices) this.#filters.show(choices);
		const before = this.#isMore ? this.#list.children.length : 0;
		const entries = texts.map(({ title, url, excerpt }) => entry(url, title, excerpt));
		this.#list.replaceChildren(...entries);
		if (this.#isMore) entries[before]?.querySelector('a')?.focus();
		this.#isMore = false;
		this.#count.textContent = sayCount(count);
		labelMore(this.#more, say('inTheTexts'), {
			left: count - texts.length,
			added: textsAdded,
			count,
		});
	}
}
