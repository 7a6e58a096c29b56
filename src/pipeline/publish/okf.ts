/**
 * `data/okf.zip`: entities and documents as a bundle of the Open Knowledge Format 0.2, Markdown with YAML at its head
 * (https://github.com/GoogleCloudPlatform/knowledge-catalog/blob/main/okf/SPEC.md). Links and `sources` are as the
 * format has them. It has no word for what kind a relation is; `relationships` and `values` are keys of our own, as
 * section 4.1 allows, and the same is told in the text.
 */
import { toMarkdown } from '../../model/text.ts';
import { toArchives } from './archive.ts';
import { conceptText, documentFile, entityFile, fileName, link } from './okfConcept.ts';
import { documentConcept } from './okfDocument.ts';
import { entityConcept } from './okfEntity.ts';
import type { Archive, OutputFile } from './output.ts';
import type { World } from './world.ts';

export const okfFiles = (world: World): Iterable<Archive> =>
	toArchives('data/okf', conceptFiles(world));

/** The files of the bundle, indexes before what they list. */
function* conceptFiles(world: World): Generator<OutputFile, void> {
	const { entities, documents, site } = world.knowledge;
	yield {
		path: 'index.md',
		content: conceptText({ okf_version: '0.2' }, [
			`# ${toMarkdown(site.title)}`,
			[
				...world.usedTypes.map(
					({ plural, route, description }) =>
						`* ${link(plural, `${route}/`)} - ${toMarkdown(description)}`,
				),
				'* [Documents](documents/) - what all of it was read from',
			].join('\n'),
		]),
	};
	for (const type of world.usedTypes) {
		const ofType = entities.filter((entity) => entity.type === type.id);
		yield indexFile(
			type.route,
			type.plural,
			ofType.map(({ id, name, description }) => ({ id, name, about: description?.text })),
		);
		for (const entity of ofType)
			yield { path: entityFile(world, entity.id), content: entityConcept(world, entity) };
	}
	yield indexFile(
		'documents',
		'Documents',
		documents.map(({ slug, metadata }) => ({
			id: slug,
			name: metadata.title,
			about: metadata.description,
		})),
	);
	for (const document of documents)
		yield { path: documentFile(document), content: documentConcept(world, document) };
}

const indexFile = (
	folder: string,
	heading: string,
	items: readonly {
		readonly id: string;
		readonly name: string;
		readonly about?: string | undefined;
	}[],
): OutputFile => ({
	path: `${folder}/index.md`,
	content: conceptText(undefined, [
		`# ${toMarkdown(heading)}`,
		items
			.map(
				({ id, name, about }) =>
					`* ${link(name, fileName(id))}${about === undefined ? '' : ` - ${toMarkdown(about)}`}`,
			)
			.join('\n'),
	]),
});
