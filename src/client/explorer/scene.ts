/**
 * The map itself: one sigma instance on one WebGL canvas, with regions below and names above it. Positions
 * come with the payload; nothing is simulated. What a view shows is decided before it comes here.
 */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { isDark, onThemeChange } from '../theme.ts';
import type { Box } from './boxes.ts';
import { Drawing } from './drawing.ts';
import { Lens, type CameraPlace, type Ground } from './lens.ts';
import { paint, radiiBy, type ExplorerGraph } from './load.ts';
import { lookOfEdge, lookOfNode, withBright, type State } from './look.ts';
import { LinesBelow, NoHover, OneCanvasSigma, WideLinesBelow } from './oneCanvas.ts';
import type { Picture } from './picture.ts';
import { neighboursOf } from './shown.ts';
import { takeGrip, type Grip } from './touch.ts';
import type { View } from './view.ts';

export interface SceneEvents {
	readonly onSelect: (node: string | undefined) => void;
	/** The reader moved the camera. */
	readonly onMove: (camera: CameraPlace) => void;
	readonly onIdleWheel: () => void;
}

/** What a scene is given of a state; what stands out it finds itself. */
export type Given = Pick<State, 'view' | 'shown' | 'trail'>;

/** Pixels around a disc that count as the disc. */
const reach = { fine: 6, coarse: 20 };
/** How much room is left around what is framed. */
const room = { all: 1.06, trail: 1.4 };
/** With more discs than this, pointing at one leaves the others as they are. */
const mostRepainted = 3000;

/** Throws where there is no WebGL. */
export class Scene {
	#graph: ExplorerGraph;
	#payload: ExplorerPayload;
	readonly #ground: Ground;
	readonly #stage: HTMLElement;
	readonly #events: SceneEvents;
	readonly #sigma: OneCanvasSigma;
	readonly #drawing: Drawing;
	readonly #lens: Lens;
	readonly #grip: Grip;
	readonly #stopThemes: () => void;
	#state: State;
	#radii: readonly number[] = [];
	#isDark = isDark();
	#hoverFrame = 0;

