/** How sigma is set up for the map: what it draws itself, how far the camera goes, and where the whole map lies. */
import type { Appearance } from './appearance.ts';
import type { Ground } from './lens.ts';
import { Discs, LinesBelow, NoHover, OneCanvasSigma, WideLinesBelow } from './oneCanvas.ts';

/** @throws where there is no WebGL */
export function openSigma(
	stage: HTMLElement,
	looks: Appearance,
	{ stretch, box }: Ground,
): OneCanvasSigma {
	const sigma = new OneCanvasSigma(looks.graph, stage, {
		nodeProgramClasses: { circle: Discs },
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
		nodeReducer: (node, data) => looks.node(node, data),
		edgeReducer: (edge, data) => looks.edge(edge, data),
	});
	// Where a place lies depends on the whole map, of which a part may be on its way.
	sigma.setCustomBBox({
		x: [box.x[0] * stretch, box.x[1] * stretch],
		y: [-box.y[1], -box.y[0]],
	});
	// On paper the map has no size; its picture stands there.
	sigma.setSetting('allowInvalidContainer', true);
	sigma.refresh();
	return sigma;
}
