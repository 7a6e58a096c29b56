/** The explorer's graph in parts, as schemas of `data/explorer.json` and `data/explorer/`; its type is `packedGraph.ts`. */
import { z } from 'zod';
import { plainColumns } from '../packedGraph.ts';
import { colour, count, date, path, text } from './value.ts';

const column = z.string().describe('Numbers in base 64, see docs/explorer.md');
const range = z.tuple([z.number(), z.number()]);

export const packedPartSchema = z.strictObject({
	label: z.array(text),
	id: z.record(text, text),
	...(Object.fromEntries(
		['x', 'y', 'radius', ...plainColumns, 'documents', 'edges', 'back', 'relation', 'evidence'].map(
			(name) => [name, column],
		),
	) as Readonly<Record<string, typeof column>>),
});

export const packedGraphSchema = z.strictObject({
	version: z.literal(2),
	size: count,
	box: z.strictObject({ x: range, y: range }),
	steps: z.number(),
	types: z.array(
		z.strictObject({
			id: text,
			label: text,
			plural: text,
			route: text,
			isLong: z.boolean().describe('Whether its list is parted by letter'),
			light: colour,
			dark: colour,
		}),
	),
	predicates: z.array(z.strictObject({ id: text, label: text, inverse: text })),
	communities: z.array(z.strictObject({ slug: text, label: text, x: z.number(), y: z.number() })),
	documents: z.array(z.strictObject({ slug: text, title: text, date: date.optional() })),
	first: packedPartSchema,
	rest: z.array(path),
});
