/**
 * `npm run extract`: stages 1 to 4 only, as JSON Lines, one document a line. With `--shard` only what concerns single
 * documents, stages 1 to 3, of one part of them, for `--extractions` of this and other commands. With `--extractor llm`
 * a language model is asked instead (`extractLlm.ts`), with `ner` a local one (`extractNer.ts`).
 */
import { writeFile } from 'node:fs/promises';
import type { Content } from '../src/config/content.ts';
import { checkSources, toExtractLines } from '../src/pipeline/index.ts';
import {
	extractionLines,
	isInShard,
	parseShard,
	writeExtraction,
	type Shard,
} from '../src/reader/index.ts';
import { extractContent, loadContent, readDocuments, stopOnErrors } from './load.ts';
import { extractorOptions, readingOptions, readOptions, stopOnUsage } from './options.ts';

const options = readOptions({
	name: 'extract',
	does: 'Writes what the documents say as JSON Lines: mentions, entities and relations with evidence.',
	options: {
		...readingOptions,
		shard: ['I/N', 'only the I-th of N parts, for --extractions elsewhere'],
		out: ['FILE', 'where to write (default: standard output)'],
		...extractorOptions,
		'dry-run': ['', 'with --extractor: says what there is to do, and asks nothing'],
	},
});
const extractor = options.get('extractor') ?? 'rules';
if (extractor !== 'rules' && extractor !== 'llm' && extractor !== 'ner')
	stopOnUsage(`--extractor takes rules, llm or ner; this is \`${extractor}\`.`);
const out = options.get('out');
const shard = readShard(options.get('shard'));
const read = await loadContent(options, (path) => !shard || isInShard(path, shard));
const { content, problems } = read;
if (!content) stopOnErrors([...problems, ...checkSources(read)]);
else if (extractor === 'llm') {
	// Loaded only now: nothing else needs it.
	const { extractLlm } = await import('./extractLlm.ts');
	await extractLlm(content, options, options.has('dry-run'));
} else if (extractor === 'ner') {
	const { extractNer } = await import('./extractNer.ts');
	await extractNer(content, options, options.has('dry-run'));
} else if (shard) await writePart(content);
else {
	const { documents, resolution, problems: found } = await extractContent(content, options);
	stopOnErrors([...problems, ...found]);
	const lines = toExtractLines(documents, resolution).map((line) => `${JSON.stringify(line)}\n`);
	if (out === undefined) process.stdout.write(lines.join(''));
	else await writeFile(out, lines.join(''));
}

/** Readings as they are, to be put together with those of the other parts. */
async function writePart(part: Content): Promise<void> {
	const { readings, problems: found } = await readDocuments(part, options);
	stopOnErrors([...problems, ...found, ...readings.flatMap((reading) => reading.problems)]);
	const lines = extractionLines(part, part.sources, readings);
	if (out === undefined) for await (const line of lines) process.stdout.write(line);
	else await writeExtraction(out, lines);
}

function readShard(text: string | undefined): Shard | undefined {
	if (text === undefined) return undefined;
	return (
		parseShard(text) ??
		stopOnUsage(
			`--shard takes I/N in whole numbers, I from 1 to N, as in --shard 3/12; this is \`${text}\`.`,
		)
	);
}
