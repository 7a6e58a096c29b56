/** What differs between kinds of models: their labels, how much they read at once, and how. */
import type { Ontology } from '../../model/index.ts';
import { bioFeeds, readByTags, readTags } from './bio.ts';
import { NerFault } from './fault.ts';
import { glinerFeeds, promptFor, readByGliner } from './gliner.ts';
import { askedLabels, ownLabels, type Label } from './labels.ts';
import { loadNetwork } from './network.ts';
import type { Packages } from './packages.ts';
import type { LabelledSpan } from './span.ts';
import type { WordEncoder } from './tokenizer.ts';
import type { Weights } from './weights.ts';
import type { Word } from './words.ts';

export interface NerSettings {
	readonly ontology: Ontology;
	readonly labels?: readonly Label[];
	/** 0 to 1; names that the model is less sure of are left out. */
	readonly threshold: number;
	/** Of the runtime. */
	readonly threads: number;
}

export interface Reader {
	readonly labels: readonly Label[];
	readonly limits: { readonly words: number; readonly tokens: number };
	readonly read: (
		words: readonly Word[],
	) => Promise<{ readonly spans: readonly LabelledSpan[]; readonly tokens: number }>;
}

/** Of text at once; with fewer a model sees too little of it. */
const leastTokens = 64;

/** Throws a `NerFault` for a network or labels that do not fit. */
export function makeReader(
	packages: Packages,
	weights: Weights,
	encoder: WordEncoder,
	settings: NerSettings,
): Promise<Reader> {
	const { kind } = weights;
	return kind.kind === 'gliner'
		? glinerReader(packages, weights, kind, encoder, settings)
		: tagReader(packages, weights, kind, encoder, settings);
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
