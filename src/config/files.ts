/** The files of a content folder, read from disk; what they mean is left to `content.ts`. */
import { join } from 'node:path';
import type { Problem } from '../model/index.ts';
import type { ContentFiles, Source, TextFile } from './contentFiles.ts';
import { foreignProblem, noDocuments } from './fileProblem.ts';
import { documentName, listFiles, readBytes, readText } from './folder.ts';

/** What `npm run import` makes documents of. */
const foreignName = /\.(?:vtt|srt|opml|rss|html?)$/i;
const settingsName = /\.ya?ml$|^previous\.json$/i;

/**
 * Reads `content` and the summaries below `documents` (default: `content/summaries`). Files with other
 * endings and hidden ones are passed over; links are not followed, so nothing outside is ever read.
 *
 * @param isWanted tells by its path whether a document is to be read; those that are not are no sources
 */
export async function readFiles(
	content: string,
	documents = join(content, 'summaries'),
	isWanted: (path: string) => boolean = () => true,
): Promise<ContentFiles> {
	const problems: Problem[] = [];
	const settings: TextFile[] = [];
	for (const path of [
		...(await listFiles(content, { prefix: '', depth: 1, problems })),
		...(await listFiles(join(content, 'lexicon'), {
			prefix: 'lexicon/',
			depth: 8,
			problems,
			isFixed,
		})),
	]) {
		if (!settingsName.test(path)) continue;
		const text = await readText(join(content, path), path, problems);
		if (text !== undefined) settings.push({ path, text });
	}
	const isBelow = documents === join(content, 'summaries');
	const found = await listFiles(documents, { prefix, depth: 16, problems, isFixed: isBelow });
	const below = found.map((path) => path.slice(prefix.length));
	const paths = below.filter((path) => documentName.test(path));
	problems.push(...below.filter((path) => foreignName.test(path)).map(foreignProblem));
	if (paths.length === 0) problems.push(noDocuments(documents));
	const sources: Source[] = [];
	const extractions = await readExtractions(content, problems);
	for (const path of paths.filter(isWanted)) {
		const bytes = await readBytes(join(documents, path), prefix + path, problems);
		const said = extractions.get(path);
		if (bytes) sources.push({ path, bytes, ...(said && { extractions: said }) });
	}
	return { settings, sources, problems };
}

const isFixed = true;
/** Before the paths of documents, wherever their folder is. */
const prefix = 'summaries/';

/** Files `extractions/MODEL/PATH.json` by the document's path. */
async function readExtractions(
	content: string,
	problems: Problem[],
): Promise<ReadonlyMap<string, readonly TextFile[]>> {
	const listing = { prefix: 'extractions/', depth: 17, problems, isFixed };
	const paths = await listFiles(join(content, 'extractions'), listing);
	const files = paths.filter((path) => path.endsWith('.json'));
	const byDocument = new Map<string, TextFile[]>();
	for (const path of files) {
		const document = path.split('/').slice(2).join('/').slice(0, -'.json'.length);
		const text = await readText(join(content, path), path, problems);
		if (text !== undefined)
			byDocument.set(document, [...(byDocument.get(document) ?? []), { path, text }]);
	}
	return byDocument;
}
