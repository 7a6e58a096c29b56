/**
 * What the explorer shows, as the address of the page has it. Everything a reader can change is in the
 * query, so that a copied link, reload, back and forward show the same view.
 */
export const measures = ['connections', 'mentions', 'betweenness', 'pagerank'] as const;
export type Measure = (typeof measures)[number];

export const orders = ['connections', 'name', 'type', 'neighbours'] as const;
export type Order = (typeof orders)[number];

export interface View {
	/** Entity in focus. */
	readonly focus?: string | undefined;
	/** Ends of the path that is shown; with the first alone the reader is choosing the second. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	/** Types left out. */
	readonly hidden: readonly string[];
	/** Predicates left out. */
	readonly unsaid: readonly string[];
	/** The only entities that are shown; all where it is empty. */
	readonly only: readonly string[];
	/** Slugs of the only documents that count; all do where it is empty. */
	readonly documents: readonly string[];
	/** Only documents up to this date count: `YYYY-MM-DD`. */
	readonly until?: string | undefined;
	/** Steps around the focus that are shown; 0 shows all. */
	readonly depth: number;
	/** Most connections an entity may have, so that hubs can be left out. */
	readonly most?: number | undefined;
	/** What the size of discs says. */
	readonly size: Measure;
	/** Whether co-occurrences are drawn. */
	readonly together: boolean;
	/** Whether topics are drawn. */
	readonly topics: boolean;
	/** Whether entities that no line reaches are shown. */
	readonly alone: boolean;
	/** Order of the table. */
	readonly order: Order;
	/** Whether it runs the other way. */
	readonly isReversed: boolean;
	/** Whether the table is shown to its end. */
	readonly allRows: boolean;
	/** Whether the map covers the window. */
	readonly filled: boolean;
	/** Camera, where the reader moved it: middle in map units, ratio. */
	readonly camera?: readonly [number, number, number] | undefined;
}

export const startView: View = {
	hidden: [],
	unsaid: [],
	only: [],
	documents: [],
	depth: 0,
	size: 'connections',
	together: false,
	topics: true,
	alone: true,
	order: 'connections',
	isReversed: false,
	allRows: false,
	filled: false,
};

/** Names of the parameters that hold one text each. */
const texts = ['focus', 'from', 'to'] as const;

/** Reads a query; parts that make no sense are passed over. */
export function readView(query: string): View {
	const parameters = new URLSearchParams(query);
	const read = (key: string): string => parameters.get(key) ?? '';
	const list = (key: string): readonly string[] => read(key).split(',').filter(Boolean);
	const depth = Number(read('depth'));
	const most = Number(read('hubs'));
	const camera = readCamera(read('camera'));
	return {
		...Object.fromEntries(texts.flatMap((key) => (read(key) === '' ? [] : [[key, read(key)]]))),
		hidden: list('without'),
		unsaid: list('without-relations'),
		only: list('only'),
		documents: list('document'),
		...(/^\d{4}-\d{2}-\d{2}$/.test(read('until')) && { until: read('until') }),
		depth: [1, 2, 3].includes(depth) ? depth : 0,
		...(Number.isInteger(most) && most > 0 && { most }),
		size: measures.find((measure) => measure === read('size')) ?? startView.size,
		together: read('together') === '1',
		topics: read('topics') !== '0',
		alone: read('alone') !== '0',
		order: orders.find((order) => order === read('order')) ?? startView.order,
		isReversed: read('reverse') === '1',
		allRows: read('rows') === 'all',
		filled: read('filled') === '1',
		...(camera && { camera }),
	};
}

function readCamera(text: string): View['camera'] {
	const camera = text.split(',').map(Number);
	const [x, y, ratio] = camera;
	return x !== undefined &&
		y !== undefined &&
		ratio !== undefined &&
		camera.every(Number.isFinite) &&
		ratio > 0
		? [x, y, ratio]
		: undefined;
}

const writeCamera = ([x, y, ratio]: NonNullable<View['camera']>): string =>
	`${x.toFixed(1)},${y.toFixed(1)},${ratio.toFixed(3)}`;

/** The query of a view, empty for the starting one, else with its `?`. */
export function writeView(view: View): string {
	const parameters = new URLSearchParams();
	const write = (key: string, value: string | undefined, start = ''): void => {
		if (value !== undefined && value !== start) parameters.set(key, value);
	};
	const { hidden, unsaid, only, documents, depth, most, camera } = view;
	for (const key of texts) write(key, view[key]);
	write('document', documents.toSorted().join(','));
	write('depth', String(depth), '0');
	write('without', hidden.toSorted().join(','));
	write('without-relations', unsaid.toSorted().join(','));
	write('only', only.toSorted().join(','));
	write('until', view.until);
	write('hubs', most?.toString());
	write('size', view.size, startView.size);
	write('together', view.together ? '1' : '');
	write('topics', view.topics ? '' : '0');
	write('alone', view.alone ? '' : '0');
	write('order', view.order, startView.order);
	write('reverse', view.isReversed ? '1' : '');
	write('rows', view.allRows ? 'all' : '');
	write('filled', view.filled ? '1' : '');
	write('camera', camera && writeCamera(camera));
	const query = parameters.toString();
	return query === '' ? '' : `?${query}`;
}

/** A view with nothing left out, where the reader is and what is selected kept. */
export const withoutFilters = (view: View): View => ({
	...view,
	hidden: startView.hidden,
	unsaid: startView.unsaid,
	only: startView.only,
	documents: startView.documents,
	until: undefined,
	depth: 0,
	most: undefined,
	alone: true,
});

export const isFiltered = (view: View): boolean =>
	writeView({ ...view, camera: undefined }) !==
	writeView({ ...withoutFilters(view), camera: undefined });
