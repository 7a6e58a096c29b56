/** Two entities chosen by name, as /compare/ and /path/ ask for: fields, the address, and what both pages load. */
import type { EntityFacts, ExplorerPayload } from '../model/explorerPayload.ts';
import { loadJson } from './base.ts';
import { element } from './element.ts';

export interface Pair {
	readonly payload: ExplorerPayload;
	/** Indices into the node columns; `undefined` for a name nobody has. */
	readonly ends: readonly [number | undefined, number | undefined];
}

/**
 * Builds the form and answers each choice, first the one in the address.
 *
 * @param keys names of the two parameters in the query
 */
export async function askForPair(
	host: HTMLElement,
	keys: readonly [string, string],
	labels: readonly [string, string],
	answer: (pair: Pair) => Promise<readonly Node[]>,
): Promise<void> {
	const payload = await loadJson<ExplorerPayload>('data/explorer.json');
	const { nodes } = payload;
	const indexOf = (text: string): number | undefined => {
		const wanted = text.trim().toLowerCase();
		const at = nodes.id.findIndex(
			(id, index) => id === wanted || nodes.label[index]?.toLowerCase() === wanted,
		);
		return at < 0 ? undefined : at;
	};
	const list = element('datalist', { id: 'pair-names' });
	list.append(...nodes.label.toSorted().map((label) => element('option', { value: label })));
	const fields = keys.map((key, at) =>
		element('input', {
			type: 'text',
			name: key,
			id: `pair-${key}`,
			list: 'pair-names',
			required: true,
			autocomplete: 'off',
			'aria-label': labels[at],
		}),
	);
	const form = element(
		'form',
		{ class: 'pair-form' },
		...fields.map((field, at) =>
			element('label', { for: field.id }, `${labels[at] ?? ''} `, field),
		),
		element('button', { type: 'submit' }, 'Show'),
		list,
	);
	const output = element('div', { class: 'pair-answer', 'aria-live': 'polite' });
	const read = (): void => {
		const query = new URLSearchParams(location.search);
		keys.forEach((key, at) => {
			const field = fields[at];
			const index = indexOf(query.get(key) ?? '');
			if (field)
				field.value = index === undefined ? (query.get(key) ?? '') : (nodes.label[index] ?? '');
		});
	};
	const show = async (): Promise<void> => {
		const [a = '', b = ''] = fields.map(({ value }) => value);
		if (a === '' || b === '') return output.replaceChildren();
		output.replaceChildren(...(await answer({ payload, ends: [indexOf(a), indexOf(b)] })));
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const query = new URLSearchParams(
			keys.map((key, at) => [
				key,
				nodes.id[indexOf(fields[at]?.value ?? '') ?? -1] ?? fields[at]?.value ?? '',
			]),
		);
		history.pushState(null, '', `${location.pathname}?${query.toString()}`);
		void show();
	});
	window.addEventListener('popstate', () => {
		read();
		void show();
	});
	host.prepend(form, output);
	read();
	await show();
}

export const loadFacts = (payload: ExplorerPayload, at: number): Promise<EntityFacts> =>
	loadJson<EntityFacts>(`data/facts/${encodeURIComponent(payload.nodes.id[at] ?? '')}.json`);

export const unknownName = (): readonly Node[] => [
	element('p', {}, 'Choose two names from the list.'),
];
