/** Reads the content a command is given, and reports its problems. */
import { resolve } from 'node:path';
import { readContent, type Content, type ReadContent } from '../src/config/content.ts';
import { readFiles } from '../src/config/files.ts';
import { reportProblems } from '../src/config/report.ts';
import { isError, type Problem } from '../src/model/index.ts';
import { extract, type Extracted, type Progress } from '../src/pipeline/index.ts';
import { readSources } from '../src/reader/index.ts';

/** Folder of what one run keeps for the next. */
export const work = resolve(process.env['GISTGRAPH_WORK'] ?? '.gistgraph');

/** What the documents of a content folder say; the readings are kept for the next command. */
export const extractContent = async (content: Content): Promise<Extracted> =>
	extract(
		content,
		showProgress,
		await readSources(content, content.sources, { work, progress: showProgress }),
	);

export async function loadContent(options: ReadonlyMap<string, string>): Promise<ReadContent> {
	const folder = resolve(options.get('content') ?? 'content');
	const documents = options.get('documents');
	return readContent(
		await readFiles(folder, ...(documents === undefined ? [] : [resolve(documents)])),
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
