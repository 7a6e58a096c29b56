/**
 * Extractors: anything that tells what one document says. The rules are the default, offline and deterministic; what
 * a model said – a language model, or a local one that finds names – is read from files, so that a build needs neither
 * network nor weights.
 */
import {
	extractionSchema,
	type Document,
	type ExtractedEntity,
	type Extraction,
	type Mention,
	type Ontology,
	type Problem,
} from '../model/index.ts';
import { addCandidates, addNames, type Said } from './candidates/index.ts';
import { compileGazetteer, recognise } from './recognise/index.ts';
import { relate } from './relate/index.ts';
import type { ReaderSettings } from './readSource.ts';

/** @param named what a local model names in the document; proven before it counts */
export type Extractor = (document: Document, named?: readonly ExtractedEntity[]) => Said;

/** Which extractors read: the rules, only what models of one kind said, or all together. */
export type ExtractorName = 'rules' | Extraction['extractor'] | 'both';

/** Rules, learnt tagger and ranker; the lexicon is compiled once. Names that are given are related like those found. */
export function rulesExtractor({ ontology, lexicon }: ReaderSettings): Extractor {
	const gazetteer = compileGazetteer(lexicon);
	return relating(ontology, (document) => recognise(document, gazetteer, ontology));
}

/** The names that are given and nothing else, related by the rules. */
export const namesExtractor = ({ ontology }: ReaderSettings): Extractor =>
	relating(ontology, () => []);

/** Nothing: what candidates are added to where they are read alone. */
export const noExtractor: Extractor = () => ({ mentions: [], candidates: [] });

function relating(ontology: Ontology, find: (document: Document) => readonly Mention[]): Extractor {
	return (document, named = []) => {
		const mentions = addNames(document, find(document), named, ontology);
		return { mentions, candidates: relate(document, mentions, ontology) };
	};
}

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
				mend: 'Delete the file and run the `npm run extract -- --extractor …` that made it again, or undo the edit.',
			},
		],
	};
}
