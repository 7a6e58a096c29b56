/** The page of questions: ten worked ones in SPARQL, made of what this site knows. */
import {
	asPredicateId,
	compareText,
	entityPath,
	siteRoot,
	type Entity,
	type Predicate,
} from '../model/index.ts';
import { byProminence, href, type Link } from './link.ts';
import { usedPredicates } from './relations.ts';
import {
	allAbout,
	countTypes,
	inOneDocument,
	inTwoSteps,
	largest,
	leastSure,
	mostConnected,
	mostProven,
	newestDocuments,
	prefixes,
	withEvidence,
} from './sparql.ts';
import type { World } from './world.ts';

export interface Example {
	readonly id: string;
	readonly title: string;
	readonly explanation: string;
	readonly query: string;
}

export interface QueryView {
	/** What addresses in the data begin with; pages stand below the base. */
	readonly root: string;
	/** What is asked, as files. */
	readonly data: readonly Link[];
	readonly examples: readonly Example[];
}

/** Ten on any site that has relations and values; fewer where there is nothing to ask. */
export function viewQuery(world: World): QueryView {
	const { knowledge, say } = world;
	const root = siteRoot(knowledge.site);
	const [entity] = knowledge.entities.toSorted(byProminence(world));
	const [relation] = mostUsed(world, (one) => one.quantity === undefined);
	const [first, second] = commonestChain(world);
	const [quantity] = mostUsed(world, (one) => one.quantity !== undefined);
	const write = (query: string): string => `${prefixes(root, query)}\n${query}`;
	const wanted: readonly (readonly [id: string, title: string, why: string, query: string])[] = [
		['types', say('askTypes'), say('askTypesWhy'), countTypes],
		['connected', say('askConnected'), say('askConnectedWhy'), mostConnected],
		...(entity
			? ([
					[
						'all',
						say('askAll', { name: entity.name }),
						say('askAllWhy'),
						allAbout(iriOf(world, root, entity)),
					],
				] as const)
			: []),
		...(relation
			? ([
					[
						'evidence',
						say('askEvidence', { relation: relation.label }),
						say('askEvidenceWhy'),
						withEvidence(relation),
					],
				] as const)
			: []),
		...(first && second
			? ([
					[
						'chain',
						say('askChain', { one: first.label, other: second.label }),
						say('askChainWhy'),
						inTwoSteps(first, second),
					],
				] as const)
			: []),
		['proven', say('askProven'), say('askProvenWhy'), mostProven],
		['unsure', say('askUnsure'), say('askUnsureWhy'), leastSure],
		...(quantity
			? ([
					[
						'values',
						say('askValues', { relation: quantity.label }),
						say('askValuesWhy'),
						largest(quantity),
					],
				] as const)
			: []),
		['together', say('askTogether'), say('askTogetherWhy'), inOneDocument],
		['newest', say('askNewest'), say('askNewestWhy'), newestDocuments],
	];
	return {
		root,
		data: [
			{ name: 'N-Quads', href: href(world, 'data/knowledge.nq') },
			{ name: 'Turtle', href: href(world, 'data/knowledge.ttl') },
		],
		examples: wanted.map(([id, title, explanation, query]) => ({
			id,
			title,
			explanation,
			query: write(query),
		})),
	};
}

/** By the number of their statements, most first. */
const mostUsed = (world: World, isWanted: (one: Predicate) => boolean): readonly Predicate[] =>
	usedPredicates(world)
		.filter(isWanted)
		.toSorted(
			(a, b) =>
				(world.statementsBy.get(b.id)?.length ?? 0) - (world.statementsBy.get(a.id)?.length ?? 0),
		);

/** The two relations that most often lead on from each other to a third entity; none where none do. */
function commonestChain(world: World): readonly Predicate[] {
	const counts = new Map<string, number>();
	for (const { subject, predicate, object } of world.knowledge.statements)
		if (object.kind === 'entity')
			for (const next of world.statementsOf.get(object.entity) ?? [])
				if (
					next.subject === object.entity &&
					next.object.kind === 'entity' &&
					next.object.entity !== subject
				) {
					const key = `${predicate} ${next.predicate}`;
					counts.set(key, (counts.get(key) ?? 0) + 1);
				}
	const [best] = [...counts].toSorted(([a, n], [b, m]) => m - n || compareText(a, b));
	return (best?.[0].split(' ') ?? []).flatMap(
		(id) => world.predicates.get(asPredicateId(id)) ?? [],
	);
}

function iriOf({ types, long }: World, root: string, entity: Entity): string {
	const type = types.get(entity.type);
	const path = type ? entityPath(type, entity, long) : '';
	return `${root}${path}${path.includes('#') ? '' : '#this'}`;
}
