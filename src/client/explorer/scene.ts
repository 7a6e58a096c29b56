/** The map itself: one sigma instance, freed with its element. Positions come with the payload; nothing is simulated. */
import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import { isDark, onThemeChange } from '../theme.ts';
import { makeLabels } from './label.ts';
import { paint, toGraph, type EdgeData, type ExplorerGraph, type NodeData } from './load.ts';
import { findVisible, neighboursOf, type Visible } from './visible.ts';
import type { View } from './view.ts';

export interface SceneEvents {
	readonly onSelect: (node: string | undefined) => void;
	readonly onMove: (camera: readonly [number, number, number]) => void;
}

/** Whether WebGL is there at all; sigma throws without it. */
export function hasWebGL(): boolean {
	const gl = document.createElement('canvas').getContext('webgl2');
	gl?.getExtension('WEBGL_lose_context')?.loseContext();
	return gl !== null;
}

export class Scene {
	readonly graph: ExplorerGraph;
	readonly #payload: ExplorerPayload;
	readonly #sigma: Sigma<NodeData, EdgeData>;
	readonly #stopThemes: () => void;
	#view: View;
	#hovered: string | undefined;
	#visible: Visible;

	constructor(container: HTMLElement, payload: ExplorerPayload, view: View, events: SceneEvents) {
		this.#payload = payload;
		this.graph = toGraph(payload);
		this.#view = view;
		this.#visible = findVisible(this.graph, view, undefined);
		paint(this.graph, payload, isDark());
		const labels = makeLabels(container);
		labels.clear();
		this.#sigma = new Sigma<NodeData, EdgeData>(this.graph, container, {
			edgeProgramClasses: { line: EdgeLineProgram },
			defaultEdgeType: 'line',
			labelFont: getComputedStyle(container).fontFamily,
			labelSize: 13,
			labelColor: { color: getComputedStyle(container).color },
			labelRenderedSizeThreshold: 3,
			labelDensity: 0.8,
			// Two quick clicks on two nodes are two choices, no double click that zooms.
			doubleClickTimeout: 0,
			minCameraRatio: 0.04,
			maxCameraRatio: 3,
			itemSizesReference: 'positions',
			// Discs grow more slowly than distances, so that zooming in makes room.
			zoomToSizeRatioFunction: Math.sqrt,
			defaultDrawNodeLabel: labels.draw,
			autoRescale: true,
			stagePadding: 24,
			zIndex: true,
			defaultDrawNodeHover: () => undefined,
			nodeReducer: (node, data) => this.#drawNode(node, data),
			edgeReducer: (edge, data) => this.#drawEdge(edge, data),
		});
		if (view.camera)
			this.#sigma
				.getCamera()
				.setState({ x: view.camera[0], y: view.camera[1], ratio: view.camera[2] });
		this.#sigma.on('beforeRender', labels.clear);
		this.#sigma.on('enterNode', ({ node }) => this.hover(node));
		this.#sigma.on('leaveNode', () => this.hover(undefined));
		this.#sigma.on('clickNode', ({ node }) => events.onSelect(node));
		this.#sigma.on('clickStage', () => events.onSelect(undefined));
		this.#sigma.getCamera().on('updated', ({ x, y, ratio }) => events.onMove([x, y, ratio]));
		this.#stopThemes = onThemeChange(() => {
			paint(this.graph, payload, isDark());
			this.#sigma.setSetting('labelColor', { color: getComputedStyle(container).color });
		});
	}

	get view(): View {
		return this.#view;
	}

	/** Shows a view; moves the camera only when the view has one. */
	show(view: View): void {
		this.#view = view;
		this.#update();
		if (view.camera)
			this.#sigma
				.getCamera()
				.setState({ x: view.camera[0], y: view.camera[1], ratio: view.camera[2] });
	}

	hover(node: string | undefined): void {
		this.#hovered = node;
		this.#sigma.getContainer().classList.toggle('is-over-node', node !== undefined);
		this.#update();
	}

	/** Brings a node to the middle, never further away than the reader is. Without motion where the reader wants none. */
	async fly(node: string): Promise<void> {
		const at = this.#sigma.getNodeDisplayData(node);
		const ratio = Math.min(this.#sigma.getCamera().ratio, this.#ratioAround(node));
		if (at) await this.#moveTo({ x: at.x, y: at.y, ratio });
	}

	/** How far to be away so that a node in the middle and its neighbours fit, within reason. */
	#ratioAround(node: string): number {
		const at = this.#sigma.getNodeDisplayData(node);
		const { width, height } = this.#sigma.getDimensions();
		const least = Math.min(width, height);
		const reach = neighboursOf(this.graph, node, this.#view).map((other) => {
			const { x, y } = this.#sigma.getNodeDisplayData(other) ?? at ?? { x: 0, y: 0 };
			const [dx, dy] = [Math.abs(x - (at?.x ?? x)), Math.abs(y - (at?.y ?? y))];
			return Math.max(dx * (least / width), dy * (least / height));
		});
		return Math.min(0.35, Math.max(0.12, 2.6 * Math.max(0, ...reach)));
	}

	async fit(): Promise<void> {
		await this.#moveTo({ x: 0.5, y: 0.5, ratio: 1 });
	}

	async zoom(factor: number): Promise<void> {
		await this.#moveTo({ ratio: this.#sigma.getCamera().ratio * factor });
	}

	/** Frees the WebGL contexts. */
	kill(): void {
		this.#stopThemes();
		this.#sigma.kill();
	}

	async #moveTo(state: { x?: number; y?: number; ratio: number }): Promise<void> {
		const camera = this.#sigma.getCamera();
		if (matchMedia('(prefers-reduced-motion: reduce)').matches) camera.setState(state);
		else await camera.animate(state, { duration: 350 });
	}

	#update(): void {
		this.#visible = findVisible(this.graph, this.#view, this.#hovered);
		this.#sigma.refresh({ skipIndexation: true });
	}

	#isHidden(node: string): boolean {
		const { reach } = this.#visible;
		const type = this.#payload.types[this.graph.getNodeAttribute(node, 'kind')];
		return (
			(reach !== undefined && !reach.has(node)) ||
			(type !== undefined && this.#view.hidden.includes(type.id))
		);
	}

	#drawNode(node: string, data: NodeData): Partial<NodeData> & Record<string, unknown> {
		if (this.#isHidden(node)) return { ...data, hidden: true };
		const { bright } = this.#visible;
		const isCentre = node === this.#hovered || node === this.#view.focus;
		if (bright?.has(node))
			return {
				...data,
				zIndex: 2,
				forceLabel: isCentre || bright.size <= 30,
				highlighted: isCentre,
			};
		return bright
			? { ...data, zIndex: 0, label: '', color: isDark() ? '#2c3238' : '#e4e7ea' }
			: { ...data, zIndex: 1 };
	}

	#drawEdge(edge: string, data: EdgeData): Partial<EdgeData> & Record<string, unknown> {
		const [source, target] = this.graph.extremities(edge);
		if (data.predicate < 0 && !this.#view.together) return { ...data, hidden: true };
		if (this.#isHidden(source) || this.#isHidden(target)) return { ...data, hidden: true };
		const centre = this.#hovered ?? this.#view.focus;
		if (centre === undefined || !this.#visible.bright) return data;
		if (source !== centre && target !== centre) return { ...data, hidden: true };
		return {
			...data,
			size: 2,
			zIndex: 2,
			color: this.graph.getNodeAttribute(source === centre ? target : source, 'color'),
		};
	}
}
