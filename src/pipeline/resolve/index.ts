/**
 * Stage 4 of 7, resolve: what do the mentions of the whole corpus refer to, and what is said of it?
 * Names are grouped into entities, mentions linked to them, descriptions settled where the documents
 * decide, candidate statements joined, the owner's decisions applied. The graph is left to later stages.
 */
import {
	compareText,
	isError,
	type EntityId,
	type LinkedMention,
	type Outcome,
	type Problem,
	type Resolution,
	type Statement,
} from '../../model/index.ts';
import { withAssertions } from './assertion.ts';
import { coOccur } from './cooccur.ts';
import type { Clues } from './clue.ts';
import {
	curateDrafts,
	namedByOwner,
	rejectClaims,
	staleProblems,
	unnamedKey,
	type Curated,
} from './curate.ts';
import { linkDescriptions } from './describe.ts';
import { draftEntities } from './draft.ts';
import { toEntities } from './entities.ts';
import { familyClaims } from './familyClaim.ts';
import type { Finding, Settings } from './findings.ts';
import { keepingIds } from './ids.ts';
import { linkNames } from './link.ts';
import { judgeMakers } from './maker.ts';
import { withoutGuessedRelatives } from './relative.ts';
import { repeatedTitles } from './repeated.ts';
import { listReview } from './review.ts';
import { splitEntity } from './split.ts';
import { claimsOf, joinClaims, type Claim } from './statements.ts';
import type { World } from './world.ts';

export type { Finding, Settings } from './findings.ts';

/** The corpus resolved. The order of `findings` has no influence on the result. */
export function resolve(unsorted: readonly Finding[], settings: Settings): Resolution {
	const findings = unsorted.toSorted((a, b) => compareText(a.document.id, b.document.id));
	const documents = new Map(findings.map(({ document }) => [document.id, document]));
	const drafted = draftEntities(
		findings,
		settings.lexicon,
		keepingIds(settings.previous?.entities ?? [], settings.curation),
	);
	const curated = curateDrafts(drafted.all, settings.curation, settings.lexicon);
	const world: World = {
		draftsById: new Map(curated.drafts.map((draft) => [draft.id, draft])),
		lexicon: settings.lexicon,
	};
	const used = new Set(curated.used);

	const named = findings.map((finding) =>
		linkNames(finding, drafted).map((outcome) =>
			followed(split(outcome, finding, settings, used), curated),
		),
	);
	const clues = statedByName(findings, named);
	const outcomes = findings.map((finding, at) =>
		nameUnnamed(finding, linkDescriptions(finding, named[at] ?? [], world, clues), settings, used),
	);
	const isRepeated = repeatedTitles(documents);
	const mentions = findings
		.flatMap((finding, at) => toLinked(finding, outcomes[at] ?? []))
		.filter(({ document, block }) => !isRepeated(document, block));

	const typeOf = (id: EntityId) => world.draftsById.get(id)?.type;
	const claims = findings.flatMap((finding, at) =>
		claimsOf(finding, outcomes[at] ?? [], typeOf, settings.ontology).filter(
			({ evidence: { document, sentence } }) =>
				!isRepeated(document, documents.get(document)?.sentences[sentence]?.block ?? -1),
		),
	);
	const families = familyClaims(curated.drafts, mentions, documents, settings);
	const { believed, doubted } = judgeMakers(claims, settings.lexicon, typeOf);
	const join = (some: readonly Claim[]): readonly Statement[] =>
		joinClaims(rejectClaims(some, settings.curation, curated.follow, used));
	const told = [...withoutGuessedRelatives(believed, families), ...families];
	const joined = withAssertions(join(told), settings, world, used);
	const isFact = ({ confidence }: Statement): boolean => confidence >= settings.site.minConfidence;
	const statements = joined.filter(isFact);
	const facts = new Set(statements.map(({ id }) => id));
	const weak = [...joined, ...join(doubted)]
		.filter(({ id }) => !facts.has(id))
		.toSorted((a, b) => compareText(a.id, b.id));

	const coOccurrences = coOccur(mentions);
	const entities = toEntities(
		curated.drafts,
		{ mentions, statements, coOccurrences, documents },
		settings.site,
	);
	const matching = settings.curation.filter(({ decision }) => !('not-same' in decision));
	const staleLines = matching.map(({ line }) => line).filter((line) => !used.has(line));
	const shown = new Set(entities.map(({ id }) => id));
	return {
		entities,
		mentions,
		statements,
		weak,
		coOccurrences: coOccurrences.filter(({ a, b }) => shown.has(a) && shown.has(b)),
		redirects: curated.redirects.filter(({ to }) => shown.has(to)),
		review: listReview({
			mentions,
			documents,
			entities,
			drafts: curated.drafts,
			weak,
			curation: settings.curation,
			staleLines,
		}),
		problems: [
			...curated.problems,
			...(curated.problems.some(isError) ? [] : staleProblems(staleLines, matching.length)),
		] satisfies Problem[],
	};
}

/** An outcome after the owner has parted what one name means in different documents. */
const split = (
	outcome: Outcome,
	{ document }: Finding,
	{ curation }: Settings,
	used: Set<number>,
): Outcome =>
	outcome.kind === 'linked'
		? { ...outcome, entity: splitEntity(outcome.entity, document.id, curation, used) }
		: outcome;

/** An outcome after merges, renames and drops. */
function followed(outcome: Outcome, { follow }: Curated): Outcome {
	if (outcome.kind === 'unknown') return outcome;
	if (outcome.kind === 'linked') {
		const entity = follow(outcome.entity);
		return entity ? { ...outcome, entity } : { kind: 'unknown' };
	}
	const candidates = outcome.candidates.flatMap((candidate) => {
		const entity = follow(candidate.entity);
		return entity ? [{ ...candidate, entity }] : [];
	});
	return candidates.length > 0 ? { kind: 'ambiguous', candidates } : { kind: 'unknown' };
}

/** All that is stated of named things, as clues to what descriptions mean. */
function statedByName(findings: readonly Finding[], named: readonly (readonly Outcome[])[]): Clues {
	const stated = new Set<string>();
	const joined = new Set<string>();
	findings.forEach(({ candidates }, at) => {
		for (const { subject, predicate, object, modality } of candidates) {
			const from = named[at]?.[subject];
			const to = 'mention' in object ? named[at]?.[object.mention] : undefined;
			if (modality !== 'asserted' || from?.kind !== 'linked' || to?.kind !== 'linked') continue;
			stated.add(`${from.entity} ${predicate} ${to.entity}`);
			joined.add(`${from.entity} - ${to.entity}`);
		}
	});
	return { stated, joined };
}

/** The owner's word on unnamed mentions. */
function nameUnnamed(
	{ document, mentions }: Finding,
	outcomes: readonly Outcome[],
	{ curation }: Settings,
	used: Set<number>,
): readonly Outcome[] {
	const decisions = namedByOwner(curation);
	if (decisions.size === 0) return outcomes;
	return outcomes.map((outcome, at) => {
		const decision = decisions.get(unnamedKey(document.id, mentions[at]?.surface ?? ''));
		if (!decision) return outcome;
		used.add(decision.line);
		return { kind: 'linked', entity: decision.entity, confidence: 1 };
	});
}

const toLinked = (
	{ document, mentions }: Finding,
	outcomes: readonly Outcome[],
): readonly LinkedMention[] =>
	mentions.map(({ readings, ...mention }, at) => ({
		...mention,
		document: document.id,
		method: readings[0]?.method ?? 'description',
		outcome: outcomes[at] ?? { kind: 'unknown' },
	}));
