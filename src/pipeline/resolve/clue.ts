/**
 * What speaks for an entity being the one that a listed description describes: a statement that
 * both make, words that the document uses of it, its place in a line of versions.
 */
import {
	nameWords,
	type Candidate,
	type EntityId,
	type LexiconEntry,
	type Mention,
	type Outcome,
} from '../../model/index.ts';
import type { Draft } from './draft.ts';
import { fits, type World } from './describe.ts';
import { isVersionBefore, parentOf } from './family.ts';
import type { Finding } from './findings.ts';
import { stems, weighWords, type Likeness } from './words.ts';

export interface Clues {
	/** `subject predicate object` of all candidates whose ends are both named, by document. */
	readonly stated: ReadonlySet<string>;
	/** The same without the predicate: `subject - object`. */
	readonly joined: ReadonlySet<string>;
}

const saysFamily = /\b(?:family|series|line)\b/i;
const saysEarlier = /\b(?:previous|earlier|preceding|prior|former|predecessor|older)\b/i;

/** Entities that a listed description may mean, with a score from 0 to about 1.5, best first. */
export function scoreListed(
	finding: Finding,
	index: number,
	outcomes: readonly Outcome[],
	world: World,
	clues: Clues,
): readonly Candidate[] {
	const { document, mentions } = finding;
	const description = mentions[index];
	const block = description && document.blocks[description.block];
	if (!description || !block) return [];
	const said = stems(block.text);
	const pool = namedElsewhere(finding, outcomes, description, world);
	const contexts = new Map(
		pool.map((draft) => [draft, stems(contextOf(finding, outcomes, draft))]),
	);
	const likeness = weighWords([...contexts.values(), ...describedIn(finding)]);
	const scored = pool.map((draft) => ({
		entity: draft.id,
		confidence: score(draft, description, index, block.text, said, {
			finding,
			outcomes,
			pool,
			clues,
			likeness,
			context: contexts.get(draft) ?? [],
			family: (entity) => familyOf(entity, outcomes, world),
		}),
	}));
	const others = fromLexicon(description, said, world, new Set(pool.map(({ id }) => id)));
	const isLikely = ({ entity, confidence }: Candidate): boolean =>
		confidence >= 0.2 || world.draftsById.get(entity)?.type === description.headType;
	return [...scored.filter(isLikely), ...others].toSorted(
		(a, b) => b.confidence - a.confidence || (a.entity < b.entity ? -1 : 1),
	);
}

function familyOf(
	entity: EntityId,
	outcomes: readonly Outcome[],
	{ draftsById }: World,
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

interface Surroundings {
	readonly finding: Finding;
	readonly outcomes: readonly Outcome[];
	readonly pool: readonly Draft[];
	readonly clues: Clues;
	readonly likeness: Likeness;
	readonly context: readonly string[];
	/** An entity and the versions of it that the document names. */
	readonly family: (entity: EntityId) => readonly EntityId[];
}

function score(
	draft: Draft,
	description: Mention,
	index: number,
	text: string,
	said: readonly string[],
	around: Surroundings,
): number {
	const { pool, likeness, context } = around;
	const stated = statedToo(draft.id, index, around);
	const like = Math.min(0.5, likeness.between(said, context));
	const others = pool.filter((other) => other !== draft);
	const isParent = others.some((other) => parentOf(other.name, [draft.name]) !== undefined);
	const hasVersion = nameWords(draft.name).some((word) => /^\d/.test(word));
	const family = saysFamily.test(text) && isParent && !hasVersion ? 0.5 : 0;
	const isEarlier = others.some((other) => isVersionBefore(draft.name, other.name));
	const isLatest = !others.some((other) => isVersionBefore(draft.name, other.name));
	const earlier = !saysEarlier.test(firstClause(text)) ? 0 : isEarlier ? 0.5 : isLatest ? -0.5 : 0;
	const alone = others.some((other) => other.type === draft.type) ? 0 : 0.15;
	const type = draft.type === description.headType ? 0.15 : 0;
	const evidence = stated + like + family + earlier;
	return evidence < 0.15 ? evidence : evidence + type + alone;
}

const firstClause = (text: string): string => text.split(/[,;]/)[0] ?? text;

/** Drafts of a fitting type that the document names outside such lists and not in this very entry. */
function namedElsewhere(
	finding: Finding,
	outcomes: readonly Outcome[],
	description: Mention,
	world: World,
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
		.flatMap((id) => world.draftsById.get(id) ?? [])
		.filter(({ type }) => description.headType === undefined || fits(type, description.headType));
}

/** All that the document says where it names an entity, other listed descriptions left out. */
function contextOf(
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

const describedIn = ({ document }: Finding): readonly (readonly string[])[] =>
	document.blocks.filter(({ role }) => role === 'description').map(({ text }) => stems(text));

const sameStatement = 0.5;
const kindredStatement = 0.35;

/**
 * Is what the description states also stated of the entity by name? A statement that joins the same two, or the
 * entity and another version of the other, counts for less.
 */
function statedToo(
	entity: EntityId,
	index: number,
	{ finding, outcomes, clues, family }: Surroundings,
): number {
	return finding.candidates.reduce((best, { subject, predicate, object }) => {
		if (!('mention' in object) || (subject !== index && object.mention !== index)) return best;
		const isSubject = subject === index;
		const other = outcomes[isSubject ? object.mention : subject];
		if (other?.kind !== 'linked') return best;
		const pair = (end: EntityId, relation: string): string =>
			isSubject ? `${entity} ${relation} ${end}` : `${end} ${relation} ${entity}`;
		if (clues.stated.has(pair(other.entity, predicate))) return sameStatement;
		const isKindred = family(other.entity).some((end) => clues.joined.has(pair(end, '-')));
		return isKindred ? Math.max(best, kindredStatement) : best;
	}, 0);
}

/** Words in common by chance stay below this. */
const leastLikeness = 0.18;

/** Well-known things whose description is like this one: candidates only, never a decision. */
function fromLexicon(
	description: Mention,
	said: readonly string[],
	{ lexicon }: World,
	known: ReadonlySet<EntityId>,
): readonly Candidate[] {
	const fitting = lexicon.filter(
		({ id, type, description: text }) =>
			!known.has(id) && text !== undefined && type === description.headType,
	);
	const texts = fitting.map((entry: LexiconEntry) => stems(entry.description ?? ''));
	const likeness = weighWords(texts);
	return fitting
		.map(({ id }, at) => ({
			entity: id,
			confidence: Math.min(0.35, likeness.between(said, texts[at] ?? [])),
		}))
		.filter(({ confidence }) => confidence >= leastLikeness)
		.toSorted((a, b) => b.confidence - a.confidence || (a.entity < b.entity ? -1 : 1))
		.slice(0, 3);
}
