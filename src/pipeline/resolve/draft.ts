/**
 * Draft entities: the readings of all documents, grouped into things. Two readings name one thing
 * when their names have one key; a name that strong sources give two types names two things.
 */
import {
	compareText,
	nameKey,
	pluralKey,
	asEntityId,
	type EntityId,
	type Lexicon,
	type LexiconEntry,
	type Mention,
	type NameParts,
	type Reading,
	type TypeId,
} from '../../model/index.ts';
import { collectAliases, type Titled } from './alias.ts';
import type { EarlierEntity, Finding } from './findings.ts';
import { nameIds } from './ids.ts';

export interface Draft {
	id: EntityId;
	name: string;
	type: TypeId;
	origin: 'lexicon' | 'annotation' | 'curation' | 'text';
	readonly entry?: LexiconEntry;
	readonly parts?: NameParts;
	/** Spellings with the weight of their readings. */
	readonly forms: Map<string, number>;
	readonly typeVotes: ReadonlyMap<TypeId, number>;
	confidence: number;
}

/** A draft of less confidence is no entity; its mentions stay unknown. */
export const entityThreshold = 0.45;

/** Readings this much weaker than a mention's best are not considered. */
export const margin = 0.15;

export interface Drafts {
	/** Sorted by id. */
	readonly all: readonly Draft[];
	/** The draft a reading stands for; `undefined` when it founds none. */
	readonly of: (reading: Reading) => Draft | undefined;
}

interface Group {
	readonly key: string;
	readonly votes: Map<TypeId, number>;
	readonly strongTypes: Set<TypeId>;
	readonly readings: Map<string, { reading: Reading; weight: number }>;
	/** Highest confidence in each document. */
	readonly confidences: Map<string, number>;
}

const isStrong = ({ method, confidence }: Reading): boolean =>
	method === 'annotation' || method === 'lexicon' || (method === 'listed' && confidence >= 0.85);

/**
 * Groups the readings of all names. The order of findings has no influence on the result.
 *
 * @param earlier entities of an earlier build, which keep their ids
 */
export function draftEntities(
	findings: readonly Finding[],
	lexicon: Lexicon,
	earlier: readonly EarlierEntity[] = [],
): Drafts {
	const known = indexLexicon(lexicon);
	const aliases = collectAliases(findings.map(({ document }) => document));
	const makeKey = (reading: Reading): string => {
		const key = lexiconKey(reading, known);
		const title = key === undefined ? aliases.titleOf(reading.name) : undefined;
		if (title === undefined) return key ?? textKey(reading);
		const titled = { ...reading, name: title };
		return lexiconKey(titled, known) ?? textKey(titled);
	};
	// Asked for as drafts are founded, and again as each mention is linked.
	const keyByReading = new Map<Reading, string>();
	const keyOf = (reading: Reading): string => {
		const key = keyByReading.get(reading) ?? makeKey(reading);
		keyByReading.set(reading, key);
		return key;
	};
	const groups = new Map<string, Group>();
	for (const { document, mentions } of findings)
		for (const mention of mentions)
			if (isFounding(mention))
				for (const reading of foundingReadings(mention))
					vote(groups, keyOf(reading), reading, document.id);
	const drafts = new Map<string, Draft>();
	for (const key of [...groups.keys()].toSorted(compareText)) {
		const group = groups.get(key);
		if (group)
			for (const draft of draftsOf(group, known, aliases.of))
				drafts.set(draftKey(key, draft.type), draft);
	}
	const earlierIds = new Map(
		earlier.map(({ id, name, type }) => [draftKey(textKey({ name, type }), type), id]),
	);
	const keys = new Map([...drafts].map(([key, draft]) => [draft, key]));
	nameIds([...drafts.values()], (draft) => earlierIds.get(keys.get(draft) ?? ''));
	const byGroup = Map.groupBy(drafts.entries(), ([key]) => key.slice(0, key.lastIndexOf('\u0000')));
	const of = (reading: Reading): Draft | undefined => {
		const key = keyOf(reading);
		return drafts.get(draftKey(key, reading.type)) ?? byGroup.get(key)?.[0]?.[1];
	};
	return { all: [...drafts.values()].toSorted((a, b) => compareText(a.id, b.id)), of };
}

const isFounding = ({ form, readings }: Mention): boolean =>
	form !== 'description' && readings.length > 0;

/** The best reading, and every known thing that is about as likely meant. */
const foundingReadings = ({ readings }: Mention): readonly Reading[] =>
	readings.filter(
		({ entity, confidence }, at) =>
			at === 0 || (entity !== undefined && confidence >= (readings[0]?.confidence ?? 0) - margin),
	);

const draftKey = (key: string, type: TypeId): string => `${key}\u0000${type}`;

