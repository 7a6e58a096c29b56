/**
 * Imports: files and folders of other programs become documents in our own layout. Pure: texts come in as arguments,
 * and what is to be written goes out as a plan.
 */
import { importCaptions, type CaptionSettings } from './captions.ts';
import { importFeed } from './feed.ts';
import { importHighlights, isHighlights } from './highlights.ts';
import { fault, joinImports, type Imported, type SourceText } from './imported.ts';
import { importNote } from './notes.ts';
import { importVault } from './obsidian.ts';
import { importBundle, isBundle, type OkfSettings } from './okf.ts';
import { importOpml } from './opml.ts';
import { importReadwiseTable, isReadwiseTable } from './readwiseTable.ts';
import { importWebPage } from './webPage.ts';

export { decodeAsDeclared } from './encoding.ts';
export {
	joinImports,
	warnOf,
	type Imported,
	type ImportedDocument,
	type SourceText,
} from './imported.ts';
export { planImport, type Plan, type Step } from './plan.ts';

export interface ImportSettings extends OkfSettings {
	/** Address of the recording that a transcript is of. */
	readonly media?: string;
}

/** A folder as it came: its files with paths below it. */
export interface SourceFolder {
	readonly name: string;
	readonly files: readonly SourceText[];
	/** It has the settings of Obsidian. */
	readonly isVault: boolean;
}

/** What is imported at all, by the endings of names. */
export const isImportable = (path: string): boolean =>
	/\.(?:md|markdown|txt|vtt|srt|xml|rss|atom|rdf|opml|html?|csv|json)$/i.test(path);

/** Documents too, but in formats that are not read: an import of a folder tells which it leaves out. */
export const isUnreadable = (path: string): boolean =>
	/\.(?:mhtml?|webarchive|pdf|docx?|odt|rtf|epub)$/i.test(path);

/** A vault or a bundle as a whole; of any other folder each file by itself. */
export async function importFolder(
	{ name, files, isVault }: SourceFolder,
	settings: ImportSettings,
): Promise<Imported> {
	const notes = files.filter(({ path }) => /\.md$/i.test(path));
	if (isVault) return importVault(name, notes);
	if (isBundle(notes)) return importBundle(name, notes, settings);
	const companions = new Map(files.map((file) => [file.path, file]));
	const named = files
		.filter(({ path }) => !/\.json$/i.test(path))
		.map((file) => ({
			file: { ...file, path: `${name}/${file.path}` },
			companion: companions.get(companionOf(file.path)),
		}));
	return joinImports(
		await Promise.all(
			named.map(({ file, companion }) =>
				importFile(file, { ...settings, ...(companion && { companion }) }),
			),
		),
	);
}

/** `talks/intro.info.json` beside `talks/intro.en.vtt`. */
export const companionOf = (path: string): string =>
	path.replace(/(?:\.[a-z]{2,3}(?:-[A-Za-z]{2,4})?)?\.(?:vtt|srt)$/i, '.info.json');

/** One file by its ending and its first words. */
export async function importFile(
	file: SourceText,
	settings: ImportSettings & CaptionSettings,
): Promise<Imported> {
	const { path, text } = file;
	if (text.trim() === '')
		return fault(path, 'The file is empty.', 'Export it again, or leave it out.');
	const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
	switch (ending) {
		case 'vtt':
		case 'srt':
			return importCaptions(file, settings);
		case 'opml':
			return importOpml(file);
		case 'xml':
		case 'rss':
		case 'atom':
		case 'rdf':
			return /<opml[\s>]/i.test(text.slice(0, 2000)) ? importOpml(file) : importFeed(file);
		case 'json':
			return importFeed(file);
		case 'html':
		case 'htm':
			return importWebPage(file);
		case 'csv':
			return isReadwiseTable(text)
				? importReadwiseTable(file)
				: fault(
						path,
						'This is no table of Readwise.',
						'Its first row is `Highlight,Book Title,Book Author,…`.',
					);
		case 'md':
		case 'markdown':
		case 'txt':
			return isHighlights(text) ? importHighlights(file) : importNote(file);
		default:
			return fault(
				path,
				'Files of this kind are not imported.',
				'docs/imports.md lists the kinds.',
			);
	}
}
