/** A button that copies the text of the block inside. Where the clipboard is refused the text is selected instead. */
import { button, element } from './element.ts';
import { sayTool } from './sayTool.ts';

const shownMs = 2000;

class GistCopy extends HTMLElement {
	#timer = 0;

	connectedCallback(): void {
		const block = this.querySelector('pre');
		if (!block || !navigator.clipboard) return;
		const status = element('span', { role: 'status', class: 'copy-status' });
		const copy = button(sayTool('copy'), { class: 'copy' }, () => {
			const tell = (text: string): void => {
				status.textContent = text;
				window.clearTimeout(this.#timer);
				this.#timer = window.setTimeout(() => (status.textContent = ''), shownMs);
			};
			navigator.clipboard.writeText(block.textContent ?? '').then(
				() => tell(sayTool('copied')),
				() => {
					getSelection()?.selectAllChildren(block);
					tell(sayTool('textSelected'));
				},
			);
		});
		this.append(element('div', { class: 'copy-bar' }, copy, status));
	}

	disconnectedCallback(): void {
		window.clearTimeout(this.#timer);
	}
}

customElements.define('gist-copy', GistCopy);
