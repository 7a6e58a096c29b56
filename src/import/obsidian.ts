/**
 * An Obsidian vault: each note a document. Links by alias, path or Markdown lead to the note's name, headings and
 * block references behind it go, embedded notes become links (their text stands in the note it belongs to),
 * comments go, tags in the text join those of the front matter.
 */
import { addressOf, dayOf, namesOf, present, readFields, textOf, toMinutes } from './fields.ts';
import { joinImports, leftOut, type Imported, type SourceText } from './imported.ts';
import { dateFrom } from './path.ts';
import { changeProse } from './prose.ts';

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
			...leftOut(vault, 'empty-file', 'notes without text', empty, 'Write them, or leave them so.'),
		],
		wholes: [originOfVault(vault)],
	};
}

const isEmpty = ({ text }: SourceText): boolean => readFields(text).body.trim() === '';

const originOfVault = (vault: string): string => `vault:${vault}/`;

/** What a link may call a note, in lower case, to its name. */
type Names = ReadonlyMap<string, string>;

const nameOf = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.md$/i, '');

function nameNotes(notes: readonly SourceText[]): Names {
	const names = new Map<string, string>();
	const add = (called: string, name: string): void => {
		if (!names.has(called.toLowerCase())) names.set(called.toLowerCase(), name);
	};
	for (const { path } of notes) add(nameOf(path), nameOf(path));
	for (const { path } of notes) add(path.replace(/\.md$/i, ''), nameOf(path));
	for (const { path, text } of notes)
		for (const alias of namesOf(readFields(text).values, 'aliases', 'alias'))
			add(alias, nameOf(path));
	return names;
}

function importNote(vault: string, { path, text }: SourceText, names: Names): Imported {
	const { values, body, fault } = readFields(text);
	const name = nameOf(path);
	const title = textOf(values, 'title') ?? name;
	const date = dayOf(values, 'date', 'created', 'published') ?? dateFrom(path);
	const plain = changeProse(body, (prose) => readLinks(prose, names));
	const isWithheld =
		/^(?:false|no|off)$/i.test(String(values.get('publish'))) ||
		/^(?:true|yes|on)$/i.test(String(values.get('draft')));
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

/** Links call a note by the name of its file, so that is an alias too where the title is another. */
const aliasesOf = (
	values: ReadonlyMap<string, unknown>,
	title: string,
	name: string,
): readonly string[] =>
	[...new Set([name, ...namesOf(values, 'aliases', 'alias')])].filter((alias) => alias !== title);

const wikiLink = /(!?)\[\[([^[\]\n|]*?)(?:\\?\|([^[\]\n]*))?\]\]/g;
const noteLink = /(?<!!)\[([^[\]\n]+)\]\((?!https?:|mailto:)([^()\s]+\.md)(?:#[^()\s]*)?\)/g;

/** Links, comments, marks and block ids of a stretch of prose, as our own Markdown has them. */
function readLinks(prose: string, names: Names): string {
	const toNote = (target: string, label?: string): string => {
		const called = target.split(/[#^]/)[0]?.trim() ?? '';
		if (called === '') return label?.trim() ?? target.replace(/^[#^\s]+/, '').trim();
		const name = names.get(called.toLowerCase()) ?? called.split('/').at(-1) ?? called;
		const shown =
			label?.trim() || (names.has(called.toLowerCase()) && !called.includes('/') ? called : name);
		return shown === name ? `[[${name}]]` : `[[${name}|${shown}]]`;
	};
	return prose
		.replace(/%%[\s\S]*?%%/g, '')
		.replace(wikiLink, (_, embed: string, target: string, label?: string) => {
			const isPicture =
				embed !== '' &&
				/\.(?:png|jpe?g|gif|svg|webp|avif|bmp|mp[34]|webm|pdf|wav|ogg)(?:#|$)/i.test(target);
			if (isPicture) return label !== undefined && !/^\d+(?:x\d+)?$/.test(label) ? label : '';
			return toNote(target, embed === '' ? label : undefined);
		})
		.replace(noteLink, (_, label: string, target: string) => {
			let path = target;
			try {
				path = decodeURIComponent(target);
			} catch {
				// Spelled as it is.
			}
			return toNote(path.replace(/^(?:\.{0,2}\/)+/, '').replace(/\.md$/i, ''), label);
		})
		.replace(/==([^=\n]+)==/g, '$1')
		.replace(/[ \t]+\^[A-Za-z0-9-]+[ \t]*$/gm, '');
}

/** `#reading/papers` in the text, but no heading and nothing in code or an address. */
function inlineTags(body: string): readonly string[] {
	const tags: string[] = [];
	changeProse(body, (prose) => {
		for (const [, tag = ''] of prose.matchAll(/(?<!\S)#([\p{L}_][\p{L}\p{N}_/-]*)/gu))
			tags.push(tag);
		return prose;
	});
	return tags;
}
