/** A card as SVG, 1200 by 630: words on the left, the neighbourhood on the right. */
import type { CardView } from '../site/card.ts';
import { lineOffsets } from '../site/nameLines.ts';
import type { Typesetter } from './typesetter.ts';
import { clip, wrap } from './wrap.ts';

export const cardSize = { width: 1200, height: 630 } as const;

/** As in tokens.css, light. */
export const colours = {
	paper: '#fdfcf9',
	ink: '#1d1c1a',
	soft: '#615d55',
	line: '#dcd7cb',
} as const;

const margin = 72;
const column = { alone: cardSize.width - 2 * margin, besideMap: 530 } as const;
const mapBox = { left: 640, top: 64, width: 500, height: 470 } as const;
const [kindSize, lineSize, footSize, nodeSize] = [30, 32, 28, 13] as const;
const kindBase = 104;
const lastLine = 500;
const footBase = 572;
/** Sizes of the name, each with the most lines it may take. */
const nameSizes = [
	[88, 2],
	[70, 3],
	[56, 3],
	[44, 4],
] as const;

interface Line {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly fill: string;
	/** In the colour of the paper, over what it crosses. */
	readonly rim?: boolean;
}

/** In thousandths of the em. */
const rimmed = ` stroke="${colours.paper}" stroke-width="260" stroke-linejoin="round" paint-order="stroke"`;

/** Only what the face can set is written; a name that it cannot set gives `undefined`. */
export function drawCard(view: CardView, type: Typesetter): string | undefined {
	if (!type.canSet(view.name)) return undefined;
	const words = wordsOf(view, type);
	const { shapes, names } = mapOf(view, type);
	const lines = [...words, ...names].filter(({ text }) => type.canSet(text));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
		`<defs>${type.glyphs(lines.map(({ text }) => text))}</defs>`,
		`<rect width="100%" height="100%" fill="${colours.paper}"/>`,
		`<rect width="100%" height="10" fill="${view.colour}"/>`,
		shapes,
		...lines.map(
			({ text, x, y, size, fill, rim }) =>
				`<g fill="${fill}"${rim === true ? rimmed : ''}>${type.line(text, x, y, size)}</g>`,
		),
		'</svg>',
	].join('');
}

function wordsOf({ kind, name, line, foot, map }: CardView, type: Typesetter): readonly Line[] {
	const width = map ? column.besideMap : column.alone;
	const fits = nameSizes.find(([size, most]) => {
		const lines = wrap(name, (text) => type.widthOf(text, size), width);
		return lines.length <= most && lines.every((text) => type.widthOf(text, size) <= width);
	});
	const [size, most] = fits ?? nameSizes[3];
	const nameLines = clip(name, (text) => type.widthOf(text, size), width, most);
	const start = kind === '' ? kindBase : kindBase + 24;
	const nameBase = (at: number): number => start + size + at * Math.round(size * 1.12);
	const lineBase = (at: number): number => nameBase(nameLines.length - 1) + 64 + at * 44;
	const room = Math.max(0, Math.floor((lastLine - lineBase(0)) / 44) + 1);
	const measure = (text: string): number => type.widthOf(text, lineSize);
	const soft = { x: margin, fill: colours.soft };
	return [
		{ ...soft, text: kind, y: kindBase, size: kindSize },
		...nameLines.map((text, at) => ({
			text,
			x: margin,
			y: nameBase(at),
			size,
			fill: colours.ink,
		})),
		...clip(line, measure, width, room).map((text, at) => ({
			...soft,
			text,
			y: lineBase(at),
			size: lineSize,
		})),
		{ ...soft, text: foot, y: footBase, size: footSize },
	];
}

/** The map brought into its box; discs in the colours of their types, names beside them. */
function mapOf(
	{ map, colours: byType, colour }: CardView,
	type: Typesetter,
): { readonly shapes: string; readonly names: readonly Line[] } {
	if (!map) return { shapes: '', names: [] };
	const [left = 0, top = 0, width = 1, height = 1] = map.box.split(' ').map(Number);
	const scale = Math.min(mapBox.width / width, mapBox.height / height);
	const x = (at: number): number =>
		Math.round(mapBox.left + (mapBox.width - width * scale) / 2 + (at - left) * scale);
	const y = (at: number): number =>
		Math.round(mapBox.top + (mapBox.height - height * scale) / 2 + (at - top) * scale);
	const lines = map.lines.map(
		({ x1, y1, x2, y2 }) => `<path d="M${x(x1)} ${y(y1)}L${x(x2)} ${y(y2)}"/>`,
	);
	const discs = map.nodes.map(
		(node) =>
			`<circle cx="${x(node.x)}" cy="${y(node.y)}" r="${Math.round(node.radius * scale)}" fill="${byType.get(node.type) ?? colour}"/>`,
	);
	const size = Math.round(nodeSize * scale);
	const names = map.nodes
		.filter(({ isLabelled }) => isLabelled)
		.flatMap((node) => {
			const lines = node.nameLines ?? [node.name];
			const offsets = lineOffsets(lines, nodeSize);
			const share = { start: 0, middle: 0.5, end: 1 }[node.anchor];
			return lines.map((text, at): Line => {
				const from = x(node.labelX) - share * type.widthOf(text, size);
				const base = y(node.labelY + (offsets[at] ?? 0));
				return { text, x: Math.round(from), y: base, size, fill: colours.ink, rim: true };
			});
		});
	const shapes = [
		`<g fill="none" stroke="${colours.line}" stroke-width="2">${lines.join('')}</g>`,
		`<g stroke="${colours.paper}" stroke-width="3">${discs.join('')}</g>`,
	].join('');
	return { shapes, names };
}
