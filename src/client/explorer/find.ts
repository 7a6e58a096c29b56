/** The explorer's search: names and aliases as one types, as in the palette; Enter takes the first. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { button, element } from '../element.ts';
import type { Found } from '../names.ts';
import { pathOf } from '../nodePath.ts';
import { say } from './say.ts';

const namesShown = 8;

/** A node by its place in the columns, and the alias that matched where it was not the name. */
interface Match {
	readonly at: number;
	readonly alias?: string;
}

export function makeFind(
	payload: ExplorerPayload,
	select: (node: string) => void,
	/** Said below what is found while names are still on their way. */
	loading?: string,
): HTMLElement {
	const { nodes, types } = payload;
	let search: Promise<(query: string) => readonly Match[]> | undefined;
	/** Once the reader searches; by the letters of the names alone where the index of the palette cannot be loaded. */
	const prepare = (): NonNullable<typeof search> =>
		(search ??= import('../loadNames.ts')
			.then(({ loadNames }) => loadNames())
			.then(
				({ find }) => compile(payload, find),
				() => compile(payload, () => []),
			));
	const field = element('input', {
		type: 'search',
		placeholder: say('findOnMap'),
		'aria-label': say('findOnMap'),
		'aria-controls': 'explorer-found',
		autocomplete: 'off',
		spellcheck: 'false',
	});
	const found = element('ul', { id: 'explorer-found', class: 'explorer-found', hidden: true });
	const show = (matches: readonly Match[], note?: string): void => {
		found.hidden = matches.length === 0 && note === undefined;
		found.replaceChildren(
			...matches.map((match) => element('li', {}, entry(match))),
			...(note === undefined
				? []
				: [element('li', { class: 'explorer-loading', role: 'status' }, note)]),
		);
	};
	/** What answers the field, unless it has changed meanwhile. */
	const find = async (): Promise<readonly Match[] | undefined> => {
		const query = field.value.trim();
		if (query === '') return [];
		const matches = (await prepare())(query);
		return query === field.value.trim() ? matches : undefined;
	};
	const answer = async (): Promise<void> => {
		const isEmpty = field.value.trim() === '';
		const matches = await find();
		if (!matches) return;
		const none = matches.length === 0 ? say('nothingFound') : undefined;
		show(matches, isEmpty ? undefined : (loading ?? none));
	};
	const take = ({ at }: Match): void => {
		field.value = nodes.label[at] ?? '';
		show([]);
		select(nodes.id[at] ?? '');
	};
	const takeFirst = async (): Promise<void> => {
		const [first] = (await find()) ?? [];
		if (!first) return;
		const { at, alias } = first;
		const wanted = field.value.trim().toLowerCase();
		const isSure = [nodes.label[at], alias].some((name) => name?.toLowerCase() === wanted);
		if (!loading || isSure) take(first);
	};
	const entry = (match: Match): HTMLElement => {
		const type = types[nodes.type[match.at] ?? 0];
		const one = button('', { class: `explorer-name t-${type?.id ?? ''}` }, () => take(match));
		one.append(
			element('span', { class: 'dot', 'aria-hidden': 'true' }),
			nodes.label[match.at] ?? '',
			' ',
			element('small', {}, match.alias ?? type?.label ?? ''),
		);
		return one;
	};
	const root = element('div', { class: 'explorer-search' }, field, found);
	field.addEventListener('focus', () => void prepare());
	field.addEventListener('input', () => void answer());
	root.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) show([]);
	});
	root.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && event.target === field) void takeFirst();
		if (event.key === 'Escape') show([]);
		else walk(event, [field, ...found.querySelectorAll('button')]);
	});
	return root;
}

/** What the index of the palette finds, then what else holds the letters typed, the best connected first. */
function compile(
	payload: ExplorerPayload,
	find: (query: string) => readonly Found[],
): (query: string) => readonly Match[] {
	const { label, degree } = payload.nodes;
	const placeOf = new Map(label.map((_, at) => [pathOf(payload, at), at]));
	const names = label.map((name) => name.toLowerCase());
	return (query) => {
		const known = find(query).flatMap(({ path, alias }): readonly Match[] => {
			const at = placeOf.get(path);
			return at === undefined ? [] : [{ at, ...(alias !== undefined && { alias }) }];
		});
		const isKnown = new Set(known.map(({ at }) => at));
		const wanted = query.toLowerCase();
		const others = names
			.flatMap((name, at) => (name.includes(wanted) && !isKnown.has(at) ? [{ at }] : []))
			.toSorted((a, b) => (degree[b.at] ?? 0) - (degree[a.at] ?? 0) || a.at - b.at);
		return [...known, ...others].slice(0, namesShown);
	};
}

/** Arrow keys move through the names and back to the field. */
function walk(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
	const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (step === 0) return;
	event.preventDefault();
	const at = stops.findIndex((stop) => stop === document.activeElement);
	stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
}
