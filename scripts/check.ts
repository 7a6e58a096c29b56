/** `npm run check`: is everything in the content folder well formed? Nothing is built. */
import { ingest } from '../src/pipeline/ingest/index.ts';
import { loadContent, stopOnErrors } from './load.ts';
import { contentOptions, readOptions } from './options.ts';

const options = readOptions({
	name: 'check',
	does: 'Validates the content folder and names every problem with its place and mend.',
	options: contentOptions,
});
const { content, problems } = await loadContent(options);
const read = content ? content.sources.map((source) => ingest(source, content.ontology)) : [];
stopOnErrors([...problems, ...read.flatMap((one) => one.problems)]);
if (content)
	process.stdout.write(
		`${read.filter(({ document }) => document).length} documents, ${content.lexicon.length} lexicon entries, ${content.curation.length} decisions: no errors.\n`,
	);
