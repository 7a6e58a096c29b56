/**
 * Addresses of documents. One that an earlier build gave (`previous.json`) stays; any other is the slug of the file's
 * name, with its folders where another file has that name, and with a mark made of its path where those are spelt alike
 * too. So an address never depends on how many others share it, or which of them comes first.
 */
import { createHash } from 'node:crypto';
import {
	compareText,
	slugify,
	type Document,
	type DocumentId,
	type Snapshot,
} from '../model/index.ts';

/**
 * The documents sorted by id, each with a slug of its own.
 *
 * @param earlier documents of an earlier build; slugs that a document could not have are passed over
 */
export function uniqueSlugs(
	documents: readonly Document[],
	earlier: Snapshot['documents'] = [],
): readonly Document[] {
	const sorted = documents.toSorted((a, b) => compareText(a.id, b.id));
	const forms = new Map(sorted.map((document) => [document.id, formsOf(document)]));
	const before = new Map(earlier.map(({ id, slug }) => [id, slug]));
	const kept = new Map<string, DocumentId>();
	for (const document of sorted) {
		const slug = before.get(document.id);
		if (slug !== undefined && !kept.has(slug) && forms.get(document.id)?.includes(slug))
			kept.set(slug, document.id);
	}
	const keepers = new Map([...kept].map(([slug, id]) => [id, slug]));
	/** By slug, who may come to need it, for each place in the lists of forms. */
	const claims = [0, 1, 2, 3].map((at) =>
		Map.groupBy(
			[...forms.values()].flatMap((list) => [...new Set(list.slice(at))]),
			(slug) => slug,
		),
	);
	const isFree = (slug: string, at: number): boolean =>
		!kept.has(slug) && claims[at]?.get(slug)?.length === 1;
	return sorted.map((document) => ({
		...document,
		slug: keepers.get(document.id) ?? forms.get(document.id)?.find(isFree) ?? document.slug,
	}));
}

/** What a document may be addressed by, the shortest first. No slug holds `_`, and no two paths share the last. */
function formsOf({ id, slug }: Document): readonly string[] {
	const mark = createHash('sha256').update(id).digest('hex');
	const path = slugify(id.replace(/\.[^./]+$/, '').replaceAll('/', ' '));
	return [slug, path, `${slug}_${mark.slice(0, 8)}`, `${slug}_${mark}`];
}
