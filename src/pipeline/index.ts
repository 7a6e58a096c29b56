/**
 * The pipeline: seven stages in order, from sources to the artefact the site is made of. Pure: files,
 * progress and earlier results come in as arguments.
 */
import {
	compareText,
	isError,
	type Document,
	type Knowledge,
	type Problem,
	type Resolution,
	type Snapshot,
} from '../model/index.ts';
import type { Content, ReadContent } from '../config/content.ts';
import { analyse } from './analyse/index.ts';
import { changesSince } from './changes.ts';
import { buildGraph } from './graph/index.ts';
import { lossesSince } from './losses.ts';
import { ingest } from './ingest/index.ts';
import { prove } from './prove/index.ts';
import { sourceReader, type SourceReading } from './readSource.ts';
import { resolve } from './resolve/index.ts';
import { uniqueSlugs } from './slugs.ts';

export { publish, type Archive, type OutputFile } from './publish/index.ts';
export { toExtractLines } from './extractLine.ts';
export { addCandidates } from './candidates/index.ts';
export { readExtractionFile, rulesExtractor, type ExtractorName } from './extractor.ts';
export { ingest } from './ingest/index.ts';
export { sourceReader, type ReaderSettings, type SourceReading } from './readSource.ts';

/** Told as each document is read and as each later stage begins. */
export type Progress = (stage: string, done: number, total: number) => void;

export interface Extracted {
	readonly documents: readonly Document[];
	readonly resolution: Resolution;
	/** Every complaint; with an error among them the result is not to be published. */
	readonly problems: readonly Problem[];
}

/** What is wrong with the documents alone; needs no settings but the ontology. */
export function checkSources({ sources, ontology }: ReadContent): readonly Problem[] {
	return ontology ? sources.flatMap((source) => ingest(source, ontology).problems) : [];
}

/**
 * Stages 1 to 4: what the documents say, proven.
 *
 * @param readings of `content.sources`, in their order; made here where they are not given
 */
export function extract(
	content: Content,
	progress: Progress = () => undefined,
	readings: readonly SourceReading[] = readHere(content, progress),
): Extracted {
	const findings = new Map(
		readings.flatMap(({ finding }) => (finding ? [[finding.document.id, finding]] : [])),
	);
	const documents = documentsOf(content, readings);
	progress('resolve', 0, 1);
	const resolution = resolve(
		documents.flatMap((document) => {
			const finding = findings.get(document.id);
			return finding ? { ...finding, document } : [];
		}),
		content,
	);
	const problems = [
		...readings.flatMap((reading) => reading.problems),
		...resolution.problems,
		...prove(resolution, documents),
	];
	return { documents, resolution, problems };
}

/** What was read, each at an address of its own. */
export function documentsOf(
	{ previous }: Pick<Content, 'previous'>,
	readings: readonly SourceReading[],
): readonly Document[] {
	const byId = new Map(
		readings.flatMap(({ finding }) => (finding ? [[finding.document.id, finding.document]] : [])),
	);
	return uniqueSlugs([...byId.values()], previous?.documents);
}

function readHere(content: Content, progress: Progress): readonly SourceReading[] {
	const read = sourceReader(content);
	return content.sources.map((source, at) => {
		progress('read', at + 1, content.sources.length);
		return read(source);
	});
}

/** What the build before found, for complaints of what is lost; an error where the owner is strict. */
export interface LastBuild {
	readonly snapshot: Snapshot;
	readonly isStrict: boolean;
}

/** All stages but the last: the artefact, or only complaints where the content has errors. */
export function buildKnowledge(
	content: Content,
	progress?: Progress,
	readings?: readonly SourceReading[],
	last?: LastBuild,
): { knowledge?: Knowledge; problems: readonly Problem[] } {
	const { documents, resolution, problems } = extract(content, progress, readings);
	if (problems.some(isError)) return { problems };
	progress?.('analyse', 0, 1);
	const { problems: _, weak: _weak, ...resolved } = resolution;
	const graph = buildGraph(resolved.entities, resolved.statements, resolved.coOccurrences);
	const knowledge: Knowledge = {
		version: 1,
		site: content.site,
		ontology: content.ontology,
		documents: documents.map(({ text: _text, ...document }) => document).toSorted(newestFirst),
		...resolved,
		...analyse(graph, content.previous),
	};
	const losses = last
		? lossesSince(last.snapshot, knowledge, content.curation, last.isStrict ? 'error' : 'warning')
		: [];
	const changes = content.previous && changesSince(content.previous, knowledge);
	return {
		knowledge: { ...knowledge, ...(changes && { changes }) },
		problems: [...problems, ...losses],
	};
}

const newestFirst = (
	a: Pick<Document, 'id' | 'metadata'>,
	b: Pick<Document, 'id' | 'metadata'>,
): number => compareText(b.metadata.date ?? '', a.metadata.date ?? '') || compareText(a.id, b.id);
