/** Links between the notes of a vault, by file, path or alias, as links to names; and the tags in their texts. */
import { namesOf, readFields } from './fields.ts';
import type { SourceText } from './imported.ts';
import { changeProse } from './prose.ts';

/** What a link may call a note, in lower case, to its name. */
export type Names = ReadonlyMap<string, string>;

export const nameOf = (path: string): string =>
	(path.split('/').at(-1) ?? path).replace(/\.md$/i, '');

export function nameNotes(notes: readonly SourceText[]): Names {
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

const wikiLink = /(!?)\[\[([^[\]\n|]*?)(?:\\?\|([^[\]\n]*))?\]\]/g;
const noteLink = /(?<!!)\[([^[\]\n]+)\]\((?!https?:|mailto:)([^()\s]+\.md)(?:#[^()\s]*)?\)/g;

/** Links, comments, marks and block ids of a stretch of prose, as our own Markdown has them. */
export function readLinks(prose: string, names: Names): string {
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
export function inlineTags(body: string): readonly string[] {
	const tags: string[] = [];
	changeProse(body, (prose) => {
		for (const [, tag = ''] of prose.matchAll(/(?<!\S)#([\p{L}_][\p{L}\p{N}_/-]*)/gu))
			tags.push(tag);
		return prose;
	});
	return tags;
}
