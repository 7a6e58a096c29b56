/**
 * What the explorer shows, as the address of the page has it. Everything a reader can change is in the
 * query, so that a copied link, reload, back and forward show the same view.
 */
export interface View {
	/** Entity in focus. */
	readonly focus?: string;
	/** Types left out. */
	readonly hidden: readonly string[];
	/** Steps around the focus that are shown; 0 shows all. */
	readonly depth: number;
	/** Whether co-occurrences are drawn. */
	readonly together: boolean;
	/** Camera, where the reader moved it: x, y, ratio in sigma's framed units. */
	readonly camera?: readonly [number, number, number];
}

export const startView: View = { hidden: [], depth: 0, together: false };

/** Reads a query; parts that make no sense are passed over. */
export function readView(query: string): View {
	const parameters = new URLSearchParams(query);
	const depth = Number(parameters.get('depth'));
	const camera = (parameters.get('camera') ?? '').split(',').map(Number);
	const [x, y, ratio] = camera;
	const focus = parameters.get('focus');
	return {
		...(focus !== null && focus !== '' && { focus }),
		hidden: (parameters.get('without') ?? '').split(',').filter(Boolean),
		depth: [1, 2, 3].includes(depth) ? depth : 0,
		together: parameters.get('together') === '1',
		...(x !== undefined &&
			y !== undefined &&
			ratio !== undefined &&
			camera.every(Number.isFinite) &&
			ratio > 0 && { camera: [x, y, ratio] as const }),
	};
}

/** The query of a view, empty for the starting one, else with its `?`. */
export function writeView({ focus, hidden, depth, together, camera }: View): string {
	const parameters = new URLSearchParams();
	if (focus !== undefined) parameters.set('focus', focus);
	if (depth > 0) parameters.set('depth', String(depth));
	if (hidden.length > 0) parameters.set('without', hidden.toSorted().join(','));
	if (together) parameters.set('together', '1');
	if (camera) parameters.set('camera', camera.map((n) => n.toFixed(4)).join(','));
	const query = parameters.toString();
	return query === '' ? '' : `?${query}`;
}
