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
import { contextOf, describedIn, familyOf, namedElsewhere } from './context.ts';
import type { World } from './world.ts';
import type { Draft } from './draft.ts';
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
	const pool = namedElsewhere(finding, outcomes, description, world.draftsById);
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
			context: contexts.get(draft) ?? none,
			family: (entity) => familyOf(entity, outcomes, world.draftsById),
		}),
	}));
	const others = fromLexicon(description, said, world, new Set(pool.map(({ id }) => id)));
	const isLikely = ({ entity, confidence }: Candidate): boolean =>
		confidence >= 0.2 || world.draftsById.get(entity)?.type === description.headType;
	return [...scored.filter(isLikely), ...others].toSorted(
		(a, b) => b.confidence - a.confidence || (a.entity < b.entity ? -1 : 1),
	);
}

const none: ReadonlySet<string> = new Set();

interface Surroundings {
	readonly finding: Finding;
	readonly outcomes: readonly Outcome[];
	readonly pool: readonly Draft[];
	readonly clues: Clues;
	readonly likeness: Likeness;
	readonly context: ReadonlySet<string>;
	/** An entity and the versions of it that the document names. */
	readonly family: (entity: EntityId) => readonly EntityId[];
}

function score(
	draft: Draft,
	description: Mention,
	index: number,
	text: string,
	said: ReadonlySet<string>,
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
		const relatives = family(other.entity);
		// That versions of one thing are joined to each other says nothing of what is said of them.
		if (relatives.includes(entity)) return best;
		const isKindred = relatives.some((end) => clues.joined.has(pair(end, '-')));
		return isKindred ? Math.max(best, kindredStatement) : best;
	}, 0);
}

/** Words in common by chance stay below this. */
const leastLikeness = 0.18;

/** Well-known things whose description is like this one: candidates only, never a decision. */
function fromLexicon(
	description: Mention,
	said: ReadonlySet<string>,
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
			confidence: Math.min(0.35, likeness.between(said, texts[at] ?? none)),
		}))
		.filter(({ confidence }) => confidence >= leastLikeness)
		.toSorted((a, b) => b.confidence - a.confidence || (a.entity < b.entity ? -1 : 1))
		.slice(0, 3);
}
