/**
 * What the owner edits, as typed values: site, ontology, lexicon, curation and the sources, with
 * every complaint about them. Which files there are comes in as an argument (`files.ts` reads them).
 */
import { z } from 'zod';
import {
	curationSchema,
	compareText,
	isError,
	lexiconFileSchema,
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
import { parseWithFriendlyErrors } from './parse.ts';

export interface TextFile {
	/** Below the content folder: `lexicon/models.yaml`. */
	readonly path: string;
	readonly text: string;
}

export interface Source {
	/** Below the summaries folder, with forward slashes. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** What models said of it, a file for each model, sorted by path. */
	readonly extractions?: readonly TextFile[];
}

export interface ContentFiles {
	/** YAML files of the content folder, and `previous.json`. */
	readonly settings: readonly TextFile[];
	/** Sorted by path. */
	readonly sources: readonly Source[];
	readonly problems: readonly Problem[];
}

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
	const curation = parseWithFriendlyErrors(
		z.union([z.null().transform(() => []), curationSchema]),
		'curation.yaml',
		textOf('curation.yaml') ?? '',
	);
	const decisions: Curation = (curation.value ?? []).map((decision, index) => ({
		decision,
		line: curation.placeOf([index]).line,
	}));
	const previous = readPrevious(textOf('previous.json'));
	const problems = [
		...files.problems,
		...site.problems,
		...schema.problems,
		...lexicon.problems,
		...curation.problems,
		...previous.problems,
		...(schema.value ? checkDecisions(decisions, schema.value) : []),
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
		curation: decisions,
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

/** Entries of all lexicon files, sorted by id; ids must be unique and types known. */
function readLexicon(
	settings: readonly TextFile[],
	ontology: Ontology | undefined,
): { entries: Lexicon; problems: readonly Problem[] } {
	const types = new Set<string>(ontology?.types.map(({ id }) => id));
	const firstPlaces = new Map<string, Place>();
	const makers: { readonly id: string; readonly place: Place }[] = [];
	const problems: Problem[] = [];
	const entries = settings
		.filter(({ path }) => path.startsWith('lexicon/'))
		.flatMap(({ path, text }) => {
			const parsed = parseWithFriendlyErrors(
				z.union([z.null().transform(() => []), lexiconFileSchema]),
				path,
				text,
			);
			problems.push(...parsed.problems);
			parsed.value?.forEach(({ id, type, makers: ids }, index) => {
				const place = parsed.placeOf([index, 'id']);
				const first = firstPlaces.get(id);
				if (first) problems.push(duplicateId(id, place, first));
				else firstPlaces.set(id, place);
				if (ontology && !types.has(type))
					problems.push(unknownType(type, parsed.placeOf([index, 'type']), types));
				ids.forEach((maker, at) => {
					makers.push({ id: maker, place: parsed.placeOf([index, 'makers', at]) });
				});
			});
			return parsed.value ?? [];
		})
		.toSorted((a, b) => compareText(a.id, b.id));
	const strangers = makers.filter(({ id }) => !firstPlaces.has(id));
	return { entries, problems: [...problems, ...strangers.map(unknownMaker)] };
}

const unknownMaker = ({ id, place }: { readonly id: string; readonly place: Place }): Problem => ({
	severity: 'warning',
	rule: 'unknown-maker',
	place,
	message: `\`${id}\` is no entry of the lexicon.`,
	mend: 'Write the id of an organization that has an entry, or add one for it.',
});

const duplicateId = (id: string, place: Place, first: Place): Problem => ({
	severity: 'error',
	rule: 'duplicate-id',
	place,
	message: `The id \`${id}\` already stands in ${first.file}:${first.line}.`,
	mend: 'Merge the two entries or give one another id.',
});

const unknownType = (type: string, place: Place, known: ReadonlySet<string>): Problem => ({
	severity: 'error',
	rule: 'unknown-type',
	place,
	message: `\`${type}\` is no entity type of schema.yaml.`,
	mend: `Write one of ${[...known].join(', ')}, or add the type to schema.yaml.`,
});

/** Types and predicates that a decision names must exist. */
function checkDecisions(curation: Curation, ontology: Ontology): readonly Problem[] {
	const types = new Set<string>(ontology.types.map(({ id }) => id));
	const predicates = new Set<string>(ontology.predicates.map(({ id }) => id));
	return curation.flatMap(({ decision, line }) => {
		const place: Place = { file: 'curation.yaml', line, column: 1 };
		if ('retype' in decision && !types.has(decision.to))
			return [unknownType(decision.to, place, types)];
		const named =
			'reject' in decision
				? decision.reject.predicate
				: 'assert' in decision
					? decision.assert.predicate
					: undefined;
		if (named === undefined || predicates.has(named)) return [];
		return [
			{
				severity: 'error',
				rule: 'unknown-predicate',
				place,
				message: `\`${named}\` is no predicate of schema.yaml.`,
				mend: `Write one of ${[...predicates].join(', ')}, or add it to schema.yaml.`,
			} satisfies Problem,
		];
	});
}
