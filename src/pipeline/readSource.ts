/** Stages 1 to 3 for one source: what it says by itself, whatever else there is. The same source gives the same reading. */
import type { Content, Source } from '../config/content.ts';
import type { Problem } from '../model/index.ts';
import { ingest } from './ingest/index.ts';
import { compileGazetteer, recognise } from './recognise/index.ts';
import { relate } from './relate/index.ts';
import type { Finding } from './resolve/index.ts';

/** Plain data: a reading is the same after a way through JSON. */
export interface SourceReading {
	/** Absent where the source could not be read. */
	readonly finding?: Finding;
	readonly problems: readonly Problem[];
}

/** What readings depend on besides the source. */
export type ReaderSettings = Pick<Content, 'ontology' | 'lexicon'>;

/** Makes the reader of sources; the lexicon is compiled once. */
export function sourceReader({
	ontology,
	lexicon,
}: ReaderSettings): (source: Source) => SourceReading {
	const gazetteer = compileGazetteer(lexicon);
	return (source) => {
		const { document, problems } = ingest(source, ontology);
		if (!document) return { problems };
		const mentions = recognise(document, gazetteer, ontology);
		return {
			finding: { document, mentions, candidates: relate(document, mentions, ontology) },
			problems,
		};
	};
}
