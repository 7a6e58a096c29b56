/**
 * Ids of entities, which are a part of their addresses. The one of a lexicon entry is its owner's. One that an earlier
 * build gave (`previous.json`) stays with the thing of that name and type, whichever spelling prevails by now. Any other
 * is the slug of the name; where several are spelt alike the first of them by name and type has it, and the others add
 * their type, and a mark made of name and type where even these are the same.
 */
import { createHash } from 'node:crypto';
import {
	asEntityId,
	compareText,
	slugify,
	type Curation,
	type EntityId,
	type TypeId,
} from '../../model/index.ts';
import type { EarlierEntity } from './findings.ts';

type Named = { readonly name: string; readonly type: TypeId };

/**
 * Gives every draft without an id its own.
 *
 * @param earlier id that a draft had in an earlier build, if any
 */
export function nameIds<Draft extends Named & { id: EntityId }>(
	drafts: readonly Draft[],
	earlier: (draft: Draft) => EntityId | undefined,
): void {
	const taken = new Set(drafts.map(({ id }) => id).filter(Boolean));
	const open = (): readonly Draft[] =>
		drafts
			.filter(({ id }) => id === '')
			.toSorted((a, b) => compareText(a.name, b.name) || compareText(a.type, b.type));
	const give = (draft: Draft, id: EntityId | undefined): void => {
		if (id === undefined || taken.has(id)) return;
		draft.id = id;
		taken.add(id);
	};
	for (const draft of open()) give(draft, earlier(draft));
	for (const draft of open()) give(draft, asEntityId(slugify(draft.name)));
	const claims = Map.groupBy(open().flatMap(formsOf), (id) => id);
	for (const draft of open())
		give(
			draft,
			formsOf(draft).find((id) => claims.get(id)?.length === 1 && !taken.has(id)),
		);
}

/** What a thing may be addressed by, the shortest first. No slug and no id of a lexicon holds `_`. */
function formsOf({ name, type }: Named): readonly EntityId[] {
	const slug = slugify(name);
	const mark = createHash('sha256').update(`${type}\n${name}`).digest('hex');
	return [slug, `${slug}-${type}`, `${slug}_${mark.slice(0, 8)}`, `${slug}_${mark}`].map(
		asEntityId,
	);
}

/** The entities of an earlier build whose ids came from their names, not from a decision that would now miss them. */
export function keepingIds(
	earlier: readonly EarlierEntity[],
	curation: Curation,
): readonly EarlierEntity[] {
	const decided = new Set(
		curation.flatMap(({ decision }) => ('rename' in decision ? [slugify(decision.to)] : [])),
	);
	return earlier.filter((entity) => formsOf(entity).includes(entity.id) && !decided.has(entity.id));
}
