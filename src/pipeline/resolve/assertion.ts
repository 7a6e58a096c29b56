/** What the owner asserts, beside what the documents say. */
import { compareText, type Statement } from '../../model/index.ts';
import type { Settings } from './findings.ts';
import { statementId } from './statements.ts';
import type { World } from './world.ts';

/** Adds what the owner asserts; an assertion of a known statement lifts it over every threshold. */
export function withAssertions(
	statements: readonly Statement[],
	{ curation }: Settings,
	world: World,
	used: Set<number>,
): readonly Statement[] {
	const byId = new Map(statements.map((statement) => [statement.id, statement]));
	for (const { decision, line } of curation) {
		if (!('assert' in decision)) continue;
		const { subject, predicate, object } = decision.assert;
		if (!world.draftsById.has(subject)) continue;
		const target = [...world.draftsById.keys()].find((id) => id === object);
		const ends = {
			subject,
			predicate,
			object: target
				? ({ kind: 'entity', entity: target } as const)
				: ({ kind: 'literal', literal: { value: object, text: object } } as const),
			qualifiers: {},
		};
		const id = statementId(ends);
		byId.set(id, {
			evidence: [],
			...byId.get(id),
			...ends,
			id,
			confidence: 1,
			assertedBy: decision.source,
		});
		used.add(line);
	}
	return [...byId.values()].toSorted((a, b) => compareText(a.id, b.id));
}
