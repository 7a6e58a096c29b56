/**
 * Sigma on one WebGL canvas. As it comes it opens three – lines, discs, discs under the pointer – of the
 * eight to sixteen a browser grants all its pages. Here lines and discs share one context, lines painted
 * below what is there already, and discs under the pointer are drawn like all others. As it comes it also paints
 * all discs a second time in each frame, to read from that picture what the pointer is over; here `Spots` knows.
 *
 * Sigma keeps its layers private; the names used here are those of the exact version in package.json.
 */
import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering';
import { HeldBuffers } from './heldBuffers.ts';
import type { EdgeData, NodeData } from './load.ts';

interface Layers {
	readonly elements: Record<string, HTMLElement>;
	readonly webGLContexts: Record<string, unknown>;
}

/** What sigma asks of a context that nothing is drawn on. */
const nowhere = { clear: () => undefined, viewport: () => undefined, getExtension: () => null };

export class OneCanvasSigma extends Sigma<NodeData, EdgeData> {
	/** Sigma asks what the pointer is over at each move of it; there is no picture to read that from. */
	constructor(...given: ConstructorParameters<typeof Sigma<NodeData, EdgeData>>) {
		super(...given);
		Object.assign(this, { getNodeAtPosition: () => null });
	}

	override createWebGLContext(
		id: string,
		options: Parameters<Sigma['createWebGLContext']>[1],
	): WebGLRenderingContext {
		const first = this.getCanvases()['edges'];
		const picking = false;
		if (!first)
			return super.createWebGLContext(id, { ...options, picking, preserveDrawingBuffer: false });
		const { elements, webGLContexts } = this as unknown as Layers;
		elements[id] = first;
		const context = super.createWebGLContext(id, { picking, canvas: first });
		if (id === 'hoverNodes') webGLContexts[id] = nowhere;
		return context;
	}
}

/** Nothing of its own for discs under the pointer. */
export class NoHover {
	readonly drawLabel = undefined;
	readonly drawHover = undefined;
	reallocate(): void {}
	process(): void {}
	render(): void {}
	kill(): void {}
}

/** Lines go below what is painted already, since sigma paints discs first. */
function below(
	{ gl }: { readonly gl: WebGLRenderingContext | WebGL2RenderingContext },
	draw: () => void,
): void {
	gl.blendFunc(gl.ONE_MINUS_DST_ALPHA, gl.ONE);
	draw();
	gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
}

/** Hair lines, cheap to draw. */
export class LinesBelow extends EdgeLineProgram<NodeData, EdgeData> {
	readonly #held = new HeldBuffers();

	override process(...given: Parameters<EdgeLineProgram['process']>): void {
		this.#held.change();
		super.process(...given);
	}

	override bindProgram(...given: Parameters<EdgeLineProgram['bindProgram']>): void {
		this.#held.bind(given[0].gl, () => super.bindProgram(...given));
	}

	override renderProgram(...given: Parameters<EdgeLineProgram['renderProgram']>): void {
		below(given[1], () => super.renderProgram(...given));
	}
}

/** Lines of some width, for the few that stand out. */
export class WideLinesBelow extends EdgeRectangleProgram<NodeData, EdgeData> {
	readonly #held = new HeldBuffers();

	override process(...given: Parameters<EdgeRectangleProgram['process']>): void {
		this.#held.change();
		super.process(...given);
	}

	override bindProgram(...given: Parameters<EdgeRectangleProgram['bindProgram']>): void {
		this.#held.bind(given[0].gl, () => super.bindProgram(...given));
	}

	override renderProgram(...given: Parameters<EdgeRectangleProgram['renderProgram']>): void {
		below(given[1], () => super.renderProgram(...given));
	}
}

/**
 * Each disc as three corners of its own. As sigma has it a disc is an instance of one triangle, and what draws without
 * a graphics card takes instances one by one.
 */
export class Discs extends NodeCircleProgram<NodeData, EdgeData> {
	readonly #held = new HeldBuffers();

	override getDefinition(): ReturnType<NodeCircleProgram['getDefinition']> {
		const given = super.getDefinition();
		given.ATTRIBUTES.push(...given.CONSTANT_ATTRIBUTES);
		Reflect.deleteProperty(given, 'CONSTANT_ATTRIBUTES');
		return given;
	}

	override process(...given: Parameters<NodeCircleProgram['process']>): void {
		this.#held.change();
		super.process(...given);
	}

	/** What sigma writes of the disc for each corner, and behind it the corner's angle. */
	override processVisibleItem(...given: Parameters<NodeCircleProgram['processVisibleItem']>): void {
		super.processVisibleItem(...given);
		const [, start] = given;
		const width = this.ATTRIBUTES_ITEMS_COUNT;
		this.CONSTANT_DATA.forEach(([angle = 0], corner) => {
			this.array.copyWithin(start + corner * width, start, start + width - 1);
			this.array[start + (corner + 1) * width - 1] = angle;
		});
	}

	override bindProgram(...given: Parameters<NodeCircleProgram['bindProgram']>): void {
		this.#held.bind(given[0].gl, () => super.bindProgram(...given));
	}
}
