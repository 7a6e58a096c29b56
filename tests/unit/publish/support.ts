/** An artefact with all there is to publish, some of it hostile, and readers of what is published. */
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import {
	asEntityId,
	type Document,
	type DocumentMetadata,
	type Knowledge,
} from '../../../src/model/index.ts';
import { zip } from '../../../src/integration/zip.ts';
import { publish, type Archive, type OutputFile } from '../../../src/pipeline/publish/index.ts';
import { ingestText } from '../../support/ingestText.ts';
import {
	entityOf,
	evidenceIn,
	knowledgeOf,
	mentionIn,
	statementOf,
	togetherOf,
	type Parts,
} from '../../support/knowledge.ts';

/** What would be markup, a formula, an end of a section or of a script, or a line that reads backwards. */
export const hostile =
	'=1+1 "a" <b>\'&amp;\' ]]> </script><!-- \n[x](javascript:alert(1)) | `c` \u202eevil\u0007';

/** The same as a reader may see it, on one line. */
export const harmless =
	'=1+1 "a" <b>\'&amp;\' ]]> </script><!-- [x](javascript:alert(1)) | `c` evil';

/** Any characters at all, controls and halves of pairs included, and often those that mean something. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(
			fc.constantFrom(...'<>&"\'`*_~[]()!#|:;=+-.@/\\$^{}1a, \n\t\r\u202e\ud800\u0000w', ']]>'),
		)
		.map((characters) => characters.join('')),
);

const withMetadata = (document: Document, more: Partial<DocumentMetadata>): Document => ({
	...document,
	metadata: { ...document.metadata, ...more },
});

export const club = withMetadata(
	ingestText(
		'# Paper club\n\nMeta developed Llama 3.1. It has 405B parameters.\n\n- Llama 3.1 runs on H100.\n',
		'club.md',
	),
	{
		date: '2024-07-24',
		source: 'The Club',
		url: 'https://club.example/1?a=1&b="2"',
		authors: ['Ann Example'],
		description: 'What was read.',
	},
);

export const letter = withMetadata(
	ingestText('Meta & Llama 3.1 again. Meta developed Llama 3.1.\n', 'letter.md'),
	{ title: hostile, description: hostile, url: 'javascript:alert(1)' },
);

export const parts: Parts = {
	site: { title: 'Test & "Site"', url: 'https://site.example', base: '/a/b/' },
	documents: [club, letter],
	entities: [
		entityOf('meta', 'organization', {
			name: 'Meta',
			aliases: ['Meta AI', 'Meta Platforms'],
			description: { kind: 'lexicon', text: 'A company.' },
			links: { homepage: 'https://meta.example/', wikidata: 'https://wikidata.example/Q1' },
			lastSeen: '2024-07-24',
		}),
		entityOf('llama-3-1', 'model', { name: 'Llama 3.1', aliases: ['Llama-3.1'] }),
		entityOf('h100', 'hardware', { name: 'H100' }),
		entityOf('strange', 'concept', {
			name: hostile,
			aliases: [hostile, '@alias'],
			description: { kind: 'lexicon', text: hostile },
		}),
		entityOf('aside', 'concept', { name: 'Aside', hasPage: false }),
	],
	statements: [
		statementOf('meta', 'developed', 'llama-3-1', {
			evidence: [evidenceIn(club, 1), evidenceIn(letter, 1)],
		}),
		statementOf('llama-3-1', 'runs_on', 'h100', { evidence: [evidenceIn(club, 3)] }),
		statementOf(
			'llama-3-1',
			'parameter_count',
			{
				value: 405e9,
				unit: 'parameters',
				text: '405B parameters',
			},
			{ evidence: [evidenceIn(club, 2)] },
		),
		statementOf(
			'strange',
			'score',
			{ value: -3.5, text: '-3.5' },
			{
				of: asEntityId('llama-3-1'),
				qualifiers: { attribute: hostile, time: 'July 2024', attribution: hostile },
				assertedBy: hostile,
			},
		),
	],
	coOccurrences: [togetherOf('meta', 'strange', 2), togetherOf('meta', 'llama-3-1', 5)],
	mentions: [
		mentionIn(club, 'Meta', 'meta'),
		mentionIn(club, 'Llama 3.1', 'llama-3-1'),
		mentionIn(club, 'H100', 'h100'),
		mentionIn(letter, 'Meta', 'meta'),
		mentionIn(letter, 'Llama 3.1', 'llama-3-1'),
	],
};

export const knowledge: Knowledge = knowledgeOf(parts);

/** The same, its relation between a model and a chip said by a person of a hostile name. */
export const reported: Knowledge = {
	...knowledge,
	statements: knowledge.statements.map((statement) =>
		statement.predicate === 'runs_on'
			? { ...statement, qualifiers: { attribution: hostile } }
			: statement,
	),
};

/** All that is published. */
export const publishAll = (artefact: Knowledge): readonly (OutputFile | Archive)[] => {
	const { files, twins } = publish(artefact);
	return [...files, ...twins];
};

/** Published files of text by path. */
export const filesOf = (artefact: Knowledge): ReadonlyMap<string, string> =>
	new Map(
		publishAll(artefact).flatMap((file) =>
			'content' in file ? [[file.path, file.content] as const] : [],
		),
	);

/** Published archives by path. */
export const bytesOf = (artefact: Knowledge): ReadonlyMap<string, Uint8Array> =>
	new Map(
		publishAll(artefact).flatMap((file) =>
			'files' in file ? [[file.path, zip(file.files)] as const] : [],
		),
	);

const files = filesOf(knowledge);

/** A file of the artefact above. Throws where it is not published. */
export function fileOf(path: string, among = files): string {
	const content = among.get(path);
	if (content === undefined)
		throw new Error(`${path} is not among ${[...among.keys()].join(', ')}`);
	return content;
}

/** Throws at the first complaint, which the parser by itself only prints. */
export function parseXml(text: string): ReturnType<DOMParser['parseFromString']> {
	const complain = (message: string): never => {
		throw new Error(message);
	};
	return new DOMParser({
		errorHandler: { warning: complain, error: complain, fatalError: complain },
	}).parseFromString(text, 'text/xml');
}

/** Texts of the elements of a name, in order. */
export const textsOf = (xml: string, name: string): readonly string[] =>
	Array.from(parseXml(xml).getElementsByTagName(name), ({ textContent }) => textContent ?? '');
