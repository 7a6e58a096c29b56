/** What is left for the owner to settle, most weighty first, each with the YAML that settles it. */
import {
	compareText,
	nameKey,
	type Curation,
	type Document,
	type DocumentId,
	type Entity,
	type LinkedMention,
	type ReviewItem,
	type Statement,
} from '../../model/index.ts';
import type { Draft } from './draft.ts';

export interface Open {
	readonly mentions: readonly LinkedMention[];
	readonly documents: ReadonlyMap<DocumentId, Document>;
	readonly entities: readonly Entity[];
	readonly drafts: readonly Draft[];
	/** Statements under the site's threshold. */
	readonly weak: readonly Statement[];
	readonly curation: Curation;
	readonly staleLines: readonly number[];
}

export function listReview(open: Open): readonly ReviewItem[] {
	return [
		...unsettledMentions(open),
		...closeTypes(open),
		...duplicates(open),
		...weakStatements(open),
		...stale(open),
	].toSorted(
		(a, b) => b.weight - a.weight || compareText(a.kind, b.kind) || compareText(a.settle, b.settle),
	);
}

/** A scalar that YAML reads back as the same text. */
const quoted = (text: string): string => JSON.stringify(text);

function unsettledMentions({ mentions, documents }: Open): readonly ReviewItem[] {
	return mentions.flatMap((mention): readonly ReviewItem[] => {
		const { outcome, document: id, sentence, span, surface } = mention;
		const block = documents.get(id)?.blocks[mention.block];
		const candidates = outcome.kind === 'ambiguous' ? outcome.candidates : [];
		const best = candidates[0]?.entity ?? 'ENTITY-ID';
		const settle = `- name: ${quoted(surface)}\n  in: ${quoted(id)}\n  as: ${best}`;
		if (
			mention.form === 'description' &&
			block?.role === 'description' &&
			outcome.kind !== 'linked'
		)
			return [
				{
					kind: 'unnamed',
					weight: 3,
					settle,
					document: id,
					sentence,
					span,
					text: surface,
					candidates,
				},
			];
		if (mention.form !== 'description' && outcome.kind === 'ambiguous')
			return [
				{ kind: 'ambiguous', weight: 2, settle, document: id, sentence, text: surface, candidates },
			];
		return [];
	});
}

/** Entities whose second type has more than half the votes of the first. */
function closeTypes({ drafts, entities }: Open): readonly ReviewItem[] {
	const shown = new Map(entities.map((entity) => [entity.id, entity]));
	return drafts.flatMap(({ id, origin, typeVotes, type }) => {
		const entity = shown.get(id);
		const others = [...typeVotes].filter(
			([other, votes]) => other !== type && votes > (typeVotes.get(type) ?? 0) / 2,
		);
		if (origin !== 'text' || !entity || others.length === 0) return [];
		const alternatives = others
			.toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
			.map(([other]) => other);
		return [
			{
				kind: 'type' as const,
				weight: 1 + entity.mentionCount / 10,
				settle: `- retype: ${id}\n  to: ${alternatives[0] ?? type}`,
				entity: id,
				alternatives,
			},
		];
	});
}

/** Pairs whose names differ only by type, or whose spellings meet. */
function duplicates({ entities, curation }: Open): readonly ReviewItem[] {
	const apart = new Set(
		curation.flatMap(({ decision }) =>
			'not-same' in decision ? [decision['not-same'].toSorted(compareText).join(' ')] : [],
		),
	);
	const byForm = Map.groupBy(
		entities.flatMap((entity) =>
			[...new Set([entity.name, ...entity.aliases].map(nameKey))].map((key) => ({ key, entity })),
		),
		({ key }) => key,
	);
	const seen = new Set<string>();
	return [...byForm.values()].flatMap((group) =>
		group.slice(1).flatMap(({ entity: other }): readonly ReviewItem[] => {
			const first = group[0]?.entity;
			if (!first) return [];
			const pair = [first.id, other.id].toSorted(compareText).join(' ');
			if (first === other || apart.has(pair) || seen.has(pair)) return [];
			seen.add(pair);
			const [keep, lose] =
				first.mentionCount >= other.mentionCount ? [first, other] : [other, first];
			const reason = `Both answer to one spelling; ${keep.name} is of type ${keep.type}, ${lose.name} of type ${lose.type}.`;
			return [
				{
					kind: 'duplicate',
					weight: 1.5 + lose.mentionCount / 10,
					settle: `- merge: [${lose.id}]\n  into: ${keep.id}`,
					entity: keep.id,
					other: lose.id,
					reason,
				},
			];
		}),
	);
}

/** Of statements less sure than this most are wrong: they are in the extract and in nobody's way. */
const worthAsking = 0.4;

function weakStatements({ weak }: Open): readonly ReviewItem[] {
	const worthy = weak.filter(({ confidence }) => confidence >= worthAsking);
	return worthy.map((statement) => {
		const object =
			statement.object.kind === 'entity' ? statement.object.entity : statement.object.literal.text;
		const triple = `{ subject: ${statement.subject}, predicate: ${statement.predicate}, object: ${quoted(object)} }`;
		const place = statement.evidence[0]?.document ?? '';
		return {
			kind: 'weak' as const,
			weight: statement.confidence,
			settle: `- assert: ${triple}\n  source: ${quoted(place)}`,
			statement,
		};
	});
}

const stale = ({ staleLines }: Open): readonly ReviewItem[] =>
	staleLines.map((line) => ({
		kind: 'stale' as const,
		weight: 4,
		settle: `# curation.yaml line ${line}: remove this decision or correct what it names`,
		text: 'This decision matches nothing any more.',
		line,
	}));
