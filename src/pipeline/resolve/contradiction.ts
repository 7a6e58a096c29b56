/** Decisions of the owner that cannot both be followed. */
import { nameKey, type Curation, type Problem } from '../../model/index.ts';

/** Two decisions that take one entity to different places, or merge what is declared not the same. */
export function findContradictions(curation: Curation): readonly Problem[] {
	const first = new Map<string, { to: string; line: number }>();
	const problems: Problem[] = [];
	const claim = (key: string, to: string, line: number): void => {
		const earlier = first.get(key);
		if (earlier && earlier.to !== to) problems.push(contradiction(line, earlier.line));
		else first.set(key, { to, line });
	};
	for (const { decision, line } of curation) {
		if ('merge' in decision)
			for (const id of decision.merge) claim(`entity ${id}`, decision.into, line);
		if ('split' in decision)
			for (const document of decision.in)
				claim(`split ${decision.split} ${document}`, decision.into, line);
		if ('drop' in decision) claim(`entity ${decision.drop}`, '', line);
		if ('retype' in decision) claim(`type ${decision.retype}`, decision.to, line);
		if ('rename' in decision) claim(`name ${decision.rename}`, decision.to, line);
		if ('as' in decision)
			claim(`unnamed ${decision.in}\u0000${nameKey(decision.name)}`, decision.as, line);
	}
	for (const { decision, line } of curation) {
		if (!('not-same' in decision)) continue;
		const [a = '', b = ''] = decision['not-same'];
		for (const [one, other] of [
			[a, b],
			[b, a],
		])
			if (first.get(`entity ${one}`)?.to === other)
				problems.push(contradiction(line, first.get(`entity ${one}`)?.line ?? line));
	}
	return problems;
}

const contradiction = (line: number, other: number): Problem => ({
	severity: 'error',
	rule: 'contradicting-decisions',
	place: { file: 'curation.yaml', line, column: 1 },
	message: `This decision contradicts the one on line ${other}.`,
	mend: 'Keep one of the two.',
});
