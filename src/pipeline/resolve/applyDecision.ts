/** One decision of the owner, applied to the drafts in place. Splits are made before all others, see `split.ts`. */
import { asEntityId, slugify, type Decision, type EntityId } from '../../model/index.ts';
import type { Draft } from './draft.ts';

/**
 * Whether the decision found what it is about.
 *
 * @param moved gains where an id of before leads now; `undefined` for one that was dropped
 */
export function applyDecision(
	decision: Decision,
	byId: Map<EntityId, Draft>,
	moved: Map<EntityId, EntityId | undefined>,
): boolean {
	if ('merge' in decision) {
		const into = byId.get(decision.into);
		const from = decision.merge.flatMap((id) => (id === decision.into ? [] : (byId.get(id) ?? [])));
		if (!into) return false;
		for (const draft of from) {
			for (const [form, weight] of [...draft.forms, [draft.name, 1] as const])
				into.forms.set(form, (into.forms.get(form) ?? 0) + weight);
			into.confidence = Math.max(into.confidence, draft.confidence);
			byId.delete(draft.id);
			moved.set(draft.id, into.id);
		}
		return from.length > 0;
	}
	const target =
		'rename' in decision
			? decision.rename
			: 'retype' in decision
				? decision.retype
				: 'drop' in decision
					? decision.drop
					: undefined;
	const draft = target && byId.get(target);
	if (!draft) return false;
	if ('retype' in decision) draft.type = decision.to;
	if ('drop' in decision) {
		byId.delete(draft.id);
		moved.set(draft.id, undefined);
	}
	if ('rename' in decision) rename(draft, decision.to, byId, moved);
	draft.confidence = Math.max(draft.confidence, 0.95);
	return true;
}

function rename(
	draft: Draft,
	name: string,
	byId: Map<EntityId, Draft>,
	moved: Map<EntityId, EntityId | undefined>,
): void {
	draft.forms.set(draft.name, 1);
	draft.name = name;
	const id = asEntityId(slugify(name));
	if (id === draft.id || byId.has(id)) return;
	moved.set(draft.id, id);
	byId.delete(draft.id);
	draft.id = id;
	byId.set(id, draft);
}
