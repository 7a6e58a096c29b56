/** The artefact as scripts show it: they put its texts into a page, so no mark in one may turn what follows it. */
import type { Knowledge } from '../../model/index.ts';
import { toLine } from '../../model/text.ts';

/** Names on one line, without what no reader should meet. Files for programs have them as they are written. */
export function withReadableNames(knowledge: Knowledge): Knowledge {
	const { entities, documents, communities } = knowledge;
	return {
		...knowledge,
		entities: entities.map((entity) => ({
			...entity,
			name: toLine(entity.name),
			aliases: entity.aliases.map(toLine),
			...(entity.description && {
				description: { ...entity.description, text: toLine(entity.description.text) },
			}),
		})),
		documents: documents.map((document) => ({
			...document,
			metadata: { ...document.metadata, title: toLine(document.metadata.title) },
		})),
		communities: communities.map((community) => ({
			...community,
			label: toLine(community.label),
		})),
	};
}
