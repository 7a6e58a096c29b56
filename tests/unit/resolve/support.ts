/** Claims as short as a test can say them. */
import type { Claim } from '../../../src/pipeline/resolve/statements.ts';

export const claimOf = (
	subject: string,
	predicate: string,
	object: string,
	confidence: number,
): Claim =>
	({
		subject,
		predicate,
		object: { kind: 'entity', entity: object },
		confidence,
	}) as unknown as Claim;
