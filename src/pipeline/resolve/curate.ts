/**
 * Decisions of the owner, applied to drafts and claims. One that matches nothing any more is reported
 * as stale; two that contradict each other are errors. Decisions name entities by the ids shown on the
 * site before or after the decision.
 */
import {
	asEntityId,
	nameKey,
	slugify,
	type Curation,
	type Decision,
	type DocumentId,
	type EntityId,
	type LexiconEntry,
	type Problem,
	type Redirect,
} from '../../model/index.ts';
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
	for (const { decision, line } of curation) if (apply(decision, byId, moved)) used.add(line);
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
		problems: contradictions(curation),
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

/** Whether the decision found what it is about. */
function apply(
	decision: Decision,
	byId: Map<EntityId, Draft>,
	moved: Map<EntityId, EntityId | undefined>,
): boolean {
	if ('merge' in decision) {
		const into = byId.get(decision.into);
		const from = decision.merge.flatMap((id) => (id === decision.into ? [] : (byId.get(id) ?? [])));
		if (!into) return false;
		for (const draft of from) {
			for (const [form, weight] of [...draft.forms, [draft.name, 1] as const])
				into.forms.set(form, (into.forms.get(form) ?? 0) + weight);
			into.confidence = Math.max(into.confidence, draft.confidence);
			byId.delete(draft.id);
			moved.set(draft.id, into.id);
		}
		return from.length > 0;
	}
	const target =
		'rename' in decision
			? decision.rename
			: 'retype' in decision
				? decision.retype
				: 'drop' in decision
					? decision.drop
					: undefined;
	const draft = target && byId.get(target);
	if (!draft) return false;
	if ('retype' in decision) draft.type = decision.to;
	if ('drop' in decision) {
		byId.delete(draft.id);
		moved.set(draft.id, undefined);
	}
	if ('rename' in decision) rename(draft, decision.to, byId, moved);
	draft.confidence = Math.max(draft.confidence, 0.95);
	return true;
}

function rename(
	draft: Draft,
	name: string,
	byId: Map<EntityId, Draft>,
	moved: Map<EntityId, EntityId | undefined>,
): void {
	draft.forms.set(draft.name, 1);
	draft.name = name;
	const id = asEntityId(slugify(name));
	if (id === draft.id || byId.has(id)) return;
	moved.set(draft.id, id);
	byId.delete(draft.id);
	draft.id = id;
	byId.set(id, draft);
}

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

export const staleProblem = (line: number): Problem => ({
	severity: 'warning',
	rule: 'stale-decision',
	place: { file: 'curation.yaml', line, column: 1 },
	message: 'This decision matches nothing any more.',
	mend: 'Remove it, or correct the id or the text that it names.',
});

/** Two decisions that take one entity to different places, or merge what is declared not the same. */
function contradictions(curation: Curation): readonly Problem[] {
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
			claim(`unnamed ${unnamedKey(decision.in, decision.name)}`, decision.as, line);
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
