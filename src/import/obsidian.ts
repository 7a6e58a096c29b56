/**
 * An Obsidian vault: each note a document. Links by alias, path or Markdown lead to the note's name, headings and
 * block references behind it go, embedded notes become links (their text stands in the note it belongs to),
 * comments go, tags in the text join those of the front matter.
 */
import { addressOf, dayOf, namesOf, present, readFields, textOf, toMinutes } from './fields.ts';
import { importHighlights, isHighlights } from './highlights.ts';
import { joinImports, warnOf, type Imported, type SourceText } from './imported.ts';
import { dateFrom } from './path.ts';
import { changeProse } from './prose.ts';
import { inlineTags, nameNotes, nameOf, readLinks, type Names } from './vaultLinks.ts';

/**
 * @param vault its name, which tells notes from those of other vaults
 * @param notes Markdown files by their paths below the vault
 */
export function importVault(vault: string, notes: readonly SourceText[]): Imported {
	const names = nameNotes(notes);
	const imported = joinImports(notes.map((note) => importNote(vault, note, names)));
	const empty = notes.filter(isEmpty).map(({ path }) => path);
	return {
		...imported,
		problems: [
			...imported.problems,
			...warnOf(
				vault,
				'empty-file',
				'Left out, notes without text',
				empty,
				'Write them, or leave them so.',
			),
		],
		wholes: [originOfVault(vault)],
	};
}

const isEmpty = ({ text }: SourceText): boolean => readFields(text).body.trim() === '';

const originOfVault = (vault: string): string => `vault:${vault}/`;

function importNote(vault: string, { path, text }: SourceText, names: Names): Imported {
	const { values, body, fault } = readFields(text);
	const isWithheld =
		/^(?:false|no|off)$/i.test(String(values.get('publish'))) ||
		/^(?:true|yes|on)$/i.test(String(values.get('draft')));
	if (isHighlights(text) && !isWithheld) return importEpisodes(vault, { path, text }, names);
	const name = nameOf(path);
	const title = textOf(values, 'title') ?? name;
	const date = dayOf(values, 'date', 'created', 'published') ?? dateFrom(path);
	const plain = changeProse(body, (prose) => readLinks(prose, names));
	if (plain.trim() === '' && !isWithheld) return { documents: [], problems: [] };
	const tags = [...namesOf(values, 'tags', 'tag'), ...inlineTags(body)].map((tag) =>
		tag.replace(/^#/, ''),
	);
	const document = {
		origin: `${originOfVault(vault)}${path}`,
		path: path.replace(/\.md$/i, ''),
		metadata: {
			title,
			...present({
				date,
				kind: textOf(values, 'kind', 'type'),
				source: textOf(values, 'source', 'show', 'publication'),
				url: ['url', 'source', 'link'].map((key) => addressOf(values.get(key))).find(Boolean),
				media: addressOf(values.get('media')),
				authors: namesOf(values, 'authors', 'author'),
				speakers: namesOf(values, 'speakers', 'guests'),
				duration: toMinutes(values.get('duration')),
				aliases: aliasesOf(values, title, name),
				tags: [...new Set(tags)],
				description: textOf(values, 'description', 'summary'),
			}),
		},
		body: /^# /m.test(plain) ? plain : `# ${title}\n\n${plain.trim()}`,
		...(isWithheld && { isWithheld }),
	};
	if (!fault) return { documents: [document], problems: [] };
	return {
		documents: [document],
		problems: [
			{
				severity: 'warning',
				rule: 'invalid-yaml',
				place: { file: `${vault}/${path}`, line: fault.line, column: 1 },
				message: `The properties of this note cannot be read and are left out: ${fault.message}.`,
				mend: 'Correct them in the vault; text with `: ` or `#` wants quotes around it.',
			},
		],
	};
}

/** Highlights that a plugin has put into the vault, each episode a document in the place of its note. */
function importEpisodes(vault: string, note: SourceText, names: Names): Imported {
	const { documents, problems } = importHighlights(note);
	const place = note.path.replace(/\.md$/i, '');
	const values = readFields(note.text).values;
	return {
		documents: documents.map(({ metadata, body }, at) => ({
			origin: `${originOfVault(vault)}${note.path}${at === 0 ? '' : `#${at + 1}`}`,
			path: at === 0 ? place : `${place}-${at + 1}`,
			metadata: {
				...metadata,
				...(at === 0 && present({ aliases: aliasesOf(values, metadata.title, nameOf(note.path)) })),
			},
			body: changeProse(body, (prose) => readLinks(prose, names)),
		})),
		problems: problems.map((problem) => ({
			...problem,
			place: { ...problem.place, file: `${vault}/${note.path}` },
		})),
	};
}

/** What many files are called, and names nothing in a text. */
const generic = /^(?:readme|index|notes?|to-?do|untitled)\b/i;

/** Links call a note by the name of its file, so that is an alias too where the title is another. */
function aliasesOf(
	values: ReadonlyMap<string, unknown>,
	title: string,
	name: string,
): readonly string[] {
	// A word in lower case is one of the language sooner than a name.
	const isName = /[\p{Lu}\p{N} ]/u.test(name) && !generic.test(name);
	const aliases = [...(isName ? [name] : []), ...namesOf(values, 'aliases', 'alias')];
	return [...new Set(aliases)].filter((alias) => alias !== title);
}
