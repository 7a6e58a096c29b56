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
		}),
	}));
	const others = fromLexicon(description, said, world, new Set(pool.map(({ id }) => id)));
	return [...scored.filter(({ confidence }) => confidence >= 0.2), ...others].toSorted(
		(a, b) => b.confidence - a.confidence || (a.entity < b.entity ? -1 : 1),
	);
}

interface Surroundings {
	readonly finding: Finding;
	readonly outcomes: readonly Outcome[];
	readonly pool: readonly Draft[];
	readonly clues: Clues;
	readonly likeness: Likeness;
	readonly context: readonly string[];
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
	const stated = isStatedToo(draft.id, index, around) ? 0.5 : 0;
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

/** Is there a statement of the description that is also made of the entity by name? */
function isStatedToo(
	entity: EntityId,
	index: number,
	{ finding, outcomes, clues }: Surroundings,
): boolean {
	return finding.candidates.some(({ subject, predicate, object }) => {
		if (!('mention' in object)) return false;
		const other =
			subject === index
				? outcomes[object.mention]
				: object.mention === index
					? outcomes[subject]
					: undefined;
		if (other?.kind !== 'linked') return false;
		return clues.stated.has(
			subject === index
				? `${entity} ${predicate} ${other.entity}`
				: `${other.entity} ${predicate} ${entity}`,
		);
	});
}

/** Well-known things whose description is like this one: candidates only, never a decision. */
function fromLexicon(
	description: Mention,
	said: readonly string[],
	{ lexicon }: World,
	known: ReadonlySet<EntityId>,
): readonly Candidate[] {
	const fitting = lexicon.filter(
		({ id, type, description: text }) =>
			!known.has(id) &&
			text !== undefined &&
			(description.headType === undefined || type === description.headType),
	);
	const texts = fitting.map((entry: LexiconEntry) => stems(entry.description ?? ''));
	const likeness = weighWords(texts);
	return fitting
		.map(({ id }, at) => ({
			entity: id,
			confidence: Math.min(0.35, likeness.between(said, texts[at] ?? [])),
		}))
		.filter(({ confidence }) => confidence >= 0.15)
		.toSorted((a, b) => b.confidence - a.confidence || (a.entity < b.entity ? -1 : 1))
		.slice(0, 3);
}
