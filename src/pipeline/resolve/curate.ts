/**
 * Decisions of the owner, applied to drafts and claims. One that matches nothing any more is reported
 * as stale; two that contradict each other are errors. Decisions name entities by the ids shown on the
 * site before or after the decision.
 */
import {
	asEntityId,
	nameKey,
	type Curation,
	type DocumentId,
	type EntityId,
	type LexiconEntry,
	type Problem,
	type Redirect,
} from '../../model/index.ts';
import { applyDecision } from './applyDecision.ts';
import { findContradictions } from './contradiction.ts';
import type { Draft } from './draft.ts';
import { splitOff } from './split.ts';
import type { Claim } from './statements.ts';

export interface Curated {
	readonly drafts: readonly Draft[];
	/** Where an id of before leads now; `undefined` for one that was dropped. */
	readonly follow: (id: EntityId) => EntityId | undefined;
	readonly redirects: readonly Redirect[];
	/** Lines of decisions that changed a draft. */
	readonly used: ReadonlySet<number>;
	readonly problems: readonly Problem[];
}

/** Merges, renames, retypes and drops. Lexicon entries a decision points to become drafts. */
export function curateDrafts(
	drafts: readonly Draft[],
	curation: Curation,
	lexicon: readonly LexiconEntry[],
): Curated {
	const byId = new Map(drafts.map((draft) => [draft.id, { ...draft }]));
	for (const { id } of lexiconTargets(curation, lexicon)) {
		const entry = lexicon.find((one) => one.id === id);
		if (entry && !byId.has(id)) byId.set(id, draftOf(entry));
	}
	for (const { decision } of curation) if ('split' in decision) splitOff(decision, byId);
	const moved = new Map<EntityId, EntityId | undefined>();
	const used = new Set<number>();
	for (const { decision, line } of curation)
		if (applyDecision(decision, byId, moved)) used.add(line);
	const follow = (id: EntityId): EntityId | undefined => {
		let at: EntityId | undefined = id;
		for (let hops = 0; at !== undefined && moved.has(at) && hops <= moved.size; hops += 1)
			at = moved.get(at);
		return at;
	};
	const redirects = [...moved.keys()].toSorted().flatMap((from) => {
		const to = follow(from);
		return to === undefined || to === from ? [] : [{ from, to }];
	});
	return {
		drafts: [...byId.values()],
		follow,
		redirects,
		used,
		problems: findContradictions(curation),
	};
}

function lexiconTargets(
	curation: Curation,
	lexicon: readonly LexiconEntry[],
): readonly LexiconEntry[] {
	const ids = new Set<string>(
		curation.flatMap(({ decision }) =>
			'as' in decision
				? [decision.as]
				: 'into' in decision
					? [decision.into]
					: 'assert' in decision
						? [decision.assert.subject, decision.assert.object]
						: [],
		),
	);
	return lexicon.filter(({ id }) => ids.has(id));
}

const draftOf = (entry: LexiconEntry): Draft => ({
	id: entry.id,
	name: entry.name,
	type: entry.type,
	origin: 'lexicon',
	entry,
	forms: new Map(),
	typeVotes: new Map(),
	confidence: 0.95,
});

/** Claims without the rejected ones. `used` gains the lines that rejected something. */
export function rejectClaims(
	claims: readonly Claim[],
	curation: Curation,
	follow: Curated['follow'],
	used: Set<number>,
): readonly Claim[] {
	const rejections = curation.flatMap(({ decision, line }) =>
		'reject' in decision ? [{ ...decision.reject, line }] : [],
	);
	if (rejections.length === 0) return claims;
	return claims.filter((claim) => {
		const object =
			claim.object.kind === 'entity' ? claim.object.entity : nameKey(claim.object.literal.text);
		const found = rejections.find(
			({ subject, predicate, object: wanted }) =>
				follow(subject) === claim.subject &&
				predicate === claim.predicate &&
				(follow(asEntityId(wanted)) === object || nameKey(wanted) === object),
		);
		if (found) used.add(found.line);
		return !found;
	});
}

/** What unnamed mentions stand for, by document and text. */
export function namedByOwner(
	curation: Curation,
): ReadonlyMap<string, { entity: EntityId; line: number }> {
	return new Map(
		curation.flatMap(({ decision, line }) =>
			'as' in decision
				? [[unnamedKey(decision.in, decision.name), { entity: decision.as, line }] as const]
				: [],
		),
	);
}

export const unnamedKey = (document: DocumentId | string, text: string): string =>
	`${document}\u0000${nameKey(text)}`;

/** Fewer are named one by one. */
const fewest = 5;

/**
 * Decisions that match nothing, each with its place; where they are most of all, the file is about other documents, which is said once.
 *
 * @param all how many decisions could match something
 */
export function staleProblems(lines: readonly number[], all: number): readonly Problem[] {
	const [first] = lines;
	if (first === undefined || lines.length < fewest || lines.length * 2 <= all)
		return lines.map(staleProblem);
	return [
		{
			severity: 'warning',
			rule: 'stale-decision',
			place: { file: 'curation.yaml', line: first, column: 1 },
			message: `${lines.length} of ${all} decisions match nothing: they are about other documents than these.`,
			mend: 'If you put in summaries of your own, empty curation.yaml; else remove those that `npm run review` lists.',
		},
	];
}

const staleProblem = (line: number): Problem => ({
	severity: 'warning',
	rule: 'stale-decision',
	place: { file: 'curation.yaml', line, column: 1 },
	message: 'This decision matches nothing any more.',
	mend: 'Remove it, or correct the id or the text that it names.',
});
