/** `npm run check`: is everything in the content folder well formed? Nothing is built. */
import { checkSources } from '../src/pipeline/index.ts';
import { loadContent, stopOnErrors } from './load.ts';
import { contentOptions, readOptions } from './options.ts';

const options = readOptions({
	name: 'check',
	does: 'Validates the content folder and names every problem with its place and mend.',
	options: contentOptions,
});
const read = await loadContent(options);
stopOnErrors([...read.problems, ...checkSources(read)]);
process.stdout.write(
	`${read.sources.length} documents, ${read.content?.lexicon.length} lexicon entries, ${read.content?.curation.length} decisions: no errors.\n`,
);
