/** The explorer's search: names as one types, the best connected first; Enter takes the first. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { button, element } from '../element.ts';
import { say } from './say.ts';

const namesShown = 8;

export function makeFind(
	{ nodes, types }: ExplorerPayload,
	select: (node: string) => void,
	/** Said below what is found while names are still on their way. */
	loading?: string,
): HTMLElement {
	let order: readonly number[] = [];
	let names: readonly string[] = [];
	/** Once the reader searches. */
	const prepare = (): void => {
		if (names.length > 0) return;
		names = nodes.label.map((label) => label.toLowerCase());
		order = nodes.id
			.map((_, at) => at)
			.toSorted(
				(a, b) =>
					(nodes.degree[b] ?? 0) - (nodes.degree[a] ?? 0) ||
					((nodes.id[a] ?? '') < (nodes.id[b] ?? '') ? -1 : 1),
			);
	};
	const find = (query: string): readonly number[] => {
		prepare();
		const wanted = query.trim().toLowerCase();
		return wanted === ''
			? []
			: order
					.filter((at) => names[at]?.includes(wanted))
					.map((at) => ({ at, rank: rankOf(names[at] ?? '', wanted) }))
					.toSorted((a, b) => a.rank - b.rank)
					.slice(0, namesShown)
					.map(({ at }) => at);
	};
	const field = element('input', {
		type: 'search',
		placeholder: say('findOnMap'),
		'aria-label': say('findOnMap'),
		'aria-controls': 'explorer-found',
		autocomplete: 'off',
		spellcheck: 'false',
	});
	const found = element('ul', { id: 'explorer-found', class: 'explorer-found', hidden: true });
	const show = (places: readonly number[], note?: string): void => {
		found.hidden = places.length === 0 && note === undefined;
		found.replaceChildren(
			...places.map((at) => element('li', {}, entry(at))),
			...(note === undefined ? [] : [element('li', { class: 'explorer-loading' }, note)]),
		);
	};
	const take = (at: number): void => {
		field.value = nodes.label[at] ?? '';
		show([]);
		select(nodes.id[at] ?? '');
	};
	const entry = (at: number): HTMLElement => {
		const type = types[nodes.type[at] ?? 0];
		const one = button('', { class: `explorer-name t-${type?.id ?? ''}` }, () => take(at));
		one.append(
			element('span', { class: 'dot', 'aria-hidden': 'true' }),
			nodes.label[at] ?? '',
			' ',
			element('small', {}, type?.label ?? ''),
		);
		return one;
	};
	const root = element('div', { class: 'explorer-search' }, field, found);
	field.addEventListener('input', () =>
		show(find(field.value), field.value.trim() === '' ? undefined : loading),
	);
	root.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) show([]);
	});
	root.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && event.target === field) {
			const [first] = find(field.value);
			const isSure = !loading || names[first ?? -1] === field.value.trim().toLowerCase();
			if (first !== undefined && isSure) take(first);
		}
		if (event.key === 'Escape') show([]);
		else walk(event, [field, ...found.querySelectorAll('button')]);
	});
	return root;
}

/** The whole name, its start, the start of a word, anywhere in it. */
function rankOf(name: string, wanted: string): number {
	if (name === wanted) return 0;
	if (name.startsWith(wanted)) return 1;
	return name.includes(` ${wanted}`) ? 2 : 3;
}

/** Arrow keys move through the names and back to the field. */
function walk(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
	const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (step === 0) return;
	event.preventDefault();
	const at = stops.findIndex((stop) => stop === document.activeElement);
	stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
}
