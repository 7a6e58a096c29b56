/** The pointer on the map: the disc it rests on, and the place that is pressed. Fingers that move the map are `touch.ts`. */
import type Sigma from 'sigma';
import type { EdgeData, NodeData } from './load.ts';

/** Pixels around a disc that count as the disc. */
const reach = { fine: 6, coarse: 20 };

export interface PointerEvents {
	/** The disc nearest to a place, within so many pixels. */
	readonly nearest: (x: number, y: number, within: number) => string | undefined;
	/** A mouse is over this disc now, or over none. */
	readonly onHover: (node: string | undefined) => void;
	/** A press began, which may move the map. */
	readonly onDown: () => void;
	/** A press on a disc, or on a place without one. */
	readonly onClick: (node: string | undefined, x: number, y: number) => void;
}

/** @param signal ends it */
export function followPointer(
	stage: HTMLElement,
	sigma: Sigma<NodeData, EdgeData>,
	{ nearest, onHover, onDown, onClick }: PointerEvents,
	signal: AbortSignal,
): void {
	const move = (event: PointerEvent): void => {
		if (event.pointerType !== 'mouse' || event.buttons > 0) return;
		const { left, top } = stage.getBoundingClientRect();
		const isOut = event.type === 'pointerleave';
		onHover(isOut ? undefined : nearest(event.clientX - left, event.clientY - top, reach.fine));
	};
	const click = ({ event: { x, y } }: { readonly event: { x: number; y: number } }): void => {
		const isCoarse = matchMedia('(pointer: coarse)').matches;
		onClick(nearest(x, y, isCoarse ? reach.coarse : reach.fine), x, y);
	};
	sigma.on('clickStage', click);
	stage.addEventListener('pointermove', move, { signal });
	stage.addEventListener('pointerleave', move, { signal });
	stage.addEventListener('pointerdown', onDown, { signal });
}
