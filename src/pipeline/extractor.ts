/**
 * Extractors: anything that tells what one document says. The rules are the default, offline and deterministic; what
 * a language model said is read from files, so that a build needs no network either way.
 */
import {
	extractionSchema,
	type Document,
	type Extraction,
	type Ontology,
	type Problem,
} from '../model/index.ts';
import { addCandidates, type Said } from './candidates/index.ts';
import { compileGazetteer, recognise } from './recognise/index.ts';
import { relate } from './relate/index.ts';
import type { ReaderSettings } from './readSource.ts';

export type Extractor = (document: Document) => Said;

/** Which extractors read: the rules, only what a model said, or both together. */
export type ExtractorName = 'rules' | 'llm' | 'both';

/** Rules, learnt tagger and ranker; the lexicon is compiled once. */
export function rulesExtractor({ ontology, lexicon }: ReaderSettings): Extractor {
	const gazetteer = compileGazetteer(lexicon);
	return (document) => {
		const mentions = recognise(document, gazetteer, ontology);
		return { mentions, candidates: relate(document, mentions, ontology) };
	};
}

/** Nothing: what candidates are added to where they are read alone. */
export const noExtractor: Extractor = () => ({ mentions: [], candidates: [] });

/** What an extractor says with the candidates of files added, one model after the other, and how many are not proven. */
export function addExtractions(
	document: Document,
	said: Said,
	extractions: readonly Extraction[],
	ontology: Ontology,
): Said & { readonly rejected: number } {
	let whole = { ...said, rejected: 0 };
	for (const { parts } of extractions)
		for (const part of parts) {
			const { rejected, ...added } = addCandidates(document, whole, part, ontology);
			whole = { ...added, rejected: whole.rejected + rejected.length };
		}
	return whole;
}

export interface ExtractionFile {
	/** As shown in complaints: `extractions/gpt-5/papers/llama-2.md.json`. */
	readonly path: string;
	readonly text: string;
}

/** An extraction of its file; one that is damaged is told of and left out. */
export function readExtractionFile({ path, text }: ExtractionFile): {
	extraction?: Extraction;
	problems: readonly Problem[];
} {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		value = undefined;
	}
	const parsed = extractionSchema.safeParse(value);
	if (parsed.success) return { extraction: parsed.data, problems: [] };
	const [issue] = parsed.error.issues;
	const where = issue && issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`: ` : '';
	return {
		problems: [
			{
				severity: 'warning',
				rule: 'invalid-extraction',
				place: { file: path, line: 1, column: 1 },
				message: `What a model said here cannot be read and is left out (${where}${value === undefined ? 'it is no JSON' : issue?.message}).`,
				mend: 'Delete the file and run `npm run extract -- --extractor llm` again, or undo the edit.',
			},
		],
	};
}
