/** What a document says of the entities that it names outside a list of descriptions. */
import type { EntityId, Mention, Outcome } from '../../model/index.ts';
import type { Draft } from './draft.ts';
import { parentOf } from './family.ts';
import type { Finding } from './findings.ts';
import { fits } from './kind.ts';
import { stems } from './words.ts';

/** Drafts of a fitting type that the document names outside such lists and not in this very entry. */
export function namedElsewhere(
	finding: Finding,
	outcomes: readonly Outcome[],
	description: Mention,
	draftsById: ReadonlyMap<EntityId, Draft>,
): readonly Draft[] {
	const { document, mentions } = finding;
	const inside = new Set<EntityId>();
	const named = new Set<EntityId>();
	mentions.forEach((mention, at) => {
		const outcome = outcomes[at];
		if (outcome?.kind !== 'linked' || mention.form === 'description') return;
		if (mention.block === description.block) inside.add(outcome.entity);
		else if (document.blocks[mention.block]?.role !== 'relatedItem') named.add(outcome.entity);
	});
	return [...named]
		.filter((id) => !inside.has(id))
		.toSorted()
		.flatMap((id) => draftsById.get(id) ?? [])
		.filter(({ type }) => description.headType === undefined || fits(type, description.headType));
}

/** An entity and the versions of it that the document names. */
export function familyOf(
	entity: EntityId,
	outcomes: readonly Outcome[],
	draftsById: ReadonlyMap<EntityId, Draft>,
): readonly EntityId[] {
	const name = draftsById.get(entity)?.name;
	if (name === undefined) return [entity];
	const linked = outcomes.flatMap((outcome) => (outcome.kind === 'linked' ? outcome.entity : []));
	const versions = [...new Set(linked)].filter((id) => {
		const other = draftsById.get(id)?.name;
		return other !== undefined && parentOf(other, [name]) !== undefined;
	});
	return [entity, ...versions];
}

/** All that the document says where it names an entity, other listed descriptions left out. */
export function contextOf(
	{ document, mentions }: Finding,
	outcomes: readonly Outcome[],
	draft: Draft,
): string {
	const sentences = new Set<number>();
	mentions.forEach(({ sentence, block }, at) => {
		const outcome = outcomes[at];
		if (
			outcome?.kind === 'linked' &&
			outcome.entity === draft.id &&
			document.blocks[block]?.role !== 'description'
		)
			sentences.add(sentence);
	});
	const said = [...sentences].map((at) => {
		const sentence = document.sentences[at];
		return sentence ? document.text.slice(sentence.span.start, sentence.span.end) : '';
	});
	return [draft.entry?.description ?? '', ...said].join(' ');
}

/** Words of each listed description. */
export const describedIn = ({ document }: Finding): readonly ReadonlySet<string>[] =>
	document.blocks.filter(({ role }) => role === 'description').map(({ text }) => stems(text));
