/** Entities from drafts: counted, dated, described. */
import {
	compareText,
	type CoOccurrence,
	type Document,
	type DocumentId,
	type Entity,
	type EntityId,
	type LinkedMention,
	type Site,
	type Statement,
} from '../../model/index.ts';
import { findDefinitions } from './definition.ts';
import { entityThreshold, type Draft } from './draft.ts';

export interface Gathered {
	readonly mentions: readonly LinkedMention[];
	readonly statements: readonly Statement[];
	readonly coOccurrences: readonly CoOccurrence[];
	readonly documents: ReadonlyMap<DocumentId, Document>;
}

/** The drafts that some mention or statement refers to, as entities sorted by id. */
export function toEntities(
	drafts: readonly Draft[],
	gathered: Gathered,
	site: Site,
): readonly Entity[] {
	const definitions = findDefinitions(gathered.mentions, gathered.documents);
	const mentionsOf = Map.groupBy(gathered.mentions, ({ outcome }) =>
		outcome.kind === 'linked' ? outcome.entity : undefined,
	);
	const stated = new Set<EntityId>(
		gathered.statements.flatMap(({ subject, object, of }) => [
			subject,
			...(object.kind === 'entity' ? [object.entity] : []),
			...(of ? [of] : []),
		]),
	);
	return drafts
		.filter(
			({ id, confidence }) =>
				(mentionsOf.has(id) && confidence >= entityThreshold) || stated.has(id),
		)
		.map((draft): Entity => {
			const mentions = mentionsOf.get(draft.id) ?? [];
			const dates = datedDocuments(mentions, gathered.documents);
			const description = draft.entry?.description
				? ({ kind: 'lexicon', text: draft.entry.description } as const)
				: definitions.get(draft.id);
			const [firstSeen, lastSeen] = [dates.days[0], dates.days.at(-1)];
			return {
				id: draft.id,
				name: draft.name,
				type: draft.type,
				aliases: aliasesOf(draft, mentions),
				...(description && { description }),
				links: knownLinks(draft),
				...(draft.parts && { parts: draft.parts }),
				origin: draft.origin,
				mentionCount: mentions.length,
				documents: dates.documents,
				...(firstSeen !== undefined && { firstSeen }),
				...(lastSeen !== undefined && { lastSeen }),
				hasPage: earnsPage(draft, stated.has(draft.id), mentions, site),
				confidence: draft.confidence,
			};
		})
		.toSorted((a, b) => compareText(a.id, b.id));
}

function datedDocuments(
	mentions: readonly LinkedMention[],
	documents: ReadonlyMap<DocumentId, Document>,
): { documents: readonly DocumentId[]; days: readonly string[] } {
	const dateOf = (id: DocumentId): string => documents.get(id)?.metadata.date ?? '';
	const ids = [...new Set(mentions.map(({ document }) => document))].toSorted(
		(a, b) => compareText(dateOf(a), dateOf(b)) || compareText(a, b),
	);
	return { documents: ids, days: ids.map(dateOf).filter(Boolean) };
}

function knownLinks({ entry }: Draft): Entity['links'] {
	const links: Entity['links'] = {};
	return entry
		? Object.assign(
				links,
				Object.fromEntries(Object.entries(entry.links).filter(([, url]) => url !== undefined)),
			)
		: links;
}

/** Aliases of the lexicon that occur, and spellings of the documents, without the name itself and plain plurals. */
function aliasesOf(
	{ name, entry, forms }: Draft,
	mentions: readonly LinkedMention[],
): readonly string[] {
	const used = new Set(
		mentions.filter(({ form }) => form === 'name').map(({ surface }) => surface),
	);
	const known = [
		...(entry?.aliases ?? []).filter((alias) => !/^[a-z]/.test(alias) || used.has(alias)),
		...forms.keys(),
	];
	const isNew = (alias: string): boolean =>
		alias.toLowerCase() !== name.toLowerCase() && alias.toLowerCase() !== `${name.toLowerCase()}s`;
	return [...new Set(known)].filter(isNew).toSorted(compareText);
}

function earnsPage(
	{ origin }: Draft,
	isStated: boolean,
	mentions: readonly LinkedMention[],
	{ entityPages: rule }: Site,
): boolean {
	return (
		(rule.inLexicon && origin === 'lexicon') ||
		(rule.annotated && origin === 'annotation') ||
		(rule.inStatement && isStated) ||
		origin === 'curation' ||
		isNamedSurely(mentions, rule)
	);
}

/** In enough documents, and surely on average: what is hardly taken for a name anywhere is none for being everywhere. */
function isNamedSurely(
	mentions: readonly LinkedMention[],
	{ minDocuments, minConfidence }: Site['entityPages'],
): boolean {
	const best = new Map<DocumentId, number>();
	for (const { document, outcome } of mentions)
		if (outcome.kind === 'linked')
			best.set(document, Math.max(best.get(document) ?? 0, outcome.confidence));
	const total = [...best.values()].reduce((sum, confidence) => sum + confidence, 0);
	return best.size >= minDocuments && total >= minConfidence * best.size;
}
