/** The figures of the map as two tables, with how they were measured. */
import type { Visit } from './explorer.ts';
import type { Payload } from './laidSite.ts';
import type { LayoutCost } from './layout.ts';
import { count, kilobytes, origin, seconds, table } from './markdown.ts';

export interface GraphSize {
	readonly entities: number;
	readonly lines: number;
}

export interface MapCost extends GraphSize, Payload, Visit, LayoutCost {}

export interface Circumstances {
	readonly runs: number;
	/** As WebGL names it; empty where it does not. */
	readonly renderer: string;
}

export const tellMap = (
	costs: readonly MapCost[],
	{ runs, renderer }: Circumstances,
): string => `${origin(runs)}
Graphs are made from a seed (\`scripts/bench/largeGraph.ts\`) and laid under the built site of the shipped content.

Opened in headless Chromium, 1440 by 900 pixels, ${tellRenderer(renderer)}, from this machine and so without waiting for a network. Times
count from navigation to the frame in which it was drawn; script is the work in callbacks of \`requestAnimationFrame\`, for frames that draw, median and 90th
percentile, while the mouse drags the map 20 steps, far away as it opens and near after eight turns of the wheel.

${table(
	[
		'entities, lines',
		'kB, gzip -9',
		'first file kB',
		'first drawn s',
		'all there s',
		'longest task s',
		'script a frame ms, far',
		'near',
	],
	costs.map((cost) => [
		sizeOf(cost),
		kilobytes(cost.allBytes),
		kilobytes(cost.firstBytes),
		seconds(cost.drawnMs),
		seconds(cost.wholeMs),
		seconds(cost.longestTaskMs),
		`${cost.farMedianMs.toFixed(1)}, ${cost.farP90Ms.toFixed(1)}`,
		`${cost.nearMedianMs.toFixed(1)}, ${cost.nearP90Ms.toFixed(1)}`,
	]),
)}
Laid out at build time, with no earlier map: the layout alone, the whole stage \`analyse\` around it, and which share of the ten nearest discs is of the same
community, over entities that have a line.

${table(
	['entities, lines', 'layout s', 'analyse s', 'same community'],
	costs.map((cost) => [
		sizeOf(cost),
		cost.layoutSeconds.toFixed(1),
		cost.analysisSeconds.toFixed(1),
		`${(100 * cost.sameCommunity).toFixed(0)} %`,
	]),
)}`;

const sizeOf = ({ entities, lines }: GraphSize): string => `${count(entities)}, ${count(lines)}`;

/** Figures of a graphics card and of a program in its place have little in common. */
const tellRenderer = (renderer: string): string =>
	/swiftshader|llvmpipe/i.test(renderer)
		? 'software WebGL, no graphics card'
		: `WebGL by ${renderer || 'an unknown renderer'}`;
