/** `npm run check`: is everything in the content folder well formed, and meant to be public? Nothing is built. */
import { ingest } from '../src/pipeline/ingest/index.ts';
import { checkSources } from '../src/pipeline/index.ts';
import { findPrivate, type CheckedText } from '../src/privacy/index.ts';
import type { Problem } from '../src/model/index.ts';
import { loadContent, stopOnErrors } from './load.ts';
import { contentOptions, readOptions } from './options.ts';

const options = readOptions({
	name: 'check',
	does: 'Validates the content folder and names every problem with its place and mend; likely secrets and personal data too.',
	options: contentOptions,
});
const read = await loadContent(options);
const privacy: Problem[] = [];
for (const text of textsToPublish())
	privacy.push(
		...(await findPrivate(text, {
			meant: read.content?.site.public ?? [],
			language: read.content?.site.language ?? 'en',
		})),
	);
stopOnErrors([...read.problems, ...checkSources(read), ...privacy]);
process.stdout.write(
	`${read.sources.length} documents, ${read.content?.lexicon.length} lexicon entries, ${read.content?.curation.length} decisions: no errors.\n`,
);

/** What the owner keeps back is not published and not looked at; site.yaml lists what is meant to be there. */
function* textsToPublish(): Generator<CheckedText, void> {
	const { ontology, settings } = read;
	for (const { path, text } of settings)
		if (/\.ya?ml$/.test(path) && path !== 'site.yaml') yield { file: path, text };
	if (!ontology) return;
	for (const source of read.sources) {
		const { document } = ingest(source, ontology);
		if (document) yield { file: `summaries/${source.path}`, text: document.text };
	}
}
