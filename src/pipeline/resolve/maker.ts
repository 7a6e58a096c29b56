/**
 * Who makes what, where the lexicon knows it. A sentence that names a company beside the model of another is easily
 * misread; that it made it is believed only where the text says so plainly.
 */
import type { EntityId, Lexicon, TypeId } from '../../model/index.ts';
import type { Claim } from './statements.ts';

/** Predicates that tell the maker. */
const making: ReadonlySet<string> = new Set(['developed', 'released']);
/** How sure a claim against the lexicon has to be. */
const plain = 0.6;

/** Claims but those, read with little sureness, that an organization made what the lexicon says others make. */
export function withoutWrongMakers(
	claims: readonly Claim[],
	lexicon: Lexicon,
	typeOf: (entity: EntityId) => TypeId | undefined,
): readonly Claim[] {
	const makersOf = readMakers(lexicon);
	return claims.filter(({ subject, predicate, object, confidence }) => {
		if (confidence >= plain || !making.has(predicate) || object.kind !== 'entity') return true;
		if (typeOf(subject) !== 'organization') return true;
		const makers = makersOf(object.entity, typeOf(object.entity));
		return makers.length === 0 || makers.includes(subject);
	});
}

/** What is named after something known, as `claude-3-opus` after `claude`, has the same makers. */
function readMakers(
	lexicon: Lexicon,
): (id: EntityId, type: TypeId | undefined) => readonly EntityId[] {
	const known = new Map<string, Lexicon[number]>(
		lexicon.filter(({ makers }) => makers.length > 0).map((entry) => [entry.id, entry]),
	);
	return (id, type) => {
		for (
			let name: string = id;
			name !== '';
			name = name.slice(0, Math.max(0, name.lastIndexOf('-')))
		) {
			const entry = known.get(name);
			if (entry?.type === type && entry) return entry.makers;
		}
		return [];
	};
}
