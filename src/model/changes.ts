/** What differs from an earlier build. What is lost is told in words, since nothing else here knows it any more. */
import type { DocumentId, EntityId, PredicateId, StatementId, TypeId } from './id.ts';

export interface Changes {
	readonly documents: {
		readonly gained: readonly DocumentId[];
		/** By title. */
		readonly lost: readonly string[];
	};
	readonly entities: {
		readonly gained: readonly EntityId[];
		readonly lost: readonly { readonly name: string; readonly type: TypeId }[];
		readonly retyped: readonly { readonly id: EntityId; readonly from: TypeId }[];
		readonly renamed: readonly { readonly id: EntityId; readonly from: string }[];
		/** Entities of their own before, now one with another. */
		readonly merged: readonly { readonly from: string; readonly into: EntityId }[];
	};
	readonly statements: {
		readonly gained: readonly StatementId[];
		readonly lost: readonly LostStatement[];
	};
}

export interface LostStatement {
	readonly subject: LostEnd;
	readonly predicate: PredicateId;
	readonly object: LostEnd;
	readonly of?: LostEnd;
}

/** An end as it was called; `id` is what it is now, where it still is. */
export interface LostEnd {
	readonly name: string;
	readonly id?: EntityId;
}
