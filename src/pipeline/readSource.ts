/** Stages 1 to 3 for one source: what it says by itself, whatever else there is. The same source gives the same reading. */
import type { Content } from '../config/content.ts';
import type { Source } from '../config/contentFiles.ts';
import type { Extraction, Problem } from '../model/index.ts';
import {
	addExtractions,
	namesExtractor,
	noExtractor,
	readExtractionFile,
	rulesExtractor,
	type Extractor,
	type ExtractorName,
} from './extractor.ts';
import { ingest } from './ingest/index.ts';
import type { Finding } from './resolve/index.ts';

/** Plain data: a reading is the same after a way through JSON. */
export interface SourceReading {
	/** Absent where the source could not be read. */
	readonly finding?: Finding;
	readonly problems: readonly Problem[];
}

/** What readings depend on besides the source. */
export type ReaderSettings = Pick<Content, 'ontology' | 'lexicon'>;

/**
 * Makes the reader of sources. With `both`, what models said of a source is added, where there is anything.
 *
 * @param isWanted tells which extractions count; all do unless it is given
 */
export function sourceReader(
	settings: ReaderSettings,
	extractor: ExtractorName = 'both',
	isWanted: (extraction: Extraction) => boolean = () => true,
): (source: Source) => SourceReading {
	const { ontology } = settings;
	const first = firstReader(extractor, settings);
	const counts = (one: Extraction): boolean =>
		isWanted(one) && (extractor === 'both' || extractor === one.extractor);
	return (source) => {
		const { document, problems } = ingest(source, ontology);
		if (!document) return { problems };
		const files = extractor === 'rules' ? [] : (source.extractions ?? []).map(readExtractionFile);
		const extractions = files.flatMap(({ extraction }) => extraction ?? []).filter(counts);
		const named = extractions
			.filter((one) => one.extractor === 'ner')
			.flatMap(({ parts }) => parts.flatMap(({ entities }) => entities));
		const { mentions, candidates, rejected } = addExtractions(
			document,
			first(document, named),
			extractions,
			ontology,
		);
		return {
			finding: { document, mentions, candidates },
			problems: [
				...problems,
				...files.flatMap((file) => file.problems),
				...(rejected > 0 ? [unproven(document.id, rejected)] : []),
			],
		};
	};
}

/** What reads before the candidates of files are added. */
function firstReader(extractor: ExtractorName, settings: ReaderSettings): Extractor {
	switch (extractor) {
		case 'llm':
			return noExtractor;
		case 'ner':
			return namesExtractor(settings);
		case 'rules':
		case 'both':
			return rulesExtractor(settings);
	}
}

const unproven = (document: string, count: number): Problem => ({
	severity: 'warning',
	rule: 'unproven-candidate',
	place: { file: `summaries/${document}`, line: 1, column: 1 },
	message: `${count} of what a model said of this document ${count === 1 ? 'is' : 'are'} not borne out by it and left out.`,
	mend: 'Where the document was edited since, run the `npm run extract -- --extractor …` that made it again.',
});
