/** `npm run train`: learns the tagger's weights from annotated text. The same text gives the same bytes. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText } from '../src/model/index.ts';
import {
	labels,
	packTable,
	readTraining,
	readWordNet,
	trainTagger,
	weightFile,
	wordClassFile,
	type Label,
	type TrainingText,
} from '../src/pipeline/training.ts';
import { loadContent, stopOnErrors } from './load.ts';
import { readOptions } from './options.ts';

const options = readOptions({
	name: 'train',
	does: 'Learns the weights of the tagger from training/*.txt and from sets of CrossNER.',
	options: {
		sets: ['DIR', 'folder of sets (default: ../shared/eval/sets)'],
		parts: ['LIST', 'parts of CrossNER to learn from, by comma (default: train)'],
		out: ['FILE', 'where to write the weights (default: the file that ships)'],
		wordnet: ['DIR', 'also make the classes of words anew, from WordNet 3.1 data files'],
	},
});

const crossNerSchema = z.object({
	document: z.string(),
	mentions: z.array(
		z.object({ start: z.number(), end: z.number(), type: z.string(), fine: z.string() }),
	),
});

/** Finer types of CrossNER that have a label of their own. */
const fineLabels = new Map<string, Label>([
	['award', 'award'],
	['chemicalcompound', 'substance'],
	['chemicalelement', 'substance'],
	['protein', 'substance'],
	['enzyme', 'substance'],
	['musicalinstrument', 'concept'],
]);

async function readCrossNer(folder: string): Promise<readonly TrainingText[]> {
	const lines = (await readFile(join(folder, 'gold.jsonl'), 'utf8')).trim().split('\n');
	return Promise.all(
		lines.map(async (line) => {
			const { document, mentions } = crossNerSchema.parse(JSON.parse(line));
			const gold = mentions.map(({ start, end, type, fine }) => ({
				start,
				end,
				label: fineLabels.get(fine) ?? labels.find((label) => label === type) ?? 'misc',
			}));
			return { text: await readFile(join(folder, 'docs', document), 'utf8'), gold, weight: 1 };
		}),
	);
}

const wordnet = options.get('wordnet');
if (wordnet !== undefined) {
	const names = ['noun', 'verb', 'adj', 'adv'].flatMap((part) => [`data.${part}`, `index.${part}`]);
	const files = names.map(
		async (name) => [name, await readFile(join(wordnet, name), 'utf8')] as const,
	);
	await writeFile(wordClassFile, packTable(readWordNet(new Map(await Promise.all(files)))));
}

const { content, problems } = await loadContent(new Map());
if (!content) stopOnErrors(problems);
else {
	const folder = new URL('../training/', import.meta.url);
	const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort(compareText);
	const own = (
		await Promise.all(
			files.map(async (name) => readTraining(await readFile(new URL(name, folder), 'utf8'))),
		)
	).flat();
	const parts = (options.get('parts') ?? 'train').split(',');
	const sets = options.get('sets') ?? '../shared/eval/sets';
	const domains = ['ai', 'literature', 'music', 'politics', 'science'];
	const crossNer = await Promise.all(
		domains.flatMap((domain) =>
			parts.map((part) => readCrossNer(join(sets, `crossner-${domain}-${part}`))),
		),
	);
	const texts = [...own.map((text) => ({ ...text, weight: 1 })), ...crossNer.flat()];
	const file = trainTagger(texts, content.lexicon, content.ontology);
	await writeFile(options.get('out') ?? weightFile, file);
	process.stdout.write(`${texts.length} documents, ${file.length} bytes\n`);
}
