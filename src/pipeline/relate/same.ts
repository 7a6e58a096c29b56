/** Whether two statements say the same of the same two names, each with its own sureness and place. */
import type { CandidateStatement } from '../../model/index.ts';

export const isSame =
	(one: CandidateStatement) =>
	({ subject, predicate, object }: CandidateStatement): boolean =>
		subject === one.subject &&
		predicate === one.predicate &&
		'mention' in object &&
		'mention' in one.object &&
		object.mention === one.object.mention;
