/** `data/graph.json` as a schema: the graph for programs, with measures and places of the map. */
import { z } from 'zod';
import { address, colour, count, share, text } from './value.ts';

export const graphSchema = z
	.strictObject({
		options: z.strictObject({
			type: z.literal('directed'),
			multi: z.literal(true),
			allowSelfLoops: z.boolean(),
		}),
		attributes: z.strictObject({}),
		nodes: z.array(
			z.strictObject({
				key: text,
				attributes: z.strictObject({
					label: text,
					type: text,
					x: z.number(),
					y: z.number(),
					size: z.number(),
					color: colour,
					community: z.int(),
					degree: count,
					pagerank: share,
					betweenness: share,
					mentions: count,
					url: address,
				}),
			}),
		),
		edges: z.array(
			z.strictObject({
				key: text,
				source: text,
				target: text,
				attributes: z.strictObject({
					label: text,
					kind: text.describe('Id of the predicate, or coOccurrence'),
					weight: z.number(),
					confidence: share.optional(),
					attribution: text
						.optional()
						.describe('Who says so, where no document does in its own name'),
				}),
			}),
		),
	})
	.describe('The serialised form of graphology, for Graph.from');