/** Several MacBook Pros are what one is, as several terms are. */
const textKey = ({ name, type }: Pick<Reading, 'name' | 'type'>): string =>
	type === 'concept' || type === 'hardware' ? pluralKey(name) : nameKey(name);

interface KnownNames {
	readonly entries: ReadonlyMap<string, LexiconEntry>;
	/** Key of a name or alias to the entries that have it. */
	readonly byName: ReadonlyMap<string, readonly LexiconEntry[]>;
}

function indexLexicon(lexicon: Lexicon): KnownNames {
	const byName = new Map<string, LexiconEntry[]>();
	for (const entry of lexicon)
		for (const name of [entry.name, ...entry.aliases]) {
			const key = nameKey(name);
			const list = byName.get(key) ?? [];
			if (!list.includes(entry)) byName.set(key, [...list, entry]);
		}
	return { entries: new Map(lexicon.map((entry) => [entry.id, entry])), byName };
}

/** A reading is of a lexicon entry when it says so, or when its name is one entry's and no strong type forbids it. */
function lexiconKey(reading: Reading, { entries, byName }: KnownNames): string | undefined {
	if (reading.entity && entries.has(reading.entity)) return `#${reading.entity}`;
	const entry = byName.get(nameKey(reading.name)) ?? byName.get(mainTitleKey(reading)) ?? [];
	const [only] = entry.length === 1 ? entry : entry.filter(({ type }) => type === reading.type);
	return only && (only.type === reading.type || !isStrong(reading)) ? `#${only.id}` : undefined;
}

/** Works are often called by what stands before the colon of their title; empty where there is none. */
const mainTitleKey = ({ name, type }: Reading): string =>
	type === 'work' ? nameKey(/^[^:]+(?=:\s)/u.exec(name)?.[0] ?? '') : '';

function vote(groups: Map<string, Group>, key: string, reading: Reading, document: string): void {
	const group = groups.get(key) ?? {
		key,
		votes: new Map(),
		strongTypes: new Set(),
		readings: new Map(),
		confidences: new Map(),
	};
	groups.set(key, group);
	group.votes.set(reading.type, (group.votes.get(reading.type) ?? 0) + reading.confidence);
	if (isStrong(reading)) group.strongTypes.add(reading.type);
	const same = group.readings.get(reading.name);
	group.readings.set(reading.name, {
		reading: same && same.reading.confidence >= reading.confidence ? same.reading : reading,
		weight: (same?.weight ?? 0) + reading.confidence,
	});
	group.confidences.set(
		document,
		Math.max(group.confidences.get(document) ?? 0, reading.confidence),
	);
}

function draftsOf(
	group: Group,
	{ entries }: KnownNames,
	titledBy: (key: string) => Titled | undefined,
): readonly Draft[] {
	const entry = group.key.startsWith('#') ? entries.get(group.key.slice(1)) : undefined;
	const names = entry ? [entry.name, ...entry.aliases].map(nameKey) : [group.key];
	const titled = names.map(titledBy).find(Boolean);
	const ranked = rank(group.votes);
	const strong = ranked.filter((type) => group.strongTypes.has(type));
	const types = entry ? [entry.type] : strong.length > 0 ? strong : ranked.slice(0, 1);
	const spelled = rank(new Map([...group.readings].map(([name, { weight }]) => [name, weight])));
	const isAnnotated = [...group.readings.values()].some(
		({ reading }) => reading.method === 'annotation',
	);
	const parts = spelled.map((name) => group.readings.get(name)?.reading.parts).find(Boolean);
	return types.map((type) => ({
		id: entry?.id ?? asEntityId(''),
		name: entry?.name ?? titled?.title ?? spelled[0] ?? group.key,
		type,
		origin: entry ? 'lexicon' : isAnnotated ? 'annotation' : 'text',
		...(entry && { entry }),
		...(parts && { parts }),
		forms: new Map([
			...(titled?.aliases ?? []).map((alias) => [alias, 0] as const),
			...[...group.readings].map(([name, { weight }]) => [name, weight] as const),
		]),
		typeVotes: group.votes,
		confidence: noisyOr([...group.confidences.values()]),
	}));
}

/** Keys by falling weight, ties in order of text. Weights are rounded: sums depend on their order. */
function rank<Key extends string>(weights: ReadonlyMap<Key, number>): readonly Key[] {
	const rounded = (key: Key): number => Math.round((weights.get(key) ?? 0) * 1e4);
	return [...weights.keys()].toSorted((a, b) => rounded(b) - rounded(a) || compareText(a, b));
}

/** The chance that at least one of several independent findings is right, to four places. */
export function noisyOr(confidences: readonly number[]): number {
	const miss = confidences.toSorted((a, b) => a - b).reduce((all, one) => all * (1 - one), 1);
	return Math.round(Math.min(0.99, 1 - miss) * 1e4) / 1e4;
}
