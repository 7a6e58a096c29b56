/** The explorer's search: names and aliases as one types, as in the palette; Enter takes the first. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { element } from '../element.ts';
import type { Found } from '../names.ts';
import { pathOf } from '../nodePath.ts';
import { say } from './say.ts';
import { makeSuggest } from './suggest.ts';

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
	const { root, field } = makeSuggest<Match>({
		label: say('findOnMap'),
		id: 'explorer-found',
		find: async (query) => (query === '' ? [] : (await prepare())(query)),
		note: (query, { length }) =>
			query === '' ? undefined : (loading ?? (length === 0 ? say('nothingFound') : undefined)),
		isSure: (query, { at, alias }) =>
			!loading ||
			[nodes.label[at], alias].some((name) => name?.toLowerCase() === query.toLowerCase()),
		describe: ({ at, alias }) => {
			const type = types[nodes.type[at] ?? 0];
			return {
				className: `explorer-name t-${type?.id ?? ''}`,
				parts: [
					element('span', { class: 'dot', 'aria-hidden': 'true' }),
					nodes.label[at] ?? '',
					' ',
					element('small', {}, alias ?? type?.label ?? ''),
				],
			};
		},
		take: ({ at }) => {
			select(nodes.id[at] ?? '');
			return nodes.label[at] ?? '';
		},
	});
	field.addEventListener('focus', () => void prepare());
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
