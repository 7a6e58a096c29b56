/** Sets of CrossNER as annotated texts. Liu et al., "CrossNER", AAAI 2021. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { labels, type AnnotatedText, type Label } from '../src/pipeline/training/index.ts';

const lineSchema = z.object({
	document: z.string(),
	mentions: z.array(
		z.object({ start: z.number(), end: z.number(), type: z.string(), fine: z.string() }),
	),
});

/** Finer types that have a label of their own. */
const fineLabels = new Map<string, Label>([
	['award', 'award'],
	['chemicalcompound', 'substance'],
	['chemicalelement', 'substance'],
	['protein', 'substance'],
	['enzyme', 'substance'],
	['musicalinstrument', 'concept'],
]);

/** The documents of a set: `gold.jsonl` and `docs/`. */
export async function readCrossNer(folder: string): Promise<readonly AnnotatedText[]> {
	const lines = (await readFile(join(folder, 'gold.jsonl'), 'utf8')).trim().split('\n');
	return Promise.all(
		lines.map(async (line) => {
			const { document, mentions } = lineSchema.parse(JSON.parse(line));
			const gold = mentions.map(({ start, end, type, fine }) => ({
				start,
				end,
				label: fineLabels.get(fine) ?? labels.find((label) => label === type) ?? 'misc',
			}));
			return { text: await readFile(join(folder, 'docs', document), 'utf8'), gold, relations: [] };
		}),
	);
}
