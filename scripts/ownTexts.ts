/** Our own annotated texts in training/: nine tenths to learn from, a tenth kept apart to test on. */
import { readdir, readFile } from 'node:fs/promises';
import { compareText } from '../src/model/index.ts';
import { readAnnotated, type AnnotatedText } from '../src/pipeline/training/index.ts';

export interface OwnTexts {
	readonly learnt: readonly AnnotatedText[];
	/** Texts of training/relations/, which teach relations alone. */
	readonly related: readonly AnnotatedText[];
	readonly keptApart: readonly AnnotatedText[];
}

/** @param without fields to leave out; a file's field is its name up to the first hyphen */
export async function readOwnTexts(without: ReadonlySet<string> = new Set()): Promise<OwnTexts> {
	const folder = new URL('../training/', import.meta.url);
	const files = await readFolder(folder, without);
	const related = await readFolder(new URL('relations/', folder), without);
	const isKeptApart = (at: number): boolean => at % 10 === 9;
	return {
		learnt: files.flatMap((texts) => texts.filter((_, at) => !isKeptApart(at))),
		related: related.flat(),
		keptApart: files.flatMap((texts) => texts.filter((_, at) => isKeptApart(at))),
	};
}

/** The texts of each file of a folder, by name. */
async function readFolder(
	folder: URL,
	without: ReadonlySet<string>,
): Promise<readonly (readonly AnnotatedText[])[]> {
	const names = (await readdir(folder))
		.filter((name) => name.endsWith('.txt') && !without.has(name.split('-')[0] ?? ''))
		.sort(compareText);
	return Promise.all(
		names.map(async (name) => readAnnotated(await readFile(new URL(name, folder), 'utf8'))),
	);
}
