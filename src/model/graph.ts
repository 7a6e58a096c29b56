/** The graph: entities as nodes, statements as edges; co-occurrence apart and never a fact. */
import type { EntityId, PredicateId, StatementId, TypeId } from './id.ts';
import type { MultiDirectedGraph } from 'graphology';

export type NodeAttributes = {
	label: string;
	type: TypeId;
	mentions: number;
	documents: number;
	hasPage: boolean;
};

export type EdgeAttributes =
	| { kind: 'statement'; statement: StatementId; predicate: PredicateId; weight: number }
	| { kind: 'coOccurrence'; weight: number };

export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** What `analyse` finds about an entity. Centralities are over stated relations only. */
export interface Measures {
	/** Distinct neighbours by stated relations. */
	readonly degree: number;
	/** PageRank, damping 0.85, sums to 1 over all entities. */
	readonly pagerank: number;
	/** Betweenness centrality, normalised to 0..1, undirected. */
	readonly betweenness: number;
	/** Index into `Knowledge.communities`. */
	readonly community: number;
	/** Position on the map; the map is centred on 0,0 and about 1000 wide. */
	readonly x: number;
	readonly y: number;
	/** Radius on the map, in the same units. */
	readonly radius: number;
}

/** An entity like another, and why. */
export interface Similar {
	readonly entity: EntityId;
	/** 0 to 1: cosine of tf-idf weighted neighbour vectors, direct relations added. */
	readonly score: number;
	/** Neighbours that both have, most telling first. */
	readonly shared: readonly EntityId[];
	/** A statement links the two directly. */
	readonly isDirect: boolean;
}

export interface Community {
	readonly index: number;
	/** Address below `/topics/`: the slug of its most central entity. */
	readonly slug: string;
	/** Names of its most central entities. */
	readonly label: string;
	/** Members, most central first. */
	readonly members: readonly EntityId[];
	/** Neighbouring communities with the number of statements between, most first. */
	readonly bridges: readonly { readonly community: number; readonly statements: number }[];
}
