/** A local model for names as an extractor: weights that the owner has, read from a folder, run on this machine. */
import type { Document, ExtractedEntity, Ontology } from '../../model/index.ts';
import type { Part } from '../part.ts';
import { bioFeeds, readByTags, readTags } from './bio.ts';
import { firstLine, NerFault } from './fault.ts';
import { glinerFeeds, promptFor, readByGliner } from './gliner.ts';
import { askedLabels, ownLabels, type Label } from './labels.ts';
import { loadNetwork } from './network.ts';
import type { Packages } from './packages.ts';
import type { LabelledSpan } from './span.ts';
import { wordEncoder, type WordEncoder } from './tokenizer.ts';
import type { Weights } from './weights.ts';
import { windowsOf } from './window.ts';
import { wordsOf, type Word } from './words.ts';

export { NerFault } from './fault.ts';
export { parseLabels, type Label } from './labels.ts';
export { loadPackages, type Packages } from './packages.ts';
export { readWeights, type Weights } from './weights.ts';

export interface NerSettings {
	readonly ontology: Ontology;
	readonly labels?: readonly Label[];
	/** 0 to 1; names that the model is less sure of are left out. */
	readonly threshold: number;
	/** Of the runtime. */
	readonly threads: number;
}

export interface Recogniser {
	/** What it looks for. */
	readonly labels: readonly Label[];
	/** A document in stretches that it can read at once. */
	readonly partsOf: (document: Document) => readonly Part[];
	/** Names of such a stretch, each once with its surest type, and the tokens read. */
	readonly read: (
		text: string,
	) => Promise<{ readonly names: readonly ExtractedEntity[]; readonly tokens: number }>;
}

/** What differs between kinds of models. */
interface Reader {
	readonly labels: readonly Label[];
	readonly limits: { readonly words: number; readonly tokens: number };
	readonly read: (
		words: readonly Word[],
	) => Promise<{ readonly spans: readonly LabelledSpan[]; readonly tokens: number }>;
}

/** Of text at once; with fewer a model sees too little of it. */
const leastTokens = 64;

/** Raise it where windows, prompts or decoding change what is found. */
const version = 1;

/** Throws a `NerFault` for weights or labels that do not fit. */
export async function loadRecogniser(
	packages: Packages,
	weights: Weights,
	settings: NerSettings,
): Promise<Recogniser> {
	const encoder = makeEncoder(packages, weights);
	const { labels, limits, read } = await (weights.kind.kind === 'gliner'
		? glinerReader(packages, weights, weights.kind, encoder, settings)
		: tagReader(packages, weights, weights.kind, encoder, settings));
	const asked = JSON.stringify([version, weights.hash, labels, settings.threshold]);
	const cost = (word: string): number => encoder.encode(word).length;
	return {
		labels,
		partsOf: (document) => windowsOf(document, asked, { ...limits, cost }),
		read: async (text) => {
			const words = wordsOf(text);
			if (words.length === 0) return { names: [], tokens: 0 };
			const { spans, tokens } = await read(words);
			return { names: namesOf(text, words, spans, labels), tokens };
		},
	};
}

function makeEncoder(
	{ tokenizers }: Packages,
	{ tokenizer, tokenizerConfig }: Weights,
): WordEncoder {
	const isBytes = JSON.stringify((tokenizer as { pre_tokenizer?: unknown }).pre_tokenizer ?? {});
	try {
		return wordEncoder(
			new tokenizers.Tokenizer(tokenizer, tokenizerConfig),
			isBytes.includes('"ByteLevel"'),
		);
	} catch (cause) {
		if (cause instanceof NerFault) throw cause;
		throw new NerFault(`tokenizer.json cannot be used (${firstLine(cause)}): get the file again.`);
	}
}

async function glinerReader(
	{ runtime }: Packages,
	{ network: file, tokens }: Weights,
	kind: Extract<Weights['kind'], { kind: 'gliner' }>,
	encoder: WordEncoder,
	{ ontology, labels: given, threshold, threads }: NerSettings,
): Promise<Reader> {
	const labels = askedLabels(ontology, given);
	const prompt = promptFor(
		labels.map(({ text }) => text),
		encoder,
		kind,
	);
	const { maxWidth } = kind;
	const left = tokens - prompt.length - 2;
	if (left < leastTokens)
		throw new NerFault(
			`The labels take ${prompt.length} of the ${tokens} tokens that the model reads at once: name fewer with --labels.`,
		);
	const inputs = Object.keys(glinerFeeds([], prompt, encoder, maxWidth));
	const network = await loadNetwork(runtime, file, inputs, threads);
	return {
		labels,
		limits: { words: kind.words, tokens: left },
		read: async (words) => {
			const feeds = glinerFeeds(words, prompt, encoder, maxWidth);
			const sizes = { labels: labels.length, maxWidth, threshold };
			const spans = await readByGliner(network, words, feeds, sizes);
			return { spans, tokens: feeds['input_ids']?.data.length ?? 0 };
		},
	};
}

async function tagReader(
	{ runtime }: Packages,
	{ network: file, tokens }: Weights,
	kind: Extract<Weights['kind'], { kind: 'tags' }>,
	encoder: WordEncoder,
	{ ontology, labels: given, threshold, threads }: NerSettings,
): Promise<Reader> {
	const { labels: own, tags } = readTags(kind.tags);
	const inputs = Object.keys(bioFeeds([], encoder).feeds);
	const labels = ownLabels(own, ontology, given);
	const network = await loadNetwork(runtime, file, inputs, threads);
	return {
		labels,
		limits: { words: Infinity, tokens: tokens - 2 },
		read: async (words) => {
			const input = bioFeeds(words, encoder);
			const spans = await readByTags(network, words, input, { tags, threshold });
			return { spans, tokens: input.feeds['input_ids']?.data.length ?? 0 };
		},
	};
}

/** In the order in which they first stand in the text. */
function namesOf(
	text: string,
	words: readonly Word[],
	spans: readonly LabelledSpan[],
	labels: readonly Label[],
): readonly ExtractedEntity[] {
	const names = new Map<string, ExtractedEntity & { score: number }>();
	for (const { first, last, label, score } of spans) {
		const name = text.slice(words[first]?.start, words[last]?.end);
		const type = labels[label]?.type;
		const known = names.get(name);
		if (type === undefined || !/[\p{L}\p{N}]/u.test(name) || (known && known.score >= score))
			continue;
		names.set(name, { name, type, score });
	}
	return [...names.values()];
}
