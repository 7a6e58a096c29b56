/**
 * Descriptions without names: which entity does "the company that developed Llama" mean?
 * A description in running text means the nearest thing of its kind. An entry of a list of things
 * whose names were lost is matched against all that the document says; each thing is claimed once.
 */
import {
	compareText,
	type Block,
	type Candidate,
	type EntityId,
	type Outcome,
	type TypeId,
} from '../../model/index.ts';
import type { Finding } from './findings.ts';
import { scoreListed, type Clues } from './clue.ts';
import { fits } from './kind.ts';
import type { World } from './world.ts';

/** Least score, and least lead over the second, at which a listed description is settled. */
const enough = 0.5;
const lead = 0.12;

/** Outcomes of all mentions of a document: those of names as given, descriptions settled where sure. */
export function linkDescriptions(
	finding: Finding,
	outcomes: readonly Outcome[],
	world: World,
	clues: Clues,
): readonly Outcome[] {
	const result = [...outcomes];
	const listed: number[] = [];
	const announced = announcedIn(finding);
	finding.mentions.forEach((mention, index) => {
		if (mention.form !== 'description') return;
		if (finding.document.blocks[mention.block]?.role === 'description') listed.push(index);
		else result[index] = nearest(finding, announced, index, result, world);
	});
	for (const [index, outcome] of claim(finding, listed, result, world, clues))
		result[index] = outcome;
	return result;
}

/** How sure it is that a description means the first of several that the sentence before names. */
const firstOfSeveral = 0.55;

/** Behind such words stands what a text measures its subject against. */
const comparing =
	/\b(?:unlike|than|versus|vs\.?|against|outperform(?:s|ed|ing)|surpass(?:es|ed|ing)|beat(?:s|ing)?|rival(?:s|ing)?)\s+(?:even\s+)?(?:the\s+)?$/iu;

/**
 * The last thing of that kind named before, in the same section; of several near ones what the document is
 * about, else what a sentence names first.
 */
function nearest(
	{ document, mentions }: Finding,
	announced: Announced,
	index: number,
	outcomes: readonly Outcome[],
	{ draftsById }: World,
): Outcome {
	const description = mentions[index];
	if (!description) return { kind: 'unknown' };
	const typeOf = (at: number): TypeId | undefined => {
		const outcome = outcomes[at];
		return outcome?.kind === 'linked' ? draftsById.get(outcome.entity)?.type : undefined;
	};
	const section = document.blocks[description.block]?.section;
	const near: EntityId[] = [];
	let first: EntityId | undefined;
	let nearest = description.sentence;
	for (let at = index - 1; at >= 0; at -= 1) {
		const mention = mentions[at];
		const outcome = outcomes[at];
		if (!mention || outcome?.kind !== 'linked') continue;
		if (document.blocks[mention.block]?.section !== section) break;
		if (description.sentence - mention.sentence > (near.length > 0 ? 1 : 4)) break;
		if (!fits(draftsById.get(outcome.entity)?.type, description.headType)) continue;
		if (comparing.test(document.blocks[mention.block]?.text.slice(0, mention.start) ?? ''))
			continue;
		if (first === undefined) nearest = mention.sentence;
		if (mention.sentence === nearest) first = outcome.entity;
		if (!near.includes(outcome.entity)) near.push(outcome.entity);
	}
	if (near.length === 1 && first) return { kind: 'linked', entity: first, confidence: 0.7 };
	const topicOf = (places: readonly number[]): EntityId | undefined =>
		namedMost(
			outcomes,
			places.filter((at) => typeOf(at) === description.headType),
		);
	if (!first) {
		const topic = topicOf(announced.titles);
		return topic ? { kind: 'linked', entity: topic, confidence: 0.65 } : { kind: 'unknown' };
	}
	const topic = topicOf(announced.opening);
	return topic && near.includes(topic)
		? { kind: 'linked', entity: topic, confidence: 0.65 }
		: { kind: 'linked', entity: first, confidence: firstOfSeveral };
}

