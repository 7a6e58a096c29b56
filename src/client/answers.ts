/**
 * What the search palette shows below its field. Names answer at once from a small index; the words of all pages
 * follow from the full-text index. Both load when first needed, as does this module.
 */
import style from '../styles/palette.css?inline';
import { beginning, mostConnected } from './beginning.ts';
import { element } from './element.ts';
import { findNames } from './foundNames.ts';
import { TextSection } from './foundTexts.ts';
import type { FoundTexts } from './fullText.ts';
import { loadNames } from './loadNames.ts';
import { sayPalette as say } from './sayPalette.ts';

// A stylesheet of its own would come with every page, as Astro gathers them.
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

/** An index that takes longer to load is told of. */
const slowMs = 300;

const noNames = { sections: [], count: 0 };
const noTexts: FoundTexts = { texts: [], count: 0 };

export class Answers {
	readonly #names = loadNames().catch(() => undefined);
	readonly #nameResults = element('div');
	readonly #texts = new TextSection(() => void this.#searchTexts());
	readonly #results: HTMLElement;
	readonly #status: HTMLElement;
	#namesFound = 0;
	#isWithoutNames = false;
	#query = '';
	/** Of several searches under way the last one counts. */
	#round = 0;
	/** What is shown answers the query. */
	#isAnswered = false;
	/** Enter was pressed before there was anything to open. */
	#isAwaited = false;

	/** @param status is told how much is found */
	constructor(results: HTMLElement, status: HTMLElement) {
		this.#results = results;
		this.#status = status;
		results.append(this.#nameResults, this.#texts.root);
	}

	/** Shows what answers a query; where it is empty, what to begin with. */
	async search(query: string): Promise<void> {
		const round = (this.#round += 1);
		this.#query = query;
		this.#isAwaited = this.#isAnswered = false;
		if (query === '') return this.#begin(round);
		const slow = window.setTimeout(() => {
			if (round === this.#round) this.#status.textContent = say('searching');
		}, slowMs);
		const index = await this.#names;
		window.clearTimeout(slow);
		if (round !== this.#round) return;
		const { sections, count } = index ? findNames(index, query) : noNames;
		this.#nameResults.replaceChildren(...sections);
		this.#namesFound = count;
		this.#isWithoutNames = !index;
		this.#isAnswered = count > 0;
		this.#openAwaited();
		await this.#searchTexts();
	}

	async #searchTexts(): Promise<void> {
		const round = (this.#round += 1);
		const found = await this.#texts.find(this.#query).catch(() => noTexts);
		if (round !== this.#round) return;
		this.#texts.show(found);
		this.#isAnswered = true;
		const told = inWords(this.#namesFound, found);
		this.#status.textContent = this.#isWithoutNames ? `${say('namesNotLoaded')} ${told}` : told;
		this.#openAwaited();
	}

	/** At once what needs no index. */
	async #begin(round: number): Promise<void> {
		this.#status.textContent = '';
		this.#texts.root.hidden = true;
		this.#nameResults.replaceChildren(...beginning());
		const index = await this.#names;
		if (index && round === this.#round) this.#nameResults.append(...mostConnected(index));
	}

	/** Opens the first that answers, as soon as it is there. */
	openFirst(): void {
		this.#isAwaited = this.#query !== '';
		this.#openAwaited();
	}

	#openAwaited(): void {
		if (!this.#isAwaited || !this.#isAnswered) return;
		const first = this.#results.querySelector('a');
		this.#isAwaited = !first;
		first?.click();
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
