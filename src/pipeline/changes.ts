/**
 * What differs between an earlier build and this one. The earlier one is an input like any other (`previous.json` of
 * the content folder), never what happened to lie about: the same input gives the same bytes.
 */
import type {
	Changes,
	EntityId,
	Knowledge,
	LostEnd,
	LostStatement,
	Snapshot,
} from '../model/index.ts';

type Now = Pick<Knowledge, 'documents' | 'entities' | 'statements' | 'redirects'>;
type Earlier = Snapshot['statements'][number];

/** Everything is listed in the order of the build that has it. */
export function changesSince(previous: Snapshot, now: Now): Changes {
	const moved = new Map(now.redirects.map(({ from, to }) => [from, to]));
	const follow = (id: EntityId): EntityId => moved.get(id) ?? id;
	return {
		documents: {
			gained: without(now.documents, previous.documents).map(({ id }) => id),
			lost: without(previous.documents, now.documents).map(({ metadata }) => metadata.title),
		},
		entities: entityChanges(previous, now, follow),
		statements: statementChanges(previous, now, follow),
	};
}

/** Items whose ids are not among those of others. */
function without<Item extends { readonly id: string }>(
	items: readonly Item[],
	others: readonly { readonly id: string }[],
): readonly Item[] {
	const known = new Set(others.map(({ id }) => id));
	return items.filter(({ id }) => !known.has(id));
}

/** Each entity of before is followed to what it is now: itself, a new name for it, or another that took it in. */
function entityChanges(
	previous: Snapshot,
	{ entities }: Now,
	follow: (id: EntityId) => EntityId,
): Changes['entities'] {
	const before = new Set(previous.entities.map(({ id }) => id));
	const now = new Map(entities.map((entity) => [entity.id, entity]));
	const isMerged = (id: EntityId): boolean => follow(id) !== id && before.has(follow(id));
	const followed = previous.entities.map((old) => ({ old, entity: now.get(follow(old.id)) }));
	const same = followed.flatMap(({ old, entity }) =>
		entity && !isMerged(old.id) ? [{ old, entity }] : [],
	);
	const reached = new Set(followed.map(({ old }) => follow(old.id)));
	return {
		gained: entities.filter(({ id }) => !reached.has(id)).map(({ id }) => id),
		lost: followed
			.filter(({ entity }) => !entity)
			.map(({ old: { name, type } }) => ({ name, type })),
		retyped: same
			.filter(({ old, entity }) => old.type !== entity.type)
			.map(({ old, entity }) => ({ id: entity.id, from: old.type })),
		renamed: same
			.filter(({ old, entity }) => old.name !== entity.name)
			.map(({ old, entity }) => ({ id: entity.id, from: old.name })),
		merged: followed.flatMap(({ old, entity }) =>
			entity && isMerged(old.id) ? [{ from: old.name, into: entity.id }] : [],
		),
	};
}

/** A statement whose ends have only been renamed or merged is the same statement. */
function statementChanges(
	previous: Snapshot,
	now: Now,
	follow: (id: EntityId) => EntityId,
): Changes['statements'] {
	const before = new Set(previous.statements.map((one) => followedId(one, follow)));
	const current = new Set<string>(now.statements.map(({ id }) => id));
	const names = new Map(previous.entities.map(({ id, name }) => [id, name]));
	const known = new Set(now.entities.map(({ id }) => id));
	const endOf = (id: EntityId): LostEnd => ({
		name: names.get(id) ?? id,
		...(known.has(follow(id)) && { id: follow(id) }),
	});
	return {
		gained: now.statements.filter(({ id }) => !before.has(id)).map(({ id }) => id),
		lost: previous.statements
			.filter((one) => !current.has(followedId(one, follow)))
			.map(({ subject, predicate, object, of }): LostStatement => ({
				subject: endOf(subject),
				predicate,
				object: object.kind === 'entity' ? endOf(object.entity) : { name: object.literal.text },
				...(of !== undefined && { of: endOf(of) }),
			})),
	};
}

/** The id that a statement has once its ends are what they are now. Its parts are joined by `--`. */
export function followedId(
	{ id, object, of }: Earlier,
	follow: (id: EntityId) => EntityId,
): string {
	const parts = id.split('--');
	const ends = [0, ...(object.kind === 'entity' ? [2] : []), ...(of ? [parts.length - 1] : [])];
	return parts.map((part, at) => (ends.includes(at) ? follow(part as EntityId) : part)).join('--');
}
