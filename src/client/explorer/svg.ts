/** A picture of the map as a free-standing SVG document. */
import { lineHeights } from './namePlaces.ts';
import type { Name } from './names.ts';
import { colourOf, faces, regionOpacity, regionWidth, type Picture } from './picture.ts';

const rimWidth = 4;

/** @param title what the picture shows; any text is safe */
export function toSvg(picture: Picture, title: string): string {
	const { frame, colours } = picture;
	const { width, height } = frame;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
		`<title>${escape(title)}</title>`,
		`<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
		...regions(picture),
		...picture.lines.map(
			({ from, to, width: wide, colour }) =>
				`<path d="M${pair(from)}L${pair(to)}" stroke="${colour}" stroke-width="${short(wide)}"/>`,
		),
		...picture.discs.map(
			({ x, y, radius, colour }) =>
				`<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${colour}"/>`,
		),
		...picture.rings.map(
			({ x, y, radius }) =>
				`<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius + 2)}" fill="none" stroke="${colours.ink}" stroke-width="2"/>`,
		),
		...picture.names.map((name) => text(name, picture)),
		'</svg>\n',
	].join('\n');
}

function regions({ regions: all, frame, colours }: Picture): readonly string[] {
	const place = `translate(${short(frame.left)} ${short(frame.top)}) scale(${frame.across} ${frame.down})`;
	return [
		`<g transform="${place}" fill="none" stroke="${colours.ink}" stroke-opacity="${regionOpacity}" stroke-width="${regionWidth}" stroke-linecap="round" stroke-linejoin="round">`,
		...all.map(
			(ties) => `<path d="${ties.map(([from, to]) => `M${pair(from)}L${pair(to)}`).join('')}"/>`,
		),
		'</g>',
	];
}

function text({ lines, left, base, width, style }: Name, { colours, fonts }: Picture): string {
	const { size, weight, family, isItalic } = faces[style];
	const middle = short(left + width / 2);
	const spans = lines.map(
		(line, at) =>
			`<tspan x="${middle}" y="${short(base + at * lineHeights[style])}">${escape(line)}</tspan>`,
	);
	return `<text font-family="${escape(fonts[family])}" font-size="${size}" font-weight="${weight}"${isItalic ? ' font-style="italic"' : ''} text-anchor="middle" fill="${colourOf(style, colours)}" stroke="${colours.paper}" stroke-width="${rimWidth}" stroke-linejoin="round" paint-order="stroke">${spans.join('')}</text>`;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

const pair = ([x, y]: readonly [number, number]): string => `${short(x)} ${short(y)}`;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Characters that XML forbids are left out. */
const escape = (text: string): string =>
	text
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
		.replace(/[&<>"]/g, (character) => entities[character] ?? '');
