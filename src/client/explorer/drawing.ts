/** What lies under and over sigma's drawing – regions and names – and all of it as a picture. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import type { Box } from './boxes.ts';
import type { Frame } from './frame.ts';
import type { ExplorerGraph } from './load.ts';
import { isCentre, type State } from './look.ts';
import { placeNames, type Name, type NameStyle } from './names.ts';
import type { OneCanvasSigma } from './oneCanvas.ts';
import { fontOf, paintNames, paintRegions, type Picture } from './picture.ts';
import { findRegions, type Region } from './regions.ts';
import { Spots } from './spots.ts';
import { topicsFrom, wishesOf, type Place } from './wishes.ts';

/** Square pixels for each name: far away, where topics are named, and near. */
const roomOfName = { far: 16_000, near: 8_000 };

export class Drawing {
	readonly #sigma: OneCanvasSigma;
	#graph: ExplorerGraph;
	#payload: ExplorerPayload;
	readonly #stage: HTMLElement;
	readonly #under: CanvasRenderingContext2D | undefined;
	readonly #over: CanvasRenderingContext2D | undefined;
	readonly #widths = new Map<string, number>();
	#look: Pick<Picture, 'colours' | 'fonts'>;
	readonly #spots: Spots;
	#regions: readonly Region[] = [];
	#names: readonly Name[] = [];

	constructor(
		sigma: OneCanvasSigma,
		graph: ExplorerGraph,
		payload: ExplorerPayload,
		stage: HTMLElement,
	) {
		this.#sigma = sigma;
		this.#graph = graph;
		this.#payload = payload;
		this.#stage = stage;
		this.#look = readLook(stage);
		this.#spots = new Spots(sigma);
		const canvases = sigma.createCanvasContext('regions').getCanvases();
		if (canvases['regions']) stage.prepend(canvases['regions']);
		this.#under = canvases['regions']?.getContext('2d') ?? undefined;
		this.#over = canvases['labels']?.getContext('2d') ?? undefined;
		sigma.resize(true);
	}

	/** The same graph, now with all that belongs to it. */
	grow(graph: ExplorerGraph, payload: ExplorerPayload): void {
		this.#graph = graph;
		this.#payload = payload;
	}

	/** Another view: its topics. */
	take({ view, shown }: State): void {
		this.#regions = view.topics ? findRegions(this.#graph, this.#payload, shown.nodes) : [];
	}

	/** Another theme. */
	repaint(): void {
		this.#look = readLook(this.#stage);
	}

	/** The topic whose name stands at a place. */
	topicAt(x: number, y: number): Region | undefined {
		const name = this.#names.find(
			({ style, box }) =>
				style === 'topic' && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
		);
		return this.#regions.find(({ label }) => label === name?.lines.join(' '));
	}

	/** Draws regions and names of this frame. */
	draw(state: State, covered: readonly Box[]): Omit<Picture, 'lines' | 'discs'> {
		const frame = this.#frame();
		const { width, height } = frame;
		this.#spots.aim(state.shown.nodes);
		const inView = this.#spots.largest([...(state.bright ?? []), state.hovered ?? '']);
		this.#names = this.#place(state, inView, covered, frame);
		const rings = [...inView].flatMap(([node, place]) => (isCentre(state, node) ? [place] : []));
		const picture = {
			frame,
			...this.#look,
			names: this.#names,
			rings,
			regions: state.bright ? [] : this.#regions.map(({ ties }) => ties),
		};
		this.#under?.clearRect(0, 0, width, height);
		if (this.#under) paintRegions(this.#under, picture);
		this.#over?.clearRect(0, 0, width, height);
		if (this.#over) paintNames(this.#over, picture);
		return picture;
	}

	/** Lines and discs as sigma draws them. */
	shapes(state: State): Pick<Picture, 'lines' | 'discs'> {
		this.#spots.aim(state.shown.nodes);
		const places = this.#spots.all();
		const lines = [...state.shown.edges].flatMap((edge): Picture['lines'] => {
			const data = this.#sigma.getEdgeDisplayData(edge);
			const [a, b] = this.#graph.extremities(edge).map((node) => places.get(node));
			if (!data || data.hidden || !a || !b) return [];
			const width = data.type === 'wide' ? 2 : 1;
			return [{ from: [a.x, a.y], to: [b.x, b.y], width, colour: data.color }];
		});
		const discs = [...places].flatMap(([node, place]) => {
			const data = this.#sigma.getNodeDisplayData(node);
			return data ? [{ ...place, colour: data.color, zIndex: data.zIndex }] : [];
		});
		return { lines, discs: discs.toSorted((a, b) => a.zIndex - b.zIndex) };
	}

	/** The disc that lies nearest, by its rim, within so many pixels. */
	nearest({ shown }: State, x: number, y: number, within: number): string | undefined {
		this.#spots.aim(shown.nodes);
		return this.#spots.nearest(x, y, within);
	}

	#place(
		state: State,
		inView: ReadonlyMap<string, Place>,
		covered: readonly Box[],
		frame: Frame,
	): readonly Name[] {
		const { width, height } = frame;
		const { ratio } = this.#sigma.getCamera();
		const wishes = wishesOf(this.#graph, this.#payload, state, inView, this.#regions, ratio, frame);
		const room = state.view.topics && ratio >= topicsFrom ? roomOfName.far : roomOfName.near;
		return placeNames(wishes, {
			width,
			height,
			covered,
			// What has stepped back may be written over.
			discs: [...inView].flatMap(([node, place]) =>
				state.bright?.has(node) === false ? [] : [place],
			),
			most: Math.ceil((width * height) / room),
			measure: (line, style) => this.#measure(line, style),
		});
	}

	#frame(): Frame {
		// Heights count upwards in sigma's graph.
		const [origin, other] = [0, 1].map((at) => this.#sigma.graphToViewport({ x: at, y: -at }));
		const { x: left = 0, y: top = 0 } = origin ?? {};
		const [across, down] = [(other?.x ?? 1) - left, (other?.y ?? 1) - top];
		return { ...this.#sigma.getDimensions(), left, top, across, down };
	}

	#measure(line: string, style: NameStyle): number {
		const key = `${style} ${line}`;
		const known = this.#widths.get(key);
		if (known !== undefined || !this.#over) return known ?? 0;
		this.#over.font = fontOf(style, this.#look.fonts);
		const { width } = this.#over.measureText(line);
		this.#widths.set(key, width);
		return width;
	}
}

/** Colours and faces of the theme that is shown now. */
function readLook(stage: HTMLElement): Pick<Picture, 'colours' | 'fonts'> {
	const style = getComputedStyle(stage);
	const read = (name: string): string => style.getPropertyValue(name).trim();
	return {
		colours: { paper: style.backgroundColor, ink: style.color, soft: read('--gg-ink-soft') },
		fonts: { sans: style.fontFamily, serif: read('--gg-serif') },
	};
}
