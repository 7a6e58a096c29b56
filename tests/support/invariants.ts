/** What holds of any input whatever: for properties and for the fuzzer. Each throws where it does not. */
import { readContent } from '../../src/config/content.ts';
import { siteSchema, type Problem } from '../../src/model/index.ts';
import { extract, sourceReader, type SourceReading } from '../../src/pipeline/index.ts';
import { ontology } from './ingestText.ts';

const names = ['Meta', 'Google', 'OpenAI', 'Anthropic'].map((name) => ({
	id: name.toLowerCase(),
	name,
	type: 'organization',
}));
const models = ['Llama 2', 'GPT-4', 'Gemini', 'C++'].map((name) => ({
	id: name
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replace(/-$/, '-plus'),
	name,
	type: 'model',
}));
const lexiconText = JSON.stringify([...names, ...models]);

const known = readContent({
	settings: [
		{ path: 'schema.yaml', text: JSON.stringify(ontology) },
		{ path: 'lexicon/a.yaml', text: lexiconText },
	],
	sources: [],
	problems: [],
});
if (!known.content) throw new Error(JSON.stringify(known.problems));
export const { content } = known;
export const read = sourceReader(content);

function demand(holds: boolean, what: string): void {
	if (!holds) throw new Error(what);
}

/** A complaint has its place and its mend. */
export function checkProblems(problems: readonly Problem[]): void {
	for (const { place, message, mend, rule } of problems) {
		demand(message !== '' && mend !== '' && /^[a-z-]+$/.test(rule), `a poor complaint: ${rule}`);
		demand(place.file !== '' && place.line >= 0 && place.column >= 0, `no place: ${rule}`);
	}
}

/** Any bytes as a document, through stages 1 to 4 and the last check: it quotes its source, is proven and says the same twice. */
export function checkSource(bytes: Uint8Array): void {
	const source = { path: 'fuzz/note.md', bytes };
	const first = read(source);
	demand(JSON.stringify(first) === JSON.stringify(read(source)), 'another reading the second time');
	checkProblems(first.problems);
	if (first.finding) checkFinding(first.finding);
	const { problems, resolution } = extract({ ...content, sources: [source] }, undefined, [first]);
	checkProblems(problems);
	demand(!problems.some(({ rule }) => rule === 'unproven-statement'), 'an unproven statement');
	const ids = resolution.entities.map(({ id }) => id);
	demand(new Set(ids).size === ids.length, 'an id stands twice');
	demand(
		ids.every((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && !(id in {})),
		'an unsafe id',
	);
}

function checkFinding({
	document,
	mentions,
	candidates,
}: NonNullable<SourceReading['finding']>): void {
	for (const { span, text } of mentions)
		demand(document.text.slice(span.start, span.end) === text, `no quote: ${text}`);
	for (const { evidence } of candidates) {
		const { span, quote } = evidence;
		demand(document.text.slice(span.start, span.end) === quote, `no quote: ${quote}`);
	}
}

/** Quickly read. */
const smallSchema = JSON.stringify({
	types: ontology.types.slice(0, 1).map((type) => ({ ...type, sections: [] })),
	predicates: [{ id: 'uses', label: 'uses', inverse: 'used by' }],
});

/** Files of the owner's. */
export const settingsFiles = [
	'site.yaml',
	'schema.yaml',
	'lexicon/a.yaml',
	'curation.yaml',
	'previous.json',
];

/** Any text as a file of settings: content, or complaints about that very file. */
export function checkSettings(path: string, text: string): void {
	const { content: made, problems } = readContent({
		settings: [
			...(path === 'schema.yaml' ? [] : [{ path: 'schema.yaml', text: smallSchema }]),
			{ path, text },
		],
		sources: [],
		problems: [],
	});
	checkProblems(problems);
	demand(made !== undefined || problems.length > 0, 'neither content nor a complaint');
	if (made) siteSchema.parse(made.site);
}