/** Indices of the mentions in the blocks that say what a document is about. */
interface Announced {
	/** In its title or lead. */
	readonly titles: readonly number[];
	/** There and in its first paragraph. */
	readonly opening: readonly number[];
}

function announcedIn({ document: { blocks }, mentions }: Finding): Announced {
	const paragraph = blocks.find(({ kind }) => kind === 'paragraph');
	const isTitle = ({ role }: Block): boolean => role === 'title' || role === 'lead';
	const placesIn = (announces: (block: Block) => boolean): readonly number[] =>
		mentions.flatMap((mention, at) => {
			const block = blocks[mention.block];
			return block && announces(block) ? [at] : [];
		});
	return {
		titles: placesIn(isTitle),
		opening: placesIn((block) => isTitle(block) || block === paragraph),
	};
}

/** "The paper" of a summary is the thing of that kind that such places name: of several the one named most often. */
function namedMost(outcomes: readonly Outcome[], places: readonly number[]): EntityId | undefined {
	const entityAt = (outcome: Outcome | undefined): EntityId | undefined =>
		outcome?.kind === 'linked' ? outcome.entity : undefined;
	const announced = new Set(places.flatMap((at) => entityAt(outcomes[at]) ?? []));
	if (announced.size < 2) return [...announced][0];
	const named = new Map<EntityId, number>();
	for (const outcome of outcomes) {
		const entity = entityAt(outcome);
		if (entity !== undefined && announced.has(entity))
			named.set(entity, (named.get(entity) ?? 0) + 1);
	}
	const most = Math.max(...named.values());
	const [only, ...others] = [...announced].filter((entity) => named.get(entity) === most);
	return others.length === 0 ? only : undefined;
}

/** Settles listed descriptions together, surest first, so that no two claim one entity. */
function claim(
	finding: Finding,
	listed: readonly number[],
	outcomes: readonly Outcome[],
	world: World,
	clues: Clues,
): ReadonlyMap<number, Outcome> {
	const ranked = new Map(
		listed.map((index) => [index, scoreListed(finding, index, outcomes, world, clues)]),
	);
	const settled = new Map<number, Outcome>();
	const taken = new Set<EntityId>();
	for (;;) {
		const best = listed
			.filter((index) => !settled.has(index))
			.map((index) => ({ index, ...top(ranked.get(index) ?? [], taken) }))
			.filter(({ score, ahead }) => score >= enough && ahead >= lead)
			.toSorted((a, b) => b.score - a.score || a.index - b.index)[0];
		if (!best?.entity) break;
		taken.add(best.entity);
		const confidence = Math.round(Math.min(0.95, 0.4 + best.score / 2) * 100) / 100;
		settled.set(best.index, { kind: 'linked', entity: best.entity, confidence });
	}
	for (const index of listed)
		if (!settled.has(index))
			settled.set(
				index,
				unsettled((ranked.get(index) ?? []).filter(({ entity }) => !taken.has(entity))),
			);
	return settled;
}

function top(
	candidates: readonly Candidate[],
	taken: ReadonlySet<EntityId>,
): { entity?: EntityId; score: number; ahead: number } {
	const [first, second] = candidates.filter(({ entity }) => !taken.has(entity));
	if (!first) return { score: 0, ahead: 0 };
	return {
		entity: first.entity,
		score: first.confidence,
		ahead: first.confidence - (second?.confidence ?? 0),
	};
}

const unsettled = (candidates: readonly Candidate[]): Outcome =>
	candidates.length === 0
		? { kind: 'unknown' }
		: {
				kind: 'ambiguous',
				candidates: candidates
					.toSorted((a, b) => b.confidence - a.confidence || compareText(a.entity, b.entity))
					.slice(0, 5)
					.map(({ entity, confidence }) => ({
						entity,
						confidence: Math.round(Math.min(0.9, confidence) * 100) / 100,
					})),
			};
