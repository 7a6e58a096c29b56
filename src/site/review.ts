/** What is unsettled, by kind, each with the entry of content/curation.yaml that settles it. */
import type { Candidate, EntityId, ReviewItem } from '../model/index.ts';
import { linkDocument, linkEntity, linkSentence, type EntityLink, type Link } from './link.ts';
import { sentenceText } from './quote.ts';
import { viewStatement, type StatementView } from './statement.ts';
import type { World } from './world.ts';

export type OpenItem = {
	/** Ready to copy. */
	readonly settle: string;
} & (
	| {
			readonly kind: 'mention';
			readonly text: string;
			/** The sentence it stands in, and where that is. */
			readonly sentence: string;
			readonly href: string;
			readonly document: Link;
			readonly candidates: readonly CandidateView[];
	  }
	| {
			readonly kind: 'type';
			readonly entity: EntityLink;
			readonly alternatives: readonly string[];
	  }
	| {
			readonly kind: 'duplicate';
			readonly entity: EntityLink;
			readonly other: EntityLink;
			readonly reason: string;
	  }
	| { readonly kind: 'weak'; readonly statement: StatementView }
	| { readonly kind: 'stale'; readonly text: string; readonly line: number }
);

export interface CandidateView {
	readonly id: EntityId;
	/** Absent for an entity of the lexicon that no document names. */
	readonly entity?: EntityLink;
	/** `62 % likely`: share of such guesses expected to be right; empty where it is none to speak of. */
	readonly likelihood: string;
}

export interface OpenGroup {
	readonly slug: ReviewItem['kind'];
	readonly title: string;
	readonly explanation: string;
	readonly count: number;
	/** Most weighty first; the page shows no more than can be gone through, and says how many there are besides. */
	readonly items: readonly OpenItem[];
	readonly more: number;
}

export interface ReviewView {
	readonly groups: readonly OpenGroup[];
	readonly count: number;
}

/** Keys of the title and of what is to be done. */
const headings = {
	stale: ['stale', 'staleWhy'],
	unnamed: ['unnamedMentions', 'unnamedMentionsWhy'],
	ambiguous: ['ambiguous', 'ambiguousWhy'],
	duplicate: ['duplicates', 'duplicatesWhy'],
	type: ['unsureTypes', 'unsureTypesWhy'],
	weak: ['weak', 'weakWhy'],
} as const satisfies Readonly<Record<ReviewItem['kind'], readonly [title: string, text: string]>>;
/** Of a kind. */
const itemsShown = 100;
/** What blocks most comes first. */
const order = ['stale', 'unnamed', 'ambiguous', 'duplicate', 'type', 'weak'] as const;

export function viewReview(world: World): ReviewView {
	const { review } = world.knowledge;
	const byKind = Map.groupBy(review, ({ kind }) => kind);
	return {
		count: review.length,
		groups: order.flatMap((kind) => {
			const items = byKind.get(kind) ?? [];
			const [title, explanation] = headings[kind].map((key) => world.say(key));
			return items.length === 0
				? []
				: [
						{
							slug: kind,
							title: title ?? '',
							explanation: explanation ?? '',
							count: items.length,
							items: items.slice(0, itemsShown).map((item) => viewItem(world, item)),
							more: Math.max(0, items.length - itemsShown),
						},
					];
		}),
	};
}

function viewItem(world: World, item: ReviewItem): OpenItem {
	const { settle } = item;
	switch (item.kind) {
		case 'unnamed':
		case 'ambiguous': {
			const document = world.documents.get(item.document);
			return {
				kind: 'mention',
				settle,
				text: item.text,
				sentence: document ? sentenceText(document, item.sentence) : '',
				href: document ? linkSentence(world, document, item.sentence) : '',
				document: document ? linkDocument(world, document) : { name: item.document, href: '' },
				candidates: item.candidates.map((candidate) => viewCandidate(world, candidate)),
			};
		}
		case 'type':
			return {
				kind: 'type',
				settle,
				entity: linkEntity(world, item.entity),
				alternatives: item.alternatives.map((id) => labelOf(world, id)),
			};
		case 'duplicate':
			return {
				kind: 'duplicate',
				settle,
				entity: linkEntity(world, item.entity),
				other: linkEntity(world, item.other),
				reason: sayDuplicate(world, item.entity, item.other),
			};
		case 'weak':
			return { kind: 'weak', settle, statement: viewStatement(world, item.statement) };
		case 'stale':
			return { kind: 'stale', settle, text: world.say('staleDecision'), line: item.line };
	}
}

const viewCandidate = (world: World, { entity: id, confidence }: Candidate): CandidateView => ({
	id,
	...(world.entities.has(id) && { entity: linkEntity(world, id) }),
	likelihood:
		confidence >= 0.005
			? world.say('likely', {
					share: world.say('percent', { percent: Math.round(confidence * 100) }),
				})
			: '',
});

function sayDuplicate(world: World, id: EntityId, otherId: EntityId): string {
	const [one, other] = [linkEntity(world, id), linkEntity(world, otherId)];
	return world.say('sameSpelling', {
		one: one.name,
		oneType: world.sayNoun(one.typeLabel),
		other: other.name,
		otherType: world.sayNoun(other.typeLabel),
	});
}

const labelOf = ({ knowledge }: World, id: string): string =>
	knowledge.ontology.types.find((type) => type.id === id)?.label ?? id;
