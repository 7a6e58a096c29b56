/**
 * What the owner edits, as typed values: site, ontology, lexicon, curation and the sources, with
 * every complaint about them. Which files there are comes in as an argument (`files.ts` reads them).
 */
import {
	isError,
	ontologySchema,
	siteSchema,
	snapshotSchema,
	type Curation,
	type Lexicon,
	type Ontology,
	type Place,
	type Problem,
	type Site,
	type Snapshot,
} from '../model/index.ts';
import type { ContentFiles, Source, TextFile } from './contentFiles.ts';
import { checkDecisions, readCuration } from './curation.ts';
import { readLexicon } from './lexicon.ts';
import { parseWithFriendlyErrors } from './parse.ts';

export interface Content {
	readonly site: Site;
	readonly ontology: Ontology;
	readonly lexicon: Lexicon;
	readonly curation: Curation;
	/** An earlier build, for this one to be compared with. */
	readonly previous?: Snapshot;
	readonly sources: readonly Source[];
}

export interface ReadContent {
	/** Absent when a settings file has an error. */
	readonly content?: Content;
	/** Known even then, if schema.yaml itself is sound, so that the documents can be checked too. */
	readonly ontology?: Ontology;
	/** As they are written. */
	readonly settings: readonly TextFile[];
	readonly sources: readonly Source[];
	readonly problems: readonly Problem[];
}

/** The content of a folder, with every complaint about its settings files. */
export function readContent(files: ContentFiles): ReadContent {
	const textOf = (path: string): string | undefined =>
		files.settings.find((file) => file.path === path)?.text;
	const site = parseWithFriendlyErrors(
		siteSchema,
		'site.yaml',
		textOf('site.yaml') ?? 'title: Gistgraph',
	);
	const schema = parseSchema(textOf('schema.yaml'));
	const lexicon = readLexicon(files.settings, schema.value);
	const curation = readCuration(textOf('curation.yaml') ?? '');
	const previous = readPrevious(textOf('previous.json'));
	const problems = [
		...files.problems,
		...site.problems,
		...schema.problems,
		...lexicon.problems,
		...curation.problems,
		...previous.problems,
		...(schema.value ? checkDecisions(curation.decisions, schema.value) : []),
	];
	const known = {
		...(schema.value && { ontology: schema.value }),
		settings: files.settings,
		sources: files.sources,
	};
	if (!site.value || !schema.value || problems.some((one) => isError(one) && !isOfSource(one)))
		return { ...known, problems };
	const content: Content = {
		site: site.value,
		ontology: schema.value,
		lexicon: lexicon.entries,
		curation: curation.decisions,
		...(previous.value && { previous: previous.value }),
		sources: files.sources,
	};
	return { ...known, content, problems };
}

const isOfSource = ({ place }: Problem): boolean => place.file.startsWith('summaries/');

function parseSchema(
	text: string | undefined,
): ReturnType<typeof parseWithFriendlyErrors<typeof ontologySchema>> {
	if (text !== undefined) return parseWithFriendlyErrors(ontologySchema, 'schema.yaml', text);
	const place: Place = { file: 'schema.yaml', line: 0, column: 0 };
	return {
		placeOf: () => place,
		problems: [
			{
				severity: 'error',
				rule: 'missing-file',
				place,
				message: 'The content folder has no schema.yaml.',
				mend: 'Copy content/schema.yaml of Gistgraph and change it to your field.',
			},
		],
	};
}

function readPrevious(text: string | undefined): {
	value?: Snapshot;
	problems: readonly Problem[];
} {
	if (text === undefined) return { problems: [] };
	try {
		return { value: snapshotSchema.parse(JSON.parse(text)), problems: [] };
	} catch {
		const problem: Problem = {
			severity: 'error',
			rule: 'invalid-snapshot',
			place: { file: 'previous.json', line: 1, column: 1 },
			message: 'This is not what an earlier build found.',
			mend: 'Copy `data/snapshot.json` of the earlier site to this place, or remove the file.',
		};
		return { problems: [problem] };
	}
}
