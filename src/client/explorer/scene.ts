/**
 * The map itself: one sigma instance on one WebGL canvas, with regions below and names above it. Positions
 * come with the payload; nothing is simulated. What a view shows is decided before it comes here.
 */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { onThemeChange } from '../theme.ts';
import { Appearance, type Given } from './appearance.ts';
import type { Box } from './boxes.ts';
import { Drawing } from './drawing.ts';
import { frameView, room } from './framing.ts';
import { Lens, type CameraPlace, type Ground } from './lens.ts';
import type { ExplorerGraph } from './load.ts';
import type { OneCanvasSigma } from './oneCanvas.ts';
import { openSigma } from './openSigma.ts';
import type { Picture } from './picture.ts';
import { followPointer, type PointerEvents } from './pointer.ts';
import { takeGrip, type Hold } from './touch.ts';
import type { View } from './view.ts';

export interface SceneEvents {
	readonly onSelect: (node: string | undefined) => void;
	/** The reader moved the camera. */
	readonly onMove: (camera: CameraPlace) => void;
	readonly onIdleWheel: () => void;
}

/** Throws where there is no WebGL. */
export class Scene {
	readonly #stage: HTMLElement;
	readonly #events: SceneEvents;
	readonly #looks: Appearance;
	readonly #sigma: OneCanvasSigma;
	readonly #drawing: Drawing;
	readonly #lens: Lens;
	/** One finger moves the map, or the page. */
	readonly hold: Hold;
	readonly #stopThemes: () => void;
	readonly #end = new AbortController();
	#hoverFrame = 0;

	constructor(
		stage: HTMLElement,
		payload: ExplorerPayload,
		graph: ExplorerGraph,
		ground: Ground,
		given: Given,
		events: SceneEvents,
	) {
		this.#stage = stage;
		this.#events = events;
		const looks = new Appearance(graph, payload, given);
		const sigma = openSigma(stage, looks, ground);
		const drawing = new Drawing(sigma, graph, payload, stage);
		drawing.take(looks.state);
		const lens = new Lens(sigma, ground, events.onMove);
		this.#looks = looks;
		this.#sigma = sigma;
		this.#drawing = drawing;
		this.#lens = lens;
		const { signal } = this.#end;
		const { onIdleWheel } = events;
		const grab = (): void => lens.grab();
		this.hold = takeGrip(stage, sigma, { onMove: grab, onIdleWheel }, signal);
		sigma.on('afterRender', () => drawing.draw(looks.state, lens.covered));
		const pointer: PointerEvents = {
			nearest: (x, y, within) => drawing.nearest(looks.state, x, y, within),
			onHover: (node) => this.#hover(node),
			onDown: grab,
			onClick: (node, x, y) => this.#click(node, x, y),
		};
		followPointer(stage, sigma, pointer, signal);
		this.#stopThemes = onThemeChange(() => {
			drawing.repaint();
			looks.repaint();
			sigma.refresh();
		});
	}

	/** The same graph, now with all that belongs to it; nothing moves. */
	grow(graph: ExplorerGraph, payload: ExplorerPayload, given: Given): void {
		this.#looks.grow(graph, payload);
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
		this.#looks.take(given);
		this.#drawing.take(this.#looks.state);
	}

	/** What lies on the map, which names and the camera keep clear of. */
	cover(boxes: readonly Box[]): void {
		this.#lens.cover(boxes);
		this.#sigma.scheduleRender();
	}

	get camera(): CameraPlace {
		return this.#lens.place;
	}

	/** Brings the camera to where a view has it. */
	frame(view: View): Promise<void> {
		return frameView(this.#lens, this.#looks, view);
	}

	/** All that is shown. */
	async fit(): Promise<void> {
		await this.#lens.frameAll([...this.#looks.state.shown.nodes], room.all);
		this.#events.onMove(this.camera);
	}

	async zoom(factor: number): Promise<void> {
		await this.#lens.zoom(factor);
		this.#events.onMove(this.camera);
	}

	/** The map as it is now. */
	get picture(): Picture {
		const { state } = this.#looks;
		return { ...this.#drawing.draw(state, this.#lens.covered), ...this.#drawing.shapes(state) };
	}

	/** Frees the WebGL context. */
	kill(): void {
		window.cancelAnimationFrame(this.#hoverFrame);
		this.#stopThemes();
		this.#end.abort();
		this.#sigma.kill();
	}

	#hover(hovered: string | undefined): void {
		if (hovered === this.#looks.state.hovered) return;
		this.#stage.classList.toggle('is-over-node', hovered !== undefined);
		const isRepainted = this.#looks.hover(hovered);
		// Once a frame. Sigma's own delay would leave places unknown until then, and clicks without a disc.
		window.cancelAnimationFrame(this.#hoverFrame);
		this.#hoverFrame = window.requestAnimationFrame(() =>
			isRepainted ? this.#sigma.refresh() : this.#sigma.scheduleRender(),
		);
	}

	/** A disc is chosen, a topic's name gone to; anywhere else lets go. */
	#click(node: string | undefined, x: number, y: number): void {
		const topic = node === undefined ? this.#drawing.topicAt(x, y) : undefined;
		if (topic)
			void this.#lens.frameAll(topic.core, room.trail).then(() => this.#events.onMove(this.camera));
		else this.#events.onSelect(node);
	}
}
