/**
 * Fingers and the wheel on the map. The page scrolls over it as over anything else: one finger moves the
 * map only once the reader took hold of it, two fingers always do; the wheel zooms with Ctrl, or once the
 * map has the focus. Sigma's own handling holds the page fast, so it is switched off.
 */
import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { EdgeData, NodeData } from './load.ts';

/** One finger moves the map, or the page. */
export type Hold = (isHeld: boolean) => void;

export interface GripEvents {
	/** The reader moves the camera. */
	readonly onMove: () => void;
	/** The wheel turned over a map that is not at work. */
	readonly onIdleWheel: () => void;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** @param signal ends it */
export function takeGrip(
	stage: HTMLElement,
	sigma: Sigma<NodeData, EdgeData>,
	{ onMove, onIdleWheel }: GripEvents,
	signal: AbortSignal,
): Hold {
	sigma.getTouchCaptor().kill();
	const surface = sigma.getCanvases()['mouse'];
	const camera = sigma.getCamera();
	let isHeld = false;
	let start: { readonly fingers: readonly Point[]; readonly state: CameraState } | undefined;
	const hold: Hold = (now) => {
		isHeld = now;
		if (surface) surface.style.touchAction = now ? 'none' : 'pan-x pan-y';
	};
	const fingersOf = ({ touches }: TouchEvent): readonly Point[] => {
		const { left, top } = stage.getBoundingClientRect();
		return [...touches]
			.slice(0, 2)
			.map(({ clientX, clientY }) => ({ x: clientX - left, y: clientY - top }));
	};
	const begin = (event: TouchEvent): void => {
		const fingers = fingersOf(event);
		start =
			fingers.length === 2 || (isHeld && fingers.length === 1)
				? { fingers, state: camera.getState() }
				: undefined;
	};
	const move = (event: TouchEvent): void => {
		if (!start) return;
		const fingers = fingersOf(event);
		if (fingers.length !== start.fingers.length) return;
		event.preventDefault();
		onMove();
		const ratio = camera.getBoundedRatio(
			(start.state.ratio * spread(start.fingers)) / spread(fingers),
		);
		const cameraState = { ...start.state, ratio };
		const [was, is] = [
			sigma.viewportToFramedGraph(middle(start.fingers), { cameraState: start.state }),
			sigma.viewportToFramedGraph(middle(fingers), { cameraState }),
		];
		camera.setState({ ratio, x: start.state.x + was.x - is.x, y: start.state.y + was.y - is.y });
	};
	const turn = (event: WheelEvent): void => {
		const isAtWork = event.ctrlKey || event.metaKey || stage.contains(document.activeElement);
		if (isAtWork) return onMove();
		event.stopPropagation();
		onIdleWheel();
	};
	stage.addEventListener('touchstart', begin, { passive: true, signal });
	stage.addEventListener('touchend', begin, { passive: true, signal });
	stage.addEventListener('touchcancel', begin, { passive: true, signal });
	stage.addEventListener('touchmove', move, { passive: false, signal });
	stage.addEventListener('wheel', turn, { capture: true, passive: true, signal });
	hold(false);
	return hold;
}

const middle = ([a = { x: 0, y: 0 }, b = a]: readonly Point[]): Point => ({
	x: (a.x + b.x) / 2,
	y: (a.y + b.y) / 2,
});

/** Distance of two fingers; 1 for one, which never zooms. */
const spread = ([a, b]: readonly Point[]): number =>
	a && b ? Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) : 1;
