/** The camera over the map: to where a view has it, around what is chosen, clear of what lies on the map. */
import type Sigma from 'sigma';
import type { Box as MapBox } from '../../model/packedGraph.ts';
import type { Box } from './boxes.ts';
import type { EdgeData, NodeData } from './load.ts';
import type { View } from './view.ts';

export type CameraPlace = NonNullable<View['camera']>;

interface Point {
	readonly x: number;
	readonly y: number;
}

/** What the graph is laid out on. */
export interface Ground {
	/** How much wider the graph is than the map it was made from. */
	readonly stretch: number;
	/** The whole map, whatever of it is there already. */
	readonly box: MapBox;
}

const moveMs = 350;
/** Few nodes are not brought nearer than this camera ratio; a node in the middle stays nearer than the other. */
const [nearest, farthestAround] = [0.12, 0.6];

export class Lens {
	readonly #sigma: Sigma<NodeData, EdgeData>;
	readonly #ground: Ground;
	#covered: readonly Box[] = [];
	/** Counts moves that are ours, so that the last one ends them. */
	#moves = 0;
	#isOurs = true;

	/** @param onMove the reader moved the camera */
	constructor(
		sigma: Sigma<NodeData, EdgeData>,
		ground: Ground,
		onMove: (place: CameraPlace) => void,
	) {
		this.#sigma = sigma;
		this.#ground = ground;
		sigma.getCamera().on('updated', () => {
			if (!this.#isOurs) onMove(this.place);
		});
	}

	/** Middle in map units, and ratio: the same place on a screen of another shape. */
	get place(): CameraPlace {
		const { x, y, ratio } = this.#sigma.getCamera();
		const middle = this.#sigma.viewportToGraph(this.#sigma.framedGraphToViewport({ x, y }));
		return [middle.x / this.#ground.stretch, -middle.y, ratio];
	}

	/** From here on the reader moves the camera. */
	grab(): void {
		this.#isOurs = false;
	}

	/** What lies on the map, in pixels. */
	cover(boxes: readonly Box[]): void {
		this.#covered = boxes;
	}

	get covered(): readonly Box[] {
		return this.#covered;
	}

	async goTo([x, y, ratio]: CameraPlace): Promise<void> {
		await this.#move({ ...this.#framedPlace(x, y), ratio });
	}

	async zoom(factor: number): Promise<void> {
		await this.#move({ ratio: this.#sigma.getCamera().ratio * factor });
	}

	/** A node in the middle, as near as its neighbours allow, within reason. */
	async frameAround(node: string, neighbours: readonly string[]): Promise<void> {
		const at = this.#framed(node);
		const { width, height } = this.#free();
		const need = neighbours.map((other) => {
			const { x, y } = this.#framed(other);
			return Math.max(
				Math.abs(x - at.x) / this.#unitsOf(width),
				Math.abs(y - at.y) / this.#unitsOf(height),
			);
		});
		const ratio = Math.min(farthestAround, Math.max(nearest, 2.4 * Math.max(0, ...need)));
		await this.#move(this.#aimed(at, ratio));
	}

	/** @param room how much more than the nodes alone need */
	async frameAll(nodes: readonly string[], room: number): Promise<void> {
		await this.#framePlaces(
			nodes.map((node) => this.#framed(node)),
			room,
		);
	}

	/** All that belongs to the map. */
	async frameMap(room: number): Promise<void> {
		const { x, y } = this.#ground.box;
		await this.#framePlaces(
			[0, 1].map((end) => this.#framedPlace(x[end] ?? 0, y[end] ?? 0)),
			room,
		);
	}

	async #framePlaces(places: readonly Point[], room: number): Promise<void> {
		if (places.length === 0) return;
		const across = extent(places.map(({ x }) => x));
		const up = extent(places.map(({ y }) => y));
		const { width, height } = this.#free();
		const need = Math.max(across.length / this.#unitsOf(width), up.length / this.#unitsOf(height));
		const middle = { x: across.middle, y: up.middle };
		await this.#move(this.#aimed(middle, Math.max(nearest, need * room)));
	}

	/** @param x,y in map units */
	#framedPlace(x: number, y: number): Point {
		const there = this.#sigma.graphToViewport({ x: x * this.#ground.stretch, y: -y });
		return this.#sigma.viewportToFramedGraph(there);
	}

	#framed(node: string): Point {
		return this.#sigma.getNodeDisplayData(node) ?? { x: 0.5, y: 0.5 };
	}

	/** Framed units that so many pixels hold at ratio 1. */
	#unitsOf(pixels: number): number {
		const cameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
		const [a, b] = [0, pixels].map(
			(x) => this.#sigma.viewportToFramedGraph({ x, y: 0 }, { cameraState }).x,
		);
		return (b ?? 1) - (a ?? 0);
	}

	/** The part of the stage that a panel along its side leaves. */
	#free(): { readonly width: number; readonly height: number } {
		const { width, height } = this.#sigma.getDimensions();
		const side = this.#covered.find(
			({ left, top, bottom }) => left > 0 && bottom - top > height / 2,
		);
		return { width: side?.left ?? width, height };
	}

	/** The camera that has a place in the middle of the free part. */
	#aimed({ x, y }: Point, ratio: number): Point & { readonly ratio: number } {
		const { width, height } = this.#free();
		const middle = this.#sigma.viewportToFramedGraph(
			{ x: width / 2, y: height / 2 },
			{ cameraState: { x, y, angle: 0, ratio } },
		);
		return { x: 2 * x - middle.x, y: 2 * y - middle.y, ratio };
	}

	/** At once the first time, and for readers who want no motion. */
	async #move(state: {
		readonly x?: number;
		readonly y?: number;
		readonly ratio: number;
	}): Promise<void> {
		const camera = this.#sigma.getCamera();
		this.#moves += 1;
		const own = this.#moves;
		this.#isOurs = true;
		const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
		if (isStill || own === 1) camera.setState(state);
		else await camera.animate(state, { duration: moveMs });
		if (own === this.#moves) this.#isOurs = false;
	}
}

function extent(values: readonly number[]): { readonly middle: number; readonly length: number } {
	const least = values.reduce((a, b) => Math.min(a, b), Infinity);
	const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
	return { middle: (least + most) / 2, length: most - least };
}
