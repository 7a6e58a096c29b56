/** `npm run extract`: stages 1 to 4 only, as JSON Lines, one document a line. */
import { writeFile } from 'node:fs/promises';
import { checkSources, toExtractLines } from '../src/pipeline/index.ts';
import { extractContent, loadContent, stopOnErrors } from './load.ts';
import { contentOptions, readOptions } from './options.ts';

const options = readOptions({
	name: 'extract',
	does: 'Writes what the documents say as JSON Lines: mentions, entities and relations with evidence.',
	options: { ...contentOptions, out: ['FILE', 'where to write (default: standard output)'] },
});
const read = await loadContent(options);
const { content, problems } = read;
if (!content) stopOnErrors([...problems, ...checkSources(read)]);
else {
	const { documents, resolution, problems: found } = await extractContent(content);
	stopOnErrors([...problems, ...found]);
	const lines = toExtractLines(documents, resolution).map((line) => `${JSON.stringify(line)}\n`);
	const out = options.get('out');
	if (out === undefined) process.stdout.write(lines.join(''));
	else await writeFile(out, lines.join(''));
}
