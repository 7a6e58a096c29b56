/**
 * Whether a build loses more of what the last one found than its owner allows: names it, and says why it went. The last
 * build has no influence on anything but this complaint.
 */
import type { Curation, EntityId, Knowledge, Problem, Snapshot } from '../model/index.ts';
import { followedId } from './changes.ts';

type Now = Pick<Knowledge, 'documents' | 'entities' | 'statements' | 'redirects' | 'site'>;

interface Lost {
	readonly name: string;
	/** Documents that it was in, by id. */
	readonly documents: readonly string[];
	/** Line of the decision that took it away. */
	readonly line?: number | undefined;
}

/** So many are named. */
const named = 10;

/** @param severity `error` stops the build and lets the last one stand */
export function lossesSince(
	last: Snapshot,
	now: Now,
	curation: Curation,
	severity: Problem['severity'],
): readonly Problem[] {
	const kept = new Set<string>(now.documents.map(({ id }) => id));
	const allowed = now.site.mostLost;
	return (
		[
			['entities', lostEntities(last, now, curation), last.entities.length],
			['statements', lostStatements(last, now, curation), last.statements.length],
		] as const
	).flatMap(([kind, lost, all]) =>
		lost.length <= allowed * all ? [] : [complaint(kind, lost, all, kept, allowed, severity)],
	);
}

function lostEntities(last: Snapshot, now: Now, curation: Curation): readonly Lost[] {
	const follow = followIn(now);
	const known = new Set(now.entities.map(({ id }) => id));
	return last.entities
		.filter(({ id }) => !known.has(follow(id)))
		.map(({ id, name, documents = [] }) => ({
			name,
			documents,
			line: curation.find(({ decision }) => 'drop' in decision && decision.drop === id)?.line,
		}));
}

function lostStatements(last: Snapshot, now: Now, curation: Curation): readonly Lost[] {
	const follow = followIn(now);
	const known = new Set<string>(now.statements.map(({ id }) => id));
	const nameOf = new Map(last.entities.map(({ id, name }) => [id, name]));
	return last.statements
		.filter((statement) => !known.has(followedId(statement, follow)))
		.map(({ subject, predicate, object, evidence = [] }) => {
			const end = object.kind === 'entity' ? object.entity : object.literal.text;
			const shown = object.kind === 'entity' ? (nameOf.get(object.entity) ?? end) : end;
			const line = curation.find(
				({ decision }) =>
					('reject' in decision &&
						decision.reject.subject === subject &&
						decision.reject.predicate === predicate &&
						decision.reject.object === end) ||
					('drop' in decision && (decision.drop === subject || decision.drop === end)),
			)?.line;
			const name = `${nameOf.get(subject) ?? subject} ${predicate} ${shown}`;
			return { name, documents: [...new Set(evidence.map(({ document }) => document))], line };
		});
}

const followIn = ({ redirects }: Now): ((id: EntityId) => EntityId) => {
	const moved = new Map(redirects.map(({ from, to }) => [from, to]));
	return (id) => moved.get(id) ?? id;
};

function complaint(
	kind: string,
	lost: readonly Lost[],
	all: number,
	kept: ReadonlySet<string>,
	allowed: number,
	severity: Problem['severity'],
): Problem {
	const percent = (share: number): string => `${Math.round(share * 100)} %`;
	const reasons = Map.groupBy(lost, (one) => reasonOf(one, kept));
	const parts = [...reasons].map(([reason, members]) => {
		const names = members.slice(0, named).map(({ name }) => `\`${name}\``);
		const more = members.length > named ? ` and ${members.length - named} more` : '';
		return `${members.length} ${reason}: ${names.join(', ')}${more}`;
	});
	return {
		severity,
		rule: 'much-lost',
		place: { file: 'site.yaml', line: 0, column: 0 },
		message: `${lost.length} of the ${all} ${kind} of the last build are gone, ${percent(lost.length / all)} where \`mostLost\` allows ${percent(allowed)}. ${parts.join('; ')}.`,
		mend: 'Put back what is missing, or, if it is meant, build once without --strict.',
	};
}

function reasonOf({ documents, line }: Lost, kept: ReadonlySet<string>): string {
	if (line !== undefined) return `by a decision, curation.yaml:${line}`;
	const gone = documents.filter((id) => !kept.has(id));
	if (gone.length > 0 && gone.length === documents.length)
		return gone.length === 1 ? `with ${gone[0]}` : 'with their documents';
	return 'by changed texts, settings or code';
}
