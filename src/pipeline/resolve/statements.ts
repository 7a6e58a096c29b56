/** From candidate statements to statements: ends linked, only what is asserted, equal ones joined. */
import {
	asStatementId,
	compareText,
	nameKey,
	slugify,
	type CandidateStatement,
	type EntityId,
	type Evidence,
	type Literal,
	type Ontology,
	type Outcome,
	type Predicate,
	type PredicateId,
	type Qualifiers,
	type Statement,
	type StatementId,
	type StatementObject,
	type TypeId,
} from '../../model/index.ts';
import { noisyOr } from './draft.ts';
import type { Finding } from './findings.ts';

/** One candidate with linked ends: a statement of one place. */
export interface Claim {
	readonly subject: EntityId;
	readonly predicate: PredicateId;
	readonly object: StatementObject;
	readonly of?: EntityId;
	readonly qualifiers: Qualifiers;
	readonly evidence: Evidence;
	readonly confidence: number;
}

/** Claims of a document: asserted candidates whose ends are linked and of types the predicate takes. */
export function claimsOf(
	{ document, candidates }: Finding,
	outcomes: readonly Outcome[],
	typeOf: (entity: EntityId) => TypeId | undefined,
	ontology: Ontology,
): readonly Claim[] {
	const predicates = new Map(ontology.predicates.map((predicate) => [predicate.id, predicate]));
	return candidates.flatMap((candidate) => {
		if (candidate.modality !== 'asserted') return [];
		const predicate = predicates.get(candidate.predicate);
		const subject = linked(outcomes[candidate.subject]);
		const object = objectOf(candidate, outcomes);
		if (!predicate || !subject || !object) return [];
		if (!takes(predicate, typeOf(subject), object, typeOf)) return [];
		if (object.kind === 'entity' && object.entity === subject) return [];
		const of = candidate.of === undefined ? undefined : linked(outcomes[candidate.of]);
		const flipped = predicate.symmetric && object.kind === 'entity' && object.entity < subject;
		const ends = flipped
			? { subject: object.entity, object: { kind: 'entity', entity: subject } as const }
			: { subject, object };
		const spans = flipped
			? { subject: candidate.evidence.object, object: candidate.evidence.subject }
			: {};
		return [
			{
				...ends,
				predicate: candidate.predicate,
				...(of && of !== subject && { of }),
				qualifiers: withoutLabel(candidate.qualifiers, predicate),
				evidence: { document: document.id, ...candidate.evidence, ...spans },
				confidence: candidate.confidence,
			},
		];
	});
}

/**
 * An attribute that only repeats its relation, as `Parameters (B)` does, says nothing: the same value stands in prose
 * without one.
 */
function withoutLabel(qualifiers: Qualifiers, { label }: Predicate): Qualifiers {
	const { attribute, ...rest } = qualifiers;
	const plain = attribute?.replace(/\s*\([^()]*\)\s*$/u, '');
	return plain !== undefined && nameKey(plain) === nameKey(label) ? rest : qualifiers;
}

const linked = (outcome: Outcome | undefined): EntityId | undefined =>
	outcome?.kind === 'linked' ? outcome.entity : undefined;

function objectOf(
	{ object }: CandidateStatement,
	outcomes: readonly Outcome[],
): StatementObject | undefined {
	if ('literal' in object) return { kind: 'literal', literal: object.literal };
	const entity = linked(outcomes[object.mention]);
	return entity && { kind: 'entity', entity };
}

function takes(
	{ domain, range }: Predicate,
	subject: TypeId | undefined,
	object: StatementObject,
	typeOf: (entity: EntityId) => TypeId | undefined,
): boolean {
	if (!subject || (domain.length > 0 && !domain.includes(subject))) return false;
	if (object.kind === 'literal') return true;
	const type = typeOf(object.entity);
	return type !== undefined && (range.length === 0 || range.includes(type));
}

/** Statements sorted by id; evidence sorted, each place once. */
export function joinClaims(claims: readonly Claim[]): readonly Statement[] {
	const groups = Map.groupBy(claims, statementId);
	return [...groups]
		.map(([id, group]) => joined(id, group.toSorted(compareClaims)))
		.toSorted((a, b) => compareText(a.id, b.id));
}

const compareClaims = (a: Claim, b: Claim): number =>
	compareText(a.evidence.document, b.evidence.document) ||
	a.evidence.span.start - b.evidence.span.start ||
	b.confidence - a.confidence ||
	a.evidence.object.start - b.evidence.object.start ||
	a.evidence.subject.start - b.evidence.subject.start;

/** Which of several claims words the statement: chosen by what it says, never by the name of its document. */
const byWording = (a: Claim, b: Claim): number =>
	b.confidence - a.confidence ||
	compareText(wordingOf(a), wordingOf(b)) ||
	compareText(a.evidence.quote, b.evidence.quote);

const wordingOf = ({ object }: Claim): string =>
	object.kind === 'literal' ? object.literal.text : '';

function joined(id: StatementId, group: readonly Claim[]): Statement {
	const first = group.toSorted(byWording)[0];
	if (!first) throw new Error(`Statement ${id} has no claim.`);
	const places = new Map(
		group.map((claim) => [`${claim.evidence.document} ${claim.evidence.span.start}`, claim]),
	);
	const best = new Map<string, number>();
	for (const { evidence, confidence } of group)
		best.set(evidence.document, Math.max(best.get(evidence.document) ?? 0, confidence));
	const time = group.toSorted(byWording).find(({ qualifiers }) => qualifiers.time !== undefined)
		?.qualifiers.time;
	const { attribution: _, ...said } = first.qualifiers;
	const attribution = speakersOf(group);
	return {
		id,
		subject: first.subject,
		predicate: first.predicate,
		object: first.object,
		...(first.of && { of: first.of }),
		qualifiers: {
			...said,
			...(time !== undefined && { time }),
			...(attribution !== '' && { attribution }),
		},
		evidence: [...places.values()].map(({ evidence }) => evidence),
		confidence: noisyOr([...best.values()]),
	};
}

/** Who says so, in the order of the claims; nobody where one of them tells it as a fact. */
const speakersOf = (claims: readonly Claim[]): string =>
	claims.every(({ qualifiers }) => qualifiers.attribution !== undefined)
		? [...new Set(claims.map(({ qualifiers }) => qualifiers.attribution))].join(', ')
		: '';

/** Parts joined by `--`: slugs never hold two hyphens. */
export function statementId({
	subject,
	predicate,
	object,
	of,
	qualifiers,
}: Pick<Claim, 'subject' | 'predicate' | 'object' | 'of' | 'qualifiers'>): StatementId {
	const value = object.kind === 'entity' ? object.entity : literalSlug(object.literal);
	const about =
		object.kind === 'literal' ? [qualifiers.attribute && slugify(qualifiers.attribute), of] : [of];
	return asStatementId([subject, predicate, value, ...about.filter(Boolean)].join('--'));
}

const literalSlug = ({ value, unit }: Literal): string =>
	slugify(`${value}${unit === '%' ? ' percent' : unit ? ` ${unit}` : ''}`);
