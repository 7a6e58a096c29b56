/** `npm run review`: what the machine could not settle, most weighty first, with the YAML that settles it. */
import { checkSources } from '../src/pipeline/index.ts';
import { type DocumentId, type EntityId, type ReviewItem } from '../src/model/index.ts';
import { extractContent, loadContent, stopOnErrors } from './load.ts';
import { readingOptions, readOptions } from './options.ts';

const options = readOptions({
	name: 'review',
	does: 'Lists what needs the owner, each with the entry for content/curation.yaml that settles it.',
	options: readingOptions,
});
const read = await loadContent(options);
const { content, problems } = read;
if (!content) stopOnErrors([...problems, ...checkSources(read)]);
else {
	const { documents, resolution, problems: found } = await extractContent(content, options);
	stopOnErrors([...problems, ...found]);
	const names = new Map(resolution.entities.map(({ id, name }) => [id, name]));
	for (const { id, name } of content.lexicon) if (!names.has(id)) names.set(id, name);
	const titles = new Map(documents.map(({ id, metadata }) => [id, metadata.title]));
	const items = resolution.review.map(
		(item) => `${headline(item, names, titles)}\n${item.settle.replace(/^/gm, '    ')}\n`,
	);
	process.stdout.write(
		`${items.join('\n')}${items.length > 0 ? '\n' : ''}${resolution.review.length} open\n`,
	);
}

function headline(
	item: ReviewItem,
	names: ReadonlyMap<EntityId, string>,
	titles: ReadonlyMap<DocumentId, string>,
): string {
	const name = (id: EntityId): string => names.get(id) ?? id;
	switch (item.kind) {
		case 'unnamed':
		case 'ambiguous': {
			const candidates = item.candidates
				.map(({ entity, confidence }) => `${name(entity)} (${entity}) ${confidence}`)
				.join(', ');
			return `${item.kind}: “${item.text}” in ${titles.get(item.document) ?? item.document}, s${item.sentence + 1}\n  may be: ${candidates || 'no candidate'}`;
		}
		case 'type':
			return `type: ${name(item.entity)} may also be ${item.alternatives.join(', ')}`;
		case 'duplicate':
			return `duplicate: ${name(item.entity)} (${item.entity}) and ${name(item.other)} (${item.other}). ${item.reason}`;
		case 'weak': {
			const { subject, predicate, object, evidence, confidence } = item.statement;
			const end = object.kind === 'entity' ? name(object.entity) : object.literal.text;
			return `weak: ${name(subject)} · ${predicate} · ${end} (${confidence})\n  “${evidence[0]?.quote ?? ''}”`;
		}
		case 'stale':
			return `stale: curation.yaml:${item.line}`;
	}
}
