/**
 * What is on the map at a moment, as plain shapes in pixels, and how they are painted: regions and names
 * lie under and over what sigma draws; all of it together makes the PNG.
 */
import type { Frame } from './frame.ts';
import { lineHeights } from './namePlaces.ts';
import type { Name, NameStyle } from './names.ts';
import type { Point, Ties } from './regions.ts';

export interface Picture {
	readonly frame: Frame;
	readonly colours: { readonly paper: string; readonly ink: string; readonly soft: string };
	readonly fonts: { readonly sans: string; readonly serif: string };
	/** Ties of each topic's tree. */
	readonly regions: readonly Ties[];
	readonly lines: readonly {
		readonly from: Point;
		readonly to: Point;
		readonly width: number;
		readonly colour: string;
	}[];
	readonly discs: readonly Disc[];
	/** Rings around what stands out. */
	readonly rings: readonly Omit<Disc, 'colour'>[];
	readonly names: readonly Name[];
}

interface Disc {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly colour: string;
}

export const regionOpacity = 0.07;
/** As far around a member a region reaches on both sides, in units of the graph. */
export const regionWidth = 44;
const rimWidth = 4;

/** Size and face of each kind of name. */
export const faces: Readonly<
	Record<NameStyle, { size: number; weight: number; family: 'sans' | 'serif'; isItalic?: true }>
> = {
	entity: { size: 13, weight: 400, family: 'sans' },
	strong: { size: 13, weight: 600, family: 'sans' },
	topic: { size: 14, weight: 400, family: 'serif' },
	relation: { size: 12, weight: 400, family: 'sans', isItalic: true },
};

/** A font for a canvas. */
export function fontOf(style: NameStyle, fonts: Picture['fonts']): string {
	const { size, weight, family, isItalic } = faces[style];
	return `${isItalic ? 'italic ' : ''}${weight} ${size}px ${fonts[family]}`;
}

export const colourOf = (style: NameStyle, { ink, soft }: Picture['colours']): string =>
	style === 'topic' || style === 'relation' ? soft : ink;

/** All of a picture on paper; the context is scaled by the caller. */
export function paintAll(context: CanvasRenderingContext2D, picture: Picture): void {
	context.fillStyle = picture.colours.paper;
	context.fillRect(0, 0, picture.frame.width, picture.frame.height);
	paintRegions(context, picture);
	for (const { from, to, width, colour } of picture.lines) {
		context.lineWidth = width;
		context.strokeStyle = colour;
		context.stroke(toPath([[from, to]]));
	}
	for (const { x, y, radius, colour } of picture.discs) {
		context.fillStyle = colour;
		circle(context, x, y, radius);
		context.fill();
	}
	paintNames(context, picture);
}

export function paintRegions(
	context: CanvasRenderingContext2D,
	{ regions, frame, colours }: Pick<Picture, 'regions' | 'frame' | 'colours'>,
): void {
	const { left, top, across, down } = frame;
	context.save();
	context.transform(across, 0, 0, down, left, top);
	context.globalAlpha = regionOpacity;
	context.strokeStyle = colours.ink;
	context.lineWidth = regionWidth;
	context.lineCap = 'round';
	context.lineJoin = 'round';
	for (const ties of regions) context.stroke(pathOf(ties));
	context.restore();
}

/** Rings and names, each name with a rim in the colour of the paper so that it reads over lines and discs. */
export function paintNames(
	context: CanvasRenderingContext2D,
	{ names, rings, colours, fonts }: Pick<Picture, 'names' | 'rings' | 'colours' | 'fonts'>,
): void {
	context.lineJoin = 'round';
	context.strokeStyle = colours.ink;
	context.lineWidth = 2;
	for (const { x, y, radius } of rings) {
		circle(context, x, y, radius + 2);
		context.stroke();
	}
	context.lineWidth = rimWidth;
	context.strokeStyle = colours.paper;
	for (const { lines, left, base, width, style } of names) {
		context.font = fontOf(style, fonts);
		context.fillStyle = colourOf(style, colours);
		lines.forEach((line, at) => {
			const x = left + (width - context.measureText(line).width) / 2;
			const y = base + at * lineHeights[style];
			context.strokeText(line, x, y);
			context.fillText(line, x, y);
		});
	}
}

/** Paths of regions: they stay the same from frame to frame. */
const paths = new WeakMap<Ties, Path2D>();

function pathOf(ties: Ties): Path2D {
	const path = paths.get(ties) ?? toPath(ties);
	paths.set(ties, path);
	return path;
}

function toPath(ties: Ties): Path2D {
	const path = new Path2D();
	for (const [from, to] of ties) {
		path.moveTo(...from);
		path.lineTo(...to);
	}
	return path;
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
	context.beginPath();
	context.arc(x, y, radius, 0, 2 * Math.PI);
}
