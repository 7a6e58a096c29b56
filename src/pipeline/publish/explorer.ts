/** The graph in columns, as the explorer draws it; `pack.ts` makes it small. */
import type { ExplorerPayload } from '../../model/explorerPayload.ts';
import type { CoOccurrence, DocumentId, EntityId, Statement } from '../../model/index.ts';
import type { OutputFile } from './output.ts';
import { packedFiles } from './pack.ts';
import type { World } from './world.ts';

/** Of co-occurrences, those among the strongest so many of an end; the rest is in `graph.json`. */
const strongestOf = 8;
/** Below this smallest radius whole map units would make discs touch. */
const wholeUnitsFrom = 2.5;

/** `data/explorer.json`, and of a large graph the rest of it. */
export const explorerFiles = (world: World): readonly OutputFile[] =>
	packedFiles(toExplorerPayload(world));

export function toExplorerPayload(world: World): ExplorerPayload {
	const { documents, communities } = world.knowledge;
	return {
		types: world.usedTypes.map(({ id, label, plural, route, colour }) => ({
			id,
			label,
			plural,
			route,
			isLong: world.long.types.has(id),
			...colour,
		})),
		predicates: world.usedPredicates.map(({ id, label, inverse }) => ({ id, label, inverse })),
		communities: communities.map(({ slug, label, members }) => ({
			slug,
			label,
			...middleOf(world, members),
		})),
		documents: documents.map(({ slug, metadata: { title, date } }) => ({
			slug,
			title,
			...(date !== undefined && { date }),
		})),
		nodes: toNodes(world),
		edges: toEdges(world),
	};
}

function middleOf({ measures }: World, members: readonly string[]): { x: number; y: number } {
	const places = members.flatMap((id) => measures.get(id) ?? []);
	const mean = (axis: 'x' | 'y'): number =>
		Math.round(places.reduce((sum, place) => sum + place[axis], 0) / (places.length || 1)) + 0;
	return { x: mean('x'), y: mean('y') };
}

function toNodes(world: World): ExplorerPayload['nodes'] {
	const { entities, documents } = world.knowledge;
	const typeAt = indexOf(world.usedTypes.map(({ id }) => id));
	const documentAt = indexOf(documents.map(({ id }) => id));
	const measures = entities.map(({ id }) => world.measures.get(id));
	const least = measures.reduce((radius, one) => Math.min(radius, one?.radius ?? 0), Infinity);
	const digits = least >= wholeUnitsFrom ? 1 : 10;
	const round = (value = 0): number => Math.round(value * digits) / digits + 0;
	return {
		id: entities.map(({ id }) => id),
		label: entities.map(({ name }) => name),
		type: entities.map(({ type }) => typeAt.get(type) ?? 0),
		x: measures.map((one) => round(one?.x)),
		y: measures.map((one) => round(one?.y)),
		radius: measures.map((one) => Math.round((one?.radius ?? 0) * 10) / 10),
		community: measures.map((one) => one?.community ?? 0),
		degree: measures.map((one) => one?.degree ?? 0),
		mentions: entities.map(({ mentionCount }) => mentionCount),
		pagerank: inThousandths(measures.map((one) => one?.pagerank ?? 0)),
		betweenness: inThousandths(measures.map((one) => one?.betweenness ?? 0)),
		page: entities.map(({ hasPage }) => (hasPage ? 1 : 0)),
		documents: entities.map((entity) =>
			entity.documents.flatMap((id) => documentAt.get(id) ?? []).sort((a, b) => a - b),
		),
	};
}

function inThousandths(values: readonly number[]): readonly number[] {
	const most = values.reduce((a, b) => Math.max(a, b), 0);
	return values.map((value) => (most > 0 ? Math.round((1000 * value) / most) : 0));
}

const indexOf = <Id>(ids: readonly Id[]): ReadonlyMap<Id, number> =>
	new Map(ids.map((id, index) => [id, index]));

interface Edge {
	readonly source: number;
	readonly target: number;
	readonly predicate: number;
	readonly documents: readonly number[];
}

/** Statements in the order of their ids, then co-occurrences. */
function toEdges(world: World): ExplorerPayload['edges'] {
	const { entities, statements, coOccurrences, documents } = world.knowledge;
	const nodeAt = indexOf(entities.map(({ id }) => id));
	const predicateAt = indexOf(world.usedPredicates.map(({ id }) => id));
	const documentAt = indexOf(documents.map(({ id }) => id));
	const documentsOf = (places: readonly { readonly document: DocumentId }[]): readonly number[] =>
		[...new Set(places.flatMap(({ document }) => documentAt.get(document) ?? []))].sort(
			(a, b) => a - b,
		);
	const stated = statements.flatMap(({ subject, predicate, object, evidence }): readonly Edge[] => {
		if (object.kind === 'literal') return [];
		const [source, target] = [nodeAt.get(subject), nodeAt.get(object.entity)];
		if (source === undefined || target === undefined) return [];
		return [
			{
				source,
				target,
				predicate: predicateAt.get(predicate) ?? 0,
				documents: documentsOf(evidence),
			},
		];
	});
	const together = strongest(coOccurrences, statements).flatMap(
		({ a, b, places }): readonly Edge[] => {
			const [source, target] = [nodeAt.get(a), nodeAt.get(b)];
			if (source === undefined || target === undefined) return [];
			return [{ source, target, predicate: -1, documents: documentsOf(places) }];
		},
	);
	const edges = [...stated, ...together];
	return {
		source: edges.map(({ source }) => source),
		target: edges.map(({ target }) => target),
		predicate: edges.map(({ predicate }) => predicate),
		documents: edges.map(({ documents: places }) => places),
	};
}

/** Co-occurrences of entities that no statement relates, the strongest of each entity. */
function strongest(
	coOccurrences: readonly CoOccurrence[],
	statements: readonly Statement[],
): readonly CoOccurrence[] {
	const related = new Set(
		statements.flatMap(({ subject, object }) =>
			object.kind === 'entity'
				? [`${subject}~${object.entity}`, `${object.entity}~${subject}`]
				: [],
		),
	);
	const counts = new Map<EntityId, number>();
	const kept = new Set<CoOccurrence>();
	const candidates = coOccurrences.filter(({ a, b }) => !related.has(`${a}~${b}`));
	for (const one of candidates.toSorted((x, y) => y.weight - x.weight)) {
		const [ofA, ofB] = [counts.get(one.a) ?? 0, counts.get(one.b) ?? 0];
		if (Math.min(ofA, ofB) >= strongestOf) continue;
		kept.add(one);
		counts.set(one.a, ofA + 1).set(one.b, ofB + 1);
	}
	return coOccurrences.filter((one) => kept.has(one));
}
