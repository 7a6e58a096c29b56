/** One name that means two things: what the owner says of the documents in which it means the other. */
import type { Curation, Decision, DocumentId, EntityId } from '../../model/index.ts';
import type { Draft } from './draft.ts';

type Split = Extract<Decision, { split: EntityId }>;

/** The draft that a split leads to, made after the one it is split from where there is none yet. */
export function splitOff({ split, into, name, type }: Split, byId: Map<EntityId, Draft>): void {
	const from = byId.get(split);
	if (!from || byId.has(into)) return;
	const { entry: _entry, parts: _parts, ...rest } = from;
	byId.set(into, {
		...rest,
		id: into,
		name: name ?? from.name,
		type: type ?? from.type,
		origin: 'curation',
		forms: new Map(from.forms),
		confidence: 0.95,
	});
}

/** Where the mentions of a split entity lead, by document. `used` gains the lines that moved one. */
export function splitEntity(
	entity: EntityId,
	document: DocumentId,
	curation: Curation,
	used: Set<number>,
): EntityId {
	for (const { decision, line } of curation)
		if ('split' in decision && decision.split === entity && decision.in.includes(document)) {
			used.add(line);
			return decision.into;
		}
	return entity;
}
