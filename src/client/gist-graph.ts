/**
 * The explorer on /graph/. Its children are the same graph as a picture and a table. The picture gives way
 * to the live map, or where there is no WebGL follows the view in its place; the table stays and follows what the map shows.
 */
import { explore } from './explorer/explorer.ts';
import { loadFirst } from './loadPayload.ts';

class GistGraph extends HTMLElement {
	#end: AbortController | undefined;

	async connectedCallback(): Promise<void> {
		const { signal } = (this.#end = new AbortController());
		const packed = await loadFirst().catch(() => undefined);
		if (!packed || !this.isConnected || packed.size === 0) return this.classList.add('is-static');
		await explore(this, packed, signal);
	}

	disconnectedCallback(): void {
		this.#end?.abort();
	}
}

customElements.define('gist-graph', GistGraph);
