/** A link that leads to an entity by chance. Without script it leads to a list. */
import type { SearchIndex } from '../model/searchIndex.ts';
import { loadJson, urlOf } from './base.ts';
import { chosenBy } from './surprise.ts';

class GistSurprise extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('a')?.addEventListener('click', (event) => {
			const link = event.currentTarget;
			if (event.ctrlKey || event.metaKey || event.shiftKey || !(link instanceof HTMLAnchorElement))
				return;
			event.preventDefault();
			void loadJson<SearchIndex>('data/search.json').then(
				(index) => location.assign(urlOf(chosenBy(index, Math.random()) ?? '')),
				() => location.assign(link.href),
			);
		});
	}
}

customElements.define('gist-surprise', GistSurprise);
