/** Reads the content a command is given, and reports its problems. */
import { resolve } from 'node:path';
import { readSettings } from '../src/integration/settings.ts';
import { readContent, type Content, type ReadContent } from '../src/config/content.ts';
import { readFiles } from '../src/config/files.ts';
import { reportProblems } from '../src/config/report.ts';
import { isError, type Problem } from '../src/model/index.ts';
import {
	extract,
	type Extracted,
	type Progress,
	type SourceReading,
} from '../src/pipeline/index.ts';
import { readSources } from '../src/reader/index.ts';

const settings = readSettings(process.env);

/** Folder of what one run keeps for the next. */
export const { work } = settings;

/** What each document of the content says by itself; kept for the next command. Ends the command on wrong options. */
export async function readDocuments(
	content: Content,
	options: ReadonlyMap<string, string>,
): Promise<{ readings: readonly SourceReading[]; problems: readonly Problem[] }> {
	const extractions = options.get('extractions');
	const { readings, problems } = await readSources(content, content.sources, {
		...settings,
		...(extractions !== undefined && { extractions: resolve(extractions) }),
		progress: showProgress,
	});
	if (readings) return { readings, problems };
	stopOnErrors(problems);
	process.exit(1);
}

/** What the documents of a content folder say together. */
export async function extractContent(
	content: Content,
	options: ReadonlyMap<string, string>,
): Promise<Extracted> {
	const { readings, problems } = await readDocuments(content, options);
	const extracted = extract(content, showProgress, readings);
	return { ...extracted, problems: [...problems, ...extracted.problems] };
}

/** @param isWanted tells by its path whether a document is to be read */
export async function loadContent(
	options: ReadonlyMap<string, string>,
	isWanted?: (path: string) => boolean,
): Promise<ReadContent> {
	const folder = resolve(options.get('content') ?? 'content');
	const documents = options.get('documents');
	return readContent(
		await readFiles(folder, documents === undefined ? undefined : resolve(documents), isWanted),
	);
}

/** Writes all problems to the error stream; ends the command with exit code 1 when there is an error. */
export function stopOnErrors(problems: readonly Problem[]): void {
	process.stderr.write(reportProblems(problems));
	if (problems.some(isError)) process.exit(1);
}

/** A progress line that rewrites itself on a terminal; silent elsewhere. */
export const showProgress: Progress = (stage, done, total) => {
	if (!process.stderr.isTTY) return;
	process.stderr.write(`\r\u001B[K${stage}${total > 1 ? ` ${done}/${total}` : ''}`);
	if (total > 1 && done === total) process.stderr.write('\r\u001B[K');
};
