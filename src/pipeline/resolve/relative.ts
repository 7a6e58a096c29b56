/**
 * Members of one family stand together in sentences since their names belong together. That a model outperforms its
 * own size, or is compared with it, is believed only where the text says so plainly.
 */
import type { Claim } from './statements.ts';

/** How sure a claim on two of a family has to be. */
const plain = 0.6;

/** Claims but those, read with little sureness, on a member of a family and the one it is a variant of. */
export function withoutGuessedRelatives(
	claims: readonly Claim[],
	families: readonly Claim[],
): readonly Claim[] {
	const relatives = new Set(families.flatMap((family) => keysOf(family)));
	return claims.filter(
		(claim) => claim.confidence >= plain || !keysOf(claim).some((key) => relatives.has(key)),
	);
}

/** The two entities of a claim, either way round. */
const keysOf = ({ subject, object }: Claim): readonly string[] =>
	object.kind === 'entity' ? [`${subject} ${object.entity}`, `${object.entity} ${subject}`] : [];
