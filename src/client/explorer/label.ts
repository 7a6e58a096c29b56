/**
 * Names on the map: with a rim in the colour of the paper, so that they read over lines and discs, and left
 * out where they would cover a name that is written already.
 */
import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { EdgeData, NodeData } from './load.ts';

const rimWidth = 4;

export interface Labels {
	readonly draw: NodeLabelDrawingFunction<NodeData, EdgeData>;
	/** To be called before each drawing of the map. */
	readonly clear: () => void;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** @param container whose background is the paper; asked at each drawing, since the theme may change */
export function makeLabels(container: HTMLElement): Labels {
	let written: Box[] = [];
	let paper = '';
	return {
		clear: () => {
			written = [];
			paper = getComputedStyle(container).backgroundColor;
		},
		draw: (context, data, { labelSize, labelFont, labelWeight, labelColor }) => {
			const { label, x, y, size } = data;
			if (!label) return;
			const [left, base] = [x + size + 3, y + labelSize / 3];
			context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
			const right = left + context.measureText(label).width;
			const box = { left, right, top: base - labelSize, bottom: base + labelSize / 4 };
			const isCentre = 'highlighted' in data && data.highlighted === true;
			if (!isCentre && written.some((other) => meets(box, other))) return;
			written.push(box);
			context.lineJoin = 'round';
			context.lineWidth = rimWidth;
			context.strokeStyle = paper;
			context.strokeText(label, left, base);
			context.fillStyle = labelColor.color ?? '#000000';
			context.fillText(label, left, base);
		},
	};
}

const meets = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