	constructor(
		stage: HTMLElement,
		payload: ExplorerPayload,
		graph: ExplorerGraph,
		ground: Ground,
		given: Given,
		events: SceneEvents,
	) {
		this.#payload = payload;
		this.#graph = graph;
		this.#ground = ground;
		this.#stage = stage;
		this.#events = events;
		paint(graph, payload, this.#isDark);
		this.#state = withBright(graph, given);
		this.#radii = radiiBy(payload, given.view.size);
		this.#sigma = this.#open();
		this.#drawing = new Drawing(this.#sigma, graph, payload, stage);
		this.#drawing.take(this.#state);
		this.#lens = new Lens(this.#sigma, ground, events.onMove);
		this.#grip = takeGrip(stage, this.#sigma, {
			onMove: () => this.#lens.grab(),
			onIdleWheel: events.onIdleWheel,
		});
		this.#sigma.on('afterRender', () => this.#drawing.draw(this.#state, this.#lens.covered));
		stage.addEventListener('pointermove', this.#onPointer);
		stage.addEventListener('pointerleave', this.#onPointer);
		stage.addEventListener('pointerdown', this.#onDown);
		this.#stopThemes = onThemeChange(() => {
			this.#isDark = isDark();
			this.#drawing.repaint();
			paint(this.#graph, this.#payload, this.#isDark);
			this.#sigma.refresh();
		});
	}

	/** The same graph, now with all that belongs to it; nothing moves. */
	grow(graph: ExplorerGraph, payload: ExplorerPayload, given: Given): void {
		this.#graph = graph;
		this.#payload = payload;
		paint(graph, payload, this.#isDark);
		this.#drawing.grow(graph, payload);
		this.#take(given);
		this.#sigma.setGraph(graph);
	}

	/** Shows a view; the camera stays where it is. */
	show(given: Given): void {
		this.#take(given);
		this.#sigma.refresh();
	}

	#take(given: Given): void {
		this.#state = withBright(this.#graph, given);
		this.#radii = radiiBy(this.#payload, given.view.size);
		this.#drawing.take(this.#state);
	}

	/** What lies on the map, which names and the camera keep clear of. */
	cover(boxes: readonly Box[]): void {
		this.#lens.cover(boxes);
		this.#sigma.scheduleRender();
	}

	get camera(): CameraPlace {
		return this.#lens.place;
	}

	/** One finger moves the map, or the page. */
	hold(isHeld: boolean): void {
		this.#grip.hold(isHeld);
	}

	/** Brings the camera to where a view has it: its own place, else around the path, the focus, or all. */
	async frame({ camera, focus, depth }: View): Promise<void> {
		const { trail, shown } = this.#state;
		if (camera) return this.#lens.goTo(camera);
		if (trail) return this.#lens.frameAll([...trail.nodes], room.trail);
		if (focus !== undefined && depth > 1) return this.#lens.frameAll([...shown.nodes], room.all);
		if (focus !== undefined && this.#graph.hasNode(focus))
			return this.#lens.frameAround(focus, neighboursOf(this.#graph, focus, shown.edges));
		return this.#lens.frameMap(room.all);
	}

	/** All that is shown. */
	async fit(): Promise<void> {
		await this.#lens.frameAll([...this.#state.shown.nodes], room.all);
		this.#events.onMove(this.camera);
	}

	async zoom(factor: number): Promise<void> {
		await this.#lens.zoom(factor);
		this.#events.onMove(this.camera);
	}

	/** The map as it is now. */
	get picture(): Picture {
		return {
			...this.#drawing.draw(this.#state, this.#lens.covered),
			...this.#drawing.shapes(this.#state),
		};
	}

	/** Frees the WebGL context. */
	kill(): void {
		window.cancelAnimationFrame(this.#hoverFrame);
		this.#stopThemes();
		this.#grip.release();
		this.#stage.removeEventListener('pointermove', this.#onPointer);
		this.#stage.removeEventListener('pointerleave', this.#onPointer);
		this.#stage.removeEventListener('pointerdown', this.#onDown);
		this.#sigma.kill();
	}

	#open(): OneCanvasSigma {
		const sigma = new OneCanvasSigma(this.#graph, this.#stage, {
			edgeProgramClasses: { line: LinesBelow, wide: WideLinesBelow },
			nodeHoverProgramClasses: { circle: NoHover },
			defaultEdgeType: 'line',
			renderLabels: false,
			// Two quick clicks on two nodes are two choices, no double click that zooms.
			doubleClickTimeout: 0,
			minCameraRatio: 0.04,
			maxCameraRatio: 3,
			itemSizesReference: 'positions',
			// Discs grow more slowly than distances, so that zooming in makes room.
			zoomToSizeRatioFunction: Math.sqrt,
			enableCameraRotation: false,
			stagePadding: 24,
			zIndex: true,
			defaultDrawNodeHover: () => undefined,
			nodeReducer: (node, data) =>
				lookOfNode(this.#state, node, data, {
					size: this.#radii[data.at] ?? data.size,
					isDark: this.#isDark,
				}),
			edgeReducer: (edge, data) => lookOfEdge(this.#graph, this.#state, edge, data),
		});
		const { stretch, box } = this.#ground;
		// Where a place lies depends on the whole map, of which a part may be on its way.
		sigma.setCustomBBox({
			x: [box.x[0] * stretch, box.x[1] * stretch],
			y: [-box.y[1], -box.y[0]],
		});
		sigma.refresh();
		sigma.on('clickNode', ({ event }) => this.#click(event.x, event.y));
		sigma.on('clickStage', ({ event }) => this.#click(event.x, event.y));
		return sigma;
	}

	readonly #onDown = (): void => this.#lens.grab();

	readonly #onPointer = (event: PointerEvent): void => {
		if (event.pointerType !== 'mouse' || event.buttons > 0) return;
		const { left, top } = this.#stage.getBoundingClientRect();
		const hovered =
			event.type === 'pointerleave'
				? undefined
				: this.#nearest(event.clientX - left, event.clientY - top, reach.fine);
		if (hovered === this.#state.hovered) return;
		this.#stage.classList.toggle('is-over-node', hovered !== undefined);
		// To repaint thousands takes longer than the pointer rests: there the name alone appears.
		const isMany = this.#state.shown.nodes.size > mostRepainted;
		this.#state = isMany
			? { ...this.#state, hovered }
			: withBright(this.#graph, { ...this.#state, hovered });
		// Once a frame. Sigma's own delay would leave places unknown until then, and clicks without a disc.
		window.cancelAnimationFrame(this.#hoverFrame);
		this.#hoverFrame = window.requestAnimationFrame(() =>
			isMany ? this.#sigma.scheduleRender() : this.#sigma.refresh(),
		);
	};

	/** A disc is chosen, a topic's name gone to; anywhere else lets go. */
	#click(x: number, y: number): void {
		const isCoarse = matchMedia('(pointer: coarse)').matches;
		const node = this.#nearest(x, y, isCoarse ? reach.coarse : reach.fine);
		const topic = node === undefined ? this.#drawing.topicAt(x, y) : undefined;
		if (topic)
			void this.#lens.frameAll(topic.core, room.trail).then(() => this.#events.onMove(this.camera));
		else this.#events.onSelect(node);
	}

	/** The disc that lies nearest, by its rim, within so many pixels. */
	#nearest(x: number, y: number, within: number): string | undefined {
		return this.#drawing.nearest(this.#state, x, y, within);
	}
}
