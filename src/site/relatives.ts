/**
 * What else a reader of an entity's page may want, each with the reasons. What a fact of the page links to
 * stands there already and is left out here, unless the two are compared.
 */
import { compareText, type EntityId } from '../model/index.ts';
import { isApart, linkEntity, type EntityLink } from './link.ts';
import { comparing } from './pair.ts';
import type { World } from './world.ts';

export interface RelatedEntity {
	readonly entity: EntityLink;
	/** The most telling first. */
	readonly reasons: readonly string[];
}

interface Ties {
	/** Sentences that compare the two. */
	compared: number;
	/** Sentences that name both. */
	together: number;
	/** Neighbours by stated relations that both have, and how much alike that makes the two. */
	shared: readonly EntityId[];
	likeness: number;
}

const mostShown = 10;
/** Members of the same topic fill up a list that is shorter. */
const fewestWanted = 4;
const namesShown = 3;

/** The most closely tied first. */
export function relatedTo(world: World, id: EntityId): readonly RelatedEntity[] {
	const topic = world.topicOf(id);
	const members = topic && !isApart(topic) ? topic.members : [];
	const isMember = (other: EntityId): boolean =>
		members.length > 0 && world.topicOf(other) === topic;
	const type = world.entities.get(id)?.type;
	const ties = tiesOf(world, id);
	const scoreOf = (other: EntityId, { compared, together, likeness }: Ties): number =>
		(compared > 0 ? 0.4 : 0) +
		0.15 * Math.min(4, together) +
		likeness +
		(world.entities.get(other)?.type === type ? 0.2 : 0) +
		(isMember(other) ? 0.1 : 0);
	const related = [...ties]
		.map(([other, tie]) => ({ other, tie, score: scoreOf(other, tie) }))
		.toSorted((a, b) => b.score - a.score || compareText(a.other, b.other))
		.slice(0, mostShown)
		.map(({ other, tie }) => ({
			entity: linkEntity(world, other),
			reasons: reasonsOf(world, tie, isMember(other)),
		}));
	const direct = statedBeside(world, id);
	const alsoIn = members
		.values()
		.filter((other) => other !== id && !ties.has(other) && !direct.has(other))
		.take(Math.max(0, fewestWanted - related.length))
		.toArray();
	return [
		...related,
		...alsoIn.map((other) => ({
			entity: linkEntity(world, other),
			reasons: [world.say('sameTopic')],
		})),
	];
}

function reasonsOf(
	world: World,
	{ compared, together, shared }: Ties,
	isSameTopic: boolean,
): readonly string[] {
	const { say } = world;
	const names = shared.slice(0, namesShown).map((one) => linkEntity(world, one).name);
	return [
		...(compared > 0 ? [say('comparedIn', { count: compared })] : []),
		...(together > 0 ? [say('togetherIn', { count: together })] : []),
		...(names.length > 0 ? [say('bothConnectedWith', { names: names.join(', ') })] : []),
		...(isSameTopic ? [say('sameTopic')] : []),
	];
}

function tiesOf(world: World, id: EntityId): ReadonlyMap<EntityId, Ties> {
	const ties = new Map<EntityId, Ties>();
	const direct = statedBeside(world, id);
	const tieWith = (other: EntityId): Ties | undefined => {
		const compared = direct.get(other) ?? 0;
		if (other === id || (direct.has(other) && compared === 0)) return undefined;
		const tie = ties.get(other) ?? { compared, together: 0, shared: [], likeness: 0 };
		ties.set(other, tie);
		return tie;
	};
	for (const other of direct.keys()) tieWith(other);
	for (const { a, b, weight } of world.coOccurrencesOf.get(id) ?? []) {
		const tie = tieWith(a === id ? b : a);
		if (tie) tie.together = weight;
	}
	for (const { entity, shared, score } of world.knowledge.similar[id] ?? []) {
		const tie = tieWith(entity);
		if (tie) Object.assign(tie, { shared, likeness: score });
	}
	return ties;
}

/** Entities at the other end of its statements, with the number of sentences that compare the two. */
function statedBeside(world: World, id: EntityId): ReadonlyMap<EntityId, number> {
	const found = new Map<EntityId, number>();
	for (const { subject, object, predicate, evidence } of world.statementsOf.get(id) ?? []) {
		if (object.kind !== 'entity') continue;
		const other = subject === id ? object.entity : subject;
		const sentences = comparing.has(predicate) ? Math.max(1, evidence.length) : 0;
		found.set(other, (found.get(other) ?? 0) + sentences);
	}
	return found;
}
