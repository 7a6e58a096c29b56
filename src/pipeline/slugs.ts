/** Addresses of documents: the slug of the file name, with that of its folders where two files share a name. */
import { compareText, slugify, type Document } from '../model/index.ts';

/** The documents sorted by id, each with a slug of its own. */
export function uniqueSlugs(documents: readonly Document[]): readonly Document[] {
	const shared = Map.groupBy(documents, ({ slug }) => slug);
	const taken = new Set<string>();
	return documents
		.toSorted((a, b) => compareText(a.id, b.id))
		.map((document) => {
			const isShared = (shared.get(document.slug)?.length ?? 0) > 1;
			const base = isShared
				? slugify(document.id.replace(/\.[^./]+$/, '').replaceAll('/', ' '))
				: document.slug;
			let slug = base;
			for (let n = 2; taken.has(slug); n += 1) slug = `${base}-${n}`;
			taken.add(slug);
			return { ...document, slug };
		});
}
