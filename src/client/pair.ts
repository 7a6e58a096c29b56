/** Two entities chosen by name, as /compare/ and /path/ ask for: fields, the address, and what both pages load. */
import type { ExplorerPayload } from '../model/explorerPayload.ts';
import { element } from './element.ts';
import { loadPayload } from './loadPayload.ts';
import { sayTool } from './sayTool.ts';

export interface Pair {
	readonly payload: ExplorerPayload;
	/** Indices into the node columns; `undefined` for a name nobody has. */
	readonly ends: readonly [number | undefined, number | undefined];
	/** The two as they were asked for. */
	readonly asked: readonly [string, string];
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
	const payload = await loadPayload().catch(() => undefined);
	if (!payload) {
		delete document.documentElement.dataset['asked'];
		return host.append(notLoaded());
	}
	const { nodes } = payload;
	const names = shownNames(payload);
	// Reversed, so that an id wins over a name, and a name over one that several share.
	const byText = new Map(
		[...nodes.id, ...names, ...nodes.label]
			.map((text, at) => [text.toLowerCase(), at % nodes.id.length] as const)
			.toReversed(),
	);
	const indexOf = (text: string): number | undefined => byText.get(text.trim().toLowerCase());
	const list = element('datalist', { id: 'pair-names' });
	list.append(...names.toSorted().map((value) => element('option', { value })));
	const fields = keys.map((key) =>
		element('input', {
			type: 'text',
			name: key,
			id: `pair-${key}`,
			list: 'pair-names',
			required: true,
			autocomplete: 'off',
			spellcheck: 'false',
		}),
	);
	const form = element(
		'form',
		{ class: 'pair-form' },
		...fields.map((field, at) =>
			element('label', { for: field.id }, element('span', {}, labels[at] ?? ''), field),
		),
		element('button', { type: 'submit' }, sayTool('show')),
		list,
	);
	const output = element('div', { class: 'pair-answer', 'aria-live': 'polite' });
	const read = (): void => {
		const query = new URLSearchParams(location.search);
		keys.forEach((key, at) => {
			const asked = query.get(key) ?? '';
			const index = indexOf(asked);
			const field = fields[at];
			if (field) field.value = index === undefined ? asked : (names[index] ?? '');
		});
	};
	let round = 0;
	/** A slower answer to an earlier question is dropped. */
	const show = async (): Promise<void> => {
		round += 1;
		const own = round;
		const [a = '', b = ''] = fields.map(({ value }) => value);
		const isAsked = a !== '' && b !== '';
		const found = isAsked
			? await answer({ payload, ends: [indexOf(a), indexOf(b)], asked: [a, b] }).catch(() => [
					notLoaded(),
				])
			: [];
		if (own === round) output.replaceChildren(...found);
	};
	for (const field of fields) field.addEventListener('input', () => field.setCustomValidity(''));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const unknown = fields.find(({ value }) => indexOf(value) === undefined);
		if (unknown) {
			unknown.setCustomValidity(sayTool('nameUnknown'));
			unknown.reportValidity();
			return;
		}
		const chosen = fields.map(({ value }) => nodes.id[indexOf(value) ?? -1] ?? value);
		const query = new URLSearchParams(keys.map((key, at) => [key, chosen[at] ?? '']));
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
	delete document.documentElement.dataset['asked'];
}

/** Names as the fields show them; where several entities share one, each with its type. */
export function shownNames({ nodes, types }: ExplorerPayload): readonly string[] {
	const counts = new Map<string, number>();
	for (const label of nodes.label) counts.set(label, (counts.get(label) ?? 0) + 1);
	return nodes.label.map((label, at) =>
		(counts.get(label) ?? 0) > 1 ? `${label} (${types[nodes.type[at] ?? 0]?.label ?? ''})` : label,
	);
}

const notLoaded = (): HTMLElement => element('p', {}, sayTool('notLoaded'));

/** Which of the two nobody is called. */
export const sayUnknown = ({ ends, asked }: Pair): readonly Node[] =>
	asked
		.filter((_, at) => ends[at] === undefined)
		.map((name) => element('p', {}, sayTool('unknownEntity', { name })));
