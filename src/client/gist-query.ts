/**
 * Questions to the data of the site, in SPARQL, answered in the browser. Engine and data load with the first question,
 * from our own origin, into a thread that can be stopped. The question stands in the address, so that it can be passed on.
 */
import { urlOf } from './base.ts';
import { button, element } from './element.ts';
import { entitiesIn, toCsv, type Answer, type Question, type Table } from './query/answer.ts';
import { mostRows, showTable } from './query/results.ts';
import { say } from './query/say.ts';

/** An address takes only so much. */
const mostOnMap = 150;

class GistQuery extends HTMLElement {
	#worker: Worker | undefined;
	/** Address of the CSV that is offered. */
	#csv: string | undefined;
	readonly #field = element('textarea', {
		id: 'query-text',
		rows: '12',
		spellcheck: 'false',
		autocapitalize: 'off',
		autocomplete: 'off',
		'aria-describedby': 'query-keys',
	});
	readonly #run = button(say('ask'), { class: 'query-run' }, () => this.#ask());
	readonly #stop = button(say('stop'), { hidden: true }, () => this.#interrupt());
	readonly #status = element('p', { role: 'status', class: 'query-status' });
	readonly #actions = element('p', { class: 'query-actions' });
	readonly #results = element('div', { class: 'query-results' });

	connectedCallback(): void {
		this.replaceChildren(
			element('label', { for: 'query-text' }, say('question')),
			this.#field,
			element(
				'div',
				{ class: 'query-buttons' },
				this.#run,
				this.#stop,
				element('span', { id: 'query-keys', class: 'explanation' }, say('keys')),
			),
			this.#status,
			this.#actions,
			this.#results,
		);
		this.#field.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			this.#ask();
		});
		const examples = document.querySelectorAll<HTMLElement>('[data-example]');
		for (const example of examples) this.#offer(example);
		const asked = new URLSearchParams(location.search).get('query');
		this.#field.value = asked ?? examples[0]?.querySelector('code')?.textContent ?? '';
		if (asked !== null) this.#ask();
	}

	disconnectedCallback(): void {
		this.#worker?.terminate();
		this.#dropCsv();
	}

	/** A button beside a worked question that asks it. */
	#offer(example: HTMLElement): void {
		const title = example.querySelector('h3')?.textContent ?? '';
		example.append(
			button(say('askThis'), { 'aria-label': say('askThisOne', { title }) }, () => {
				this.#field.value = example.querySelector('code')?.textContent ?? '';
				this.#ask();
				this.scrollIntoView();
				this.#field.focus({ preventScroll: true });
			}),
		);
	}

	#ask(): void {
		const query = this.#field.value.trim();
		if (query === '' || this.#run.disabled) return;
		history.replaceState(null, '', `?query=${encodeURIComponent(query)}`);
		this.#clear(this.#worker ? say('asking') : say('loading'));
		this.#setBusy(true);
		this.#worker ??= this.#start();
		this.#worker.postMessage({
			query,
			data: new URL(urlOf('data/knowledge.nq'), location.href).href,
		} satisfies Question);
	}

	#start(): Worker {
		const worker = new Worker(new URL('./query/worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
			this.#setBusy(false);
			this.#show(data);
		});
		worker.addEventListener('error', () => {
			this.#interrupt();
			this.#fail(say('notLoaded'));
		});
		return worker;
	}

	/** What runs is let go; the next question loads anew. */
	#interrupt(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#setBusy(false);
		this.#clear(say('stopped'));
	}

	#setBusy(isBusy: boolean): void {
		this.#run.disabled = isBusy;
		this.#stop.hidden = !isBusy;
	}

	#clear(status: string): void {
		this.#dropCsv();
		this.#actions.replaceChildren();
		this.#results.replaceChildren();
		this.#status.textContent = status;
	}

	#show(answer: Answer): void {
		switch (answer.kind) {
			case 'fault':
				return this.#fail(answer.message);
			case 'truth':
				return this.#clear(answer.isTrue ? say('yes') : say('no'));
			case 'table':
				return this.#showTable(answer.table);
		}
	}

	#fail(message: string): void {
		this.#clear('');
		this.#results.replaceChildren(
			element('p', { role: 'alert', class: 'query-fault' }, say('fault')),
			element('pre', {}, message),
		);
	}

	#showTable(table: Table): void {
		const { length } = table.rows;
		const count = say('rows', { count: length });
		this.#clear(length > mostRows ? say('rowsShown', { rows: count, shown: mostRows }) : count);
		if (length === 0) return;
		const root = this.dataset['root'] ?? '';
		this.#csv = URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv' }));
		this.#actions.append(
			element('a', { href: this.#csv, download: 'answer.csv' }, say('downloadCsv')),
		);
		const ids = entitiesIn(table, root);
		if (ids.length > 0) this.#actions.append(' ', mapLink(ids));
		this.#results.replaceChildren(showTable(table, root));
	}

	#dropCsv(): void {
		if (this.#csv !== undefined) URL.revokeObjectURL(this.#csv);
		this.#csv = undefined;
	}
}

const mapLink = (ids: readonly string[]): HTMLElement =>
	element(
		'a',
		{ href: `${urlOf('graph/')}?only=${ids.slice(0, mostOnMap).join(',')}` },
		ids.length > mostOnMap
			? say('firstOnMap', { count: mostOnMap, all: ids.length })
			: say('onMap', { count: ids.length }),
	);

customElements.define('gist-query', GistQuery);
