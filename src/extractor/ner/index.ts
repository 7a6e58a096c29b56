/** A local model for names as an extractor: weights that the owner has, read from a folder, run on this machine. */
import type { Document, ExtractedEntity } from '../../model/index.ts';
import type { Part } from '../part.ts';
import { firstLine, NerFault } from './fault.ts';
import type { Label } from './labels.ts';
import type { Packages } from './packages.ts';
import { makeReader, type NerSettings } from './reader.ts';
import type { LabelledSpan } from './span.ts';
import { wordEncoder, type WordEncoder } from './tokenizer.ts';
import type { Weights } from './weights.ts';
import { windowsOf } from './window.ts';
import { wordsOf, type Word } from './words.ts';

export { NerFault } from './fault.ts';
export { parseLabels, type Label } from './labels.ts';
export { loadPackages, type Packages } from './packages.ts';
export type { NerSettings } from './reader.ts';
export { readWeights, type Weights } from './weights.ts';

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

/** Raise it where windows, prompts or decoding change what is found. */
const version = 1;

/** Throws a `NerFault` for weights or labels that do not fit. */
export async function loadRecogniser(
	packages: Packages,
	weights: Weights,
	settings: NerSettings,
): Promise<Recogniser> {
	const encoder = makeEncoder(packages, weights);
	const { labels, limits, read } = await makeReader(packages, weights, encoder, settings);
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
