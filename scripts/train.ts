/**
 * `npm run train`: learns what ships as weights, from the annotated text of training/ and the sets of CrossNER.
 * The same data give the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	clusterWords,
	compress,
	gateFile,
	jointFile,
	knownNameFile,
	labelFile,
	packClusters,
	packNames,
	packTable,
	readWordNet,
	termHashOf,
	trainRanker,
	trainTagger,
	weightFile,
	wordClassFile,
	wordClasses,
	wordClusterFile,
} from '../src/pipeline/training/index.ts';
import { readCrossNer } from './crossNer.ts';
import { loadContent, stopOnErrors } from './load.ts';
import { readNameLists } from './nameLists.ts';
import { readOptions } from './options.ts';
import { readOwnTexts } from './ownTexts.ts';

const options = readOptions({
	name: 'train',
	does: 'Learns the weights that ship from training/*.txt and from CrossNER.',
	options: {
		sets: ['DIR', 'folder of the sets of CrossNER (default: ../shared/eval/sets)'],
		parts: ['LIST', 'parts of CrossNER to learn from, by comma (default: train,dev)'],
		without: [
			'LIST',
			'domains of CrossNER to leave out, by comma: ai, literature, music, politics, science',
		],
		'without-fields': [
			'LIST',
			'fields of our own texts to leave out, by comma: the names of files up to the hyphen',
		],
		only: [
			'NAME',
			'tagger or ranker (default: both); the ranker learns from names as the tagger finds them',
		],
		wordnet: ['DIR', 'also make the classes of words anew, from WordNet 3.1 data files'],
		vectors: ['FILE', 'also make the clusters of words anew, from vectors as JSON: words, vectors'],
	},
});

const list = (name: string, usual: string): readonly string[] =>
	(options.get(name) ?? usual).split(',').filter((one) => one !== '');

async function makeWordClasses(folder: string): Promise<void> {
	const names = ['noun', 'verb', 'adj', 'adv'].flatMap((part) => [`data.${part}`, `index.${part}`]);
	const files = names.map(
		async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
	);
	await writeFile(
		wordClassFile,
		compress(packTable(readWordNet(new Map(await Promise.all(files))))),
	);
}

/** Words beyond the most frequent ones add little and weigh much. */
const clusteredWords = 150_000;

async function makeWordClusters(file: string): Promise<void> {
	const { words, vectors, dimensions } = JSON.parse(await readFile(file, 'utf8')) as {
		readonly words: readonly string[];
		readonly vectors: Readonly<Record<string, readonly number[]>>;
		readonly dimensions: number;
	};
	const kept = words.slice(0, clusteredWords).filter((word) => /\p{L}/u.test(word));
	const entries = clusterWords({
		words: kept,
		vectors: kept.map((word) => (vectors[word] ?? []).slice(0, dimensions)),
	});
	await writeFile(wordClusterFile, compress(packClusters(entries)));
}

const wordnet = options.get('wordnet');
if (wordnet !== undefined) await makeWordClasses(wordnet);
const vectors = options.get('vectors');
if (vectors !== undefined) await makeWordClusters(vectors);
const names = packNames(await readNameLists(), (word) => termHashOf(word, wordClasses()));
await writeFile(knownNameFile, compress(names));

const { content, problems } = await loadContent(new Map());
if (!content) stopOnErrors(problems);
else {
	const { lexicon, ontology } = content;
	const without = new Set(list('without', ''));
	const { learnt: own, related } = await readOwnTexts(new Set(list('without-fields', '')));
	if (options.get('only') !== 'ranker') {
		const sets = options.get('sets') ?? '../shared/eval/sets';
		const domains = ['ai', 'literature', 'music', 'politics', 'science'];
		const crossNer = await Promise.all(
			domains
				.filter((domain) => !without.has(domain))
				.flatMap((domain) =>
					list('parts', 'train,dev').map((part) =>
						readCrossNer(join(sets, `crossner-${domain}-${part}`)),
					),
				),
		);
		const texts = [...own, ...crossNer.flat()];
		const file = compress(trainTagger(texts, lexicon, ontology));
		await writeFile(weightFile, file);
		process.stdout.write(`tagger: ${texts.length} documents, ${file.length} bytes\n`);
	}
	if (options.get('only') !== 'tagger') {
		const texts = [...own, ...related];
		const { gate, joint, label } = trainRanker({ learnt: own, related }, lexicon, ontology);
		const files = [
			[gateFile, compress(gate)],
			[jointFile, compress(joint)],
			[labelFile, compress(label)],
		] as const;
		await Promise.all(files.map(([file, bytes]) => writeFile(file, bytes)));
		const size = files.reduce((sum, [, { length }]) => sum + length, 0);
		process.stdout.write(`ranker: ${texts.length} documents, ${size} bytes\n`);
	}
}
