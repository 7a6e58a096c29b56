/**
 * Where the ends of a trigger stand: the nearest fitting group before it or behind it, read outwards and never
 * over the edge of a clause that has a subject of its own.
 */
import { isModifier, type Group, type Reading } from './reading.ts';
import type { Tag } from './tag.ts';

export interface Ends {
	/** Item indices of the mentions that fit. */
	readonly members: readonly number[];
	/** Another mention stands between them and the trigger. */
	readonly isAcross: boolean;
	/** Last item read. */
	readonly last: number;
}

export type Fits = (at: number) => boolean;

const longestReach = 14;
const longestGap = 8;

const isVerbTag = (tag: Tag | undefined): boolean =>
	tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do';
const isInsideVerb = (tag: Tag | undefined): boolean =>
	tag === 'adverb' || tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal';

const fitting = (group: Group, fits: Fits): readonly number[] => group.members.filter(fits);

/** The subject of the verb or phrase that starts at `at`. */
export function endsBefore(reading: Reading, at: number, fits: Fits, depth = 0): Ends | undefined {
	const { tags } = reading;
	if (depth > 4) return undefined;
	let i = at - 1;
	while (isInsideVerb(tags[i])) i -= 1;
	const tag = tags[i];
	if (tag === undefined) return undefined;
	if (tag === 'to') return ofGoverning(reading, i, fits, depth);
	if (tag === 'relative') return antecedent(reading, i, fits, depth);
	if (tag === 'coordinator') return ofFormerVerb(reading, i, tags[at], fits, depth);
	if (tag === 'noun' && tags[at] === 'participle' && i === at - 1 && isOfOther(tags, i))
		return undefined;
	if (tag === 'comma' && isVerbTag(tags[at])) {
		const host = hostOfAside(reading, i, fits);
		if (host) return host;
	}
	if (tag === 'comma' && tags[at] === 'gerund') {
		const main = ofMainVerb(reading, i, fits, depth);
		if (main) return main;
	}
	return walkLeft(reading, i, fits);
}

/** In `filters and classifiers trained on O` the classifiers are trained, which no mention names. */
function isOfOther(tags: readonly Tag[], noun: number): boolean {
	let i = noun;
	while (tags[i] === 'noun' || tags[i] === 'number' || tags[i] === 'adverb') i -= 1;
	if (tags[i] === 'determiner')
		return tags[i - 1] !== 'comma' && tags[i - 1] !== 'be' && tags[i - 1] !== 'preposition';
	return (
		tags[i] !== 'mention' && tags[i] !== 'possessive' && tags[i] !== 'be' && tags[i] !== 'comma'
	);
}

/** `plans to release`: the subject of the verb before `to`; what stands directly before it where that fits. */
function ofGoverning(reading: Reading, to: number, fits: Fits, depth: number): Ends | undefined {
	let i = to - 1;
	while (reading.tags[i] === 'adverb') i -= 1;
	const tag = reading.tags[i];
	if (tag === 'mention') return walkLeft(reading, i, fits);
	if (
		tag === 'finite' ||
		tag === 'participle' ||
		tag === 'gerund' ||
		tag === 'infinitive' ||
		isVerbTag(tag)
	)
		return endsBefore(reading, i + (isInsideVerb(tag) ? 1 : 0), fits, depth + 1);
	return undefined;
}

/** What `which`, `that` and `who` stand for. */
function antecedent(
	reading: Reading,
	relative: number,
	fits: Fits,
	depth: number,
): Ends | undefined {
	const { tags, items } = reading;
	let i = relative - 1;
	while (tags[i] === 'comma' || tags[i] === 'adverb') i -= 1;
	const group = reading.groupAt[i];
	if (group && tags[i] === 'mention') {
		const members = fitting(group, fits);
		return members.length > 0
			? { members, isAcross: false, last: group.start }
			: headOf(reading, group, fits);
	}
	if (tags[i] !== 'noun' && tags[i] !== 'gerund') return undefined;
	while (
		tags[i] === 'noun' ||
		tags[i] === 'number' ||
		tags[i] === 'mention' ||
		tags[i] === 'possessive'
	)
		i -= 1;
	if (tags[i] === 'determiner') i -= 1;
	const opening = reading.groupAt[i + 1];
	if (items[i] === undefined && opening && fitting(opening, fits).length > 0)
		return { members: fitting(opening, fits), isAcross: false, last: opening.start };
	if (tags[i] === 'comma') {
		const host = reading.groupAt[i - 1];
		const members = host ? fitting(host, fits) : [];
		return host && members.length > 0 ? { members, isAcross: false, last: host.start } : undefined;
	}
	if (tags[i] === 'be' || items[i]?.text === 'as') return endsBefore(reading, i, fits, depth + 1);
	return undefined;
}

/** In `A from B that uses C` the head `A`, where `B` does not fit. */
function headOf(reading: Reading, group: Group, fits: Fits): Ends | undefined {
	const before = beforePhrase(reading.tags, group.start);
	if (reading.tags[before] !== 'preposition') return undefined;
	const head = groupEndingAt(reading, before - 1);
	const members = head ? fitting(head, fits) : [];
	return head && members.length > 0 ? { members, isAcross: true, last: head.start } : undefined;
}

/** Of `released X and improved Y`, the subject of `released`. */
function ofFormerVerb(
	reading: Reading,
	coordinator: number,
	tag: Tag | undefined,
	fits: Fits,
	depth: number,
): Ends | undefined {
	const { tags } = reading;
	const isFinite = tag === 'finite' || isVerbTag(tag);
	for (let i = coordinator - 1; i >= 0; i -= 1) {
		const former = tags[i];
		if (former === 'subordinator' || former === 'stop') return undefined;
		const isVerb = isFinite
			? isVerbTag(former) || former === 'participle'
			: former === 'gerund' ||
				former === 'participle' ||
				former === 'infinitive' ||
				isVerbTag(former);
		if (!isVerb) continue;
		const subject = endsBefore(reading, isInsideVerb(former) ? i + 1 : i, fits, depth + 1);
		if (subject || former !== 'participle') return subject;
	}
	return undefined;
}

/** A verb behind a closing comma belongs to what stands before the opening one: `S, the maker of X, released`. */
function hostOfAside(reading: Reading, closing: number, fits: Fits): Ends | undefined {
	const { tags } = reading;
	for (let i = closing - 1; i > 0; i -= 1) {
		if (isStop(tags[i])) return undefined;
		if (tags[i] !== 'comma') continue;
		const next = tags[i + 1];
		const opens =
			next === 'relative' ||
			next === 'determiner' ||
			next === 'participle' ||
			next === 'finite' ||
			next === 'noun' ||
			next === 'preposition' ||
			reading.items[i + 1]?.text === 'not';
		const host = groupEndingAt(reading, i - 1);
		if (!opens || !host) continue;
		const members = fitting(host, fits);
		return members.length > 0 ? { members, isAcross: false, last: host.start } : undefined;
	}
	return undefined;
}

const agents = new Set<string>(['organization', 'person']);

/** `, enabling O` says something of what a company released, else of the subject of the main verb. */
function ofMainVerb(reading: Reading, comma: number, fits: Fits, depth: number): Ends | undefined {
	const { tags } = reading;
	for (let i = comma - 1; i >= 0; i -= 1) {
		if (isStop(tags[i]) || tags[i] === 'subordinator') return undefined;
		if (tags[i] !== 'finite' && tags[i] !== 'be') continue;
		if (tags[i] === 'be' && tags[i + 1] === 'participle') i += 1;
		const subject = endsBefore(reading, i, () => true, depth + 1);
		const isAgent = subject?.members.some((at) => agents.has(reading.typeAt(at) ?? '')) ?? false;
		const object = isAgent ? endsBehind(reading, i + 1, fits) : undefined;
		if (object && object.last < comma) return { ...object, isAcross: true };
		const members = subject?.members.filter(fits) ?? [];
		return subject && members.length > 0 ? { ...subject, members, isAcross: true } : undefined;
	}
	return undefined;
}

const isStop = (tag: Tag | undefined): boolean => tag === undefined || tag === 'stop';

/** The group that ends at an item, or a few nouns before it. */
export function groupEndingAt(reading: Reading, at: number): Group | undefined {
	let i = at;
	while (reading.tags[i] === 'noun' && at - i < 2) i -= 1;
	return reading.tags[i] === 'mention' ? reading.groupAt[i] : undefined;
}

/** The item before the noun phrase that a group stands in. */
function beforePhrase(tags: readonly Tag[], start: number): number {
	let i = start - 1;
	while (
		tags[i] === 'noun' ||
		tags[i] === 'number' ||
		tags[i] === 'possessive' ||
		(tags[i] === 'mention' && isModifier(tags, i))
	)
		i -= 1;
	return tags[i] === 'determiner' ? i - 1 : i;
}

/** Leftwards from an item to the nearest group that fits, up to the edge of the clause. */
function walkLeft(reading: Reading, from: number, fits: Fits): Ends | undefined {
	const { tags } = reading;
	let isAcross = false;
	let owner: number | undefined;
	let commas = 0;
	for (let i = from; i >= 0 && from - i <= longestReach; i -= 1) {
		const tag = tags[i];
		const group = reading.groupAt[i];
		if (tag === 'mention' && isModifier(tags, i)) {
			if (fits(i)) owner ??= i;
			continue;
		}
		if (group && tag === 'mention') {
			const members = fitting(group, fits);
			if (members.length > 0) return headed(reading, group, members, fits, isAcross);
			isAcross = true;
			i = group.start;
			continue;
		}
		if (tag === 'comma') {
			commas += 1;
			if (commas > 1 && owner === undefined) break;
		}
		if (endsClause(tags, i)) break;
	}
	return owner === undefined ? undefined : { members: [owner], isAcross: true, last: owner };
}

/** The edge of a clause, leftwards: a verb with its own subject. `S is a …` and `S, a …` are no edge. */
function endsClause(tags: readonly Tag[], i: number): boolean {
	const tag = tags[i];
	if (tag === 'be') return tags[i + 1] === 'participle' || tags[i + 1] === 'gerund';
	if (tag === 'subordinator' || tag === 'relative' || tag === 'stop') return true;
	return (
		tag === 'finite' ||
		tag === 'infinitive' ||
		tag === 'gerund' ||
		tag === 'modal' ||
		tag === 'pronoun'
	);
}

/** `A of B` and `A from B` are an `A`: prefers the head where it fits. */
function headed(
	reading: Reading,
	group: Group,
	members: readonly number[],
	fits: Fits,
	isAcross: boolean,
): Ends {
	const { tags, items } = reading;
	const before = beforePhrase(tags, group.start);
	const isAttached =
		tags[before] === 'preposition' &&
		!/^(?:as|like|than|after|before|since|until|including)$/.test(items[before]?.text ?? '');
	const head = isAttached ? groupEndingAt(reading, before - 1) : undefined;
	const better = head ? fitting(head, fits) : [];
	return head && better.length > 0
		? headed(reading, head, better, fits, true)
		: { members, isAcross, last: group.start };
}

/** Nouns over whose `of` an object is still meant: `a family of models`, `the performance of Llama`. */
const lightNouns =
	/^(?:famil(?:y|ies)|series|sets?|range|number|versions?|use|suite|variety|types?|kinds?|forms?|collection|host|performance|quality|efficiency|accuracy|speed|costs?|capabilit(?:y|ies)|process|lots?|amounts?|means|concept|idea|help|power|outputs?)$/;
const exemplifying = new Set(['like', 'including']);

/** The object of the verb or phrase that ends before `from`. */
export function endsBehind(reading: Reading, from: number, fits: Fits): Ends | undefined {
	const { tags, items } = reading;
	let isAcross = false;
	let gap = 0;
	for (let i = from; i < items.length && gap <= longestGap; i += 1) {
		const tag = tags[i];
		if (tag === 'mention' && isModifier(tags, i)) continue;
		const group = reading.groupAt[i];
		if (tag === 'mention' && group) {
			const members = fitting(group, fits);
			const examples = examplesBehind(reading, group, fits);
			if (members.length > 0 || examples.length > 0)
				return {
					members: [...members, ...examples],
					isAcross,
					last: Math.max(group.end, ...examples),
				};
			if (tags[group.end + 1] === 'preposition' || isAcross) return undefined;
			isAcross = true;
			i = group.end;
			continue;
		}
		gap += 1;
		if (!isPassable(reading, i, from)) return undefined;
	}
	return undefined;
}

/** May an object stand behind this item? */
function isPassable({ tags, items }: Reading, i: number, from: number): boolean {
	const tag = tags[i];
	const text = items[i]?.text ?? '';
	if (tag === 'preposition') {
		const before = items[i - 1]?.text ?? '';
		const last = tags[i - 1] === 'noun' || before === 'such' ? before : '';
		if (text === 'of') return lightNouns.test(last);
		return (
			last !== '' && i > from && (exemplifying.has(text) || (text === 'as' && last === 'such'))
		);
	}
	if (tag === 'comma') return i > from && text === ',' && isListComma(tags, items, i);
	if (tag === 'participle') return tags[i + 1] === 'noun' || tags[i + 1] === 'mention';
	return (
		tag === 'determiner' ||
		tag === 'noun' ||
		tag === 'number' ||
		tag === 'adverb' ||
		tag === 'possessive' ||
		(tag === 'coordinator' && i > from && tags[i - 1] !== 'mention') ||
		(tag === 'gerund' && tags[i + 1] === 'noun')
	);
}

/** The comma in `a fast, small model`, or in `speed, quality and X`. */
const isListComma = (
	tags: readonly Tag[],
	items: readonly { text: string }[],
	i: number,
): boolean =>
	tags[i - 1] === 'noun' &&
	(tags[i + 1] === 'noun' ||
		tags[i + 1] === 'mention' ||
		tags[i + 1] === 'coordinator' ||
		/^(?:including|such)$/.test(items[i + 1]?.text ?? ''));

/** `methods such as A and B`: the examples of a group are ends too. */
function examplesBehind(reading: Reading, group: Group, fits: Fits): readonly number[] {
	const { tags, items } = reading;
	let i = group.end + 1;
	while (tags[i] === 'noun' && items[i]?.text !== 'such' && i - group.end < 3) i += 1;
	if (tags[i] === 'comma') i += 1;
	if (items[i]?.text === 'such' && items[i + 1]?.text === 'as') i += 2;
	else if (exemplifying.has(items[i]?.text ?? '')) i += 1;
	else return [];
	while (
		tags[i] === 'determiner' ||
		tags[i] === 'noun' ||
		(tags[i] === 'mention' && isModifier(tags, i)) ||
		tags[i] === 'possessive'
	)
		i += 1;
	const examples = tags[i] === 'mention' ? reading.groupAt[i] : undefined;
	return examples ? fitting(examples, fits) : [];
}

/** Nouns that only say what kind of thing a name before them names: `the Llama 2 model by Meta`. */
export const kindNoun =
	/^(?:models?|famil(?:y|ies)|series|librar(?:y|ies)|papers?|frameworks?|datasets?|benchmarks?|systems?|engines?|algorithms?|methods?|techniques?|architectures?|networks?|chips?|gpus?|assistants?|chatbots?|apps?|tools?|platforms?|releases?|reports?|approach(?:es)?|tasks?|attacks?|mechanisms?|optimizers?|layers?|objectives?|loss|functions?|teams?|labs?|startups?|company|companies|researchers?|engineers?|scientists?|challenges?|tests?|corpora|corpus|checkpoints?|weights)$/;

/**
 * The group that a bare preposition is attached to: `O by S`, `O, a small model from S`. Only nouns may stand
 * between, and the head of `A of B from S` is `A`.
 */
export function endsAttached(reading: Reading, at: number, fits: Fits): Ends | undefined {
	const { tags, items } = reading;
	let i = at - 1;
	let plain = 0;
	while (tags[i] === 'noun' || tags[i] === 'number' || tags[i] === 'adverb') {
		plain += 1;
		i -= 1;
	}
	if (tags[i] === 'determiner' && tags[i - 1] === 'comma') i -= 2;
	else if (plain > 2 || (plain > 0 && !kindNoun.test(items[at - 1]?.text ?? ''))) return undefined;
	const group = tags[i] === 'mention' ? reading.groupAt[i] : undefined;
	const members = group ? fitting(group, fits) : [];
	return group && members.length > 0 ? headed(reading, group, members, fits, false) : undefined;
}

/** `Unlike O, S …` and `Trained on O, S …`: the subject is named behind the comma. */
export function endsBehindComma(reading: Reading, from: number, fits: Fits): Ends | undefined {
	const { tags } = reading;
	let i = from;
	while (tags[i] === 'noun' || tags[i] === 'number') i += 1;
	if (tags[i] !== 'comma') return undefined;
	i += 1;
	for (const limit = i + 4; i < limit; i += 1) {
		const group = reading.groupAt[i];
		if (tags[i] === 'mention' && group && !isModifier(tags, i)) {
			const members = fitting(group, fits);
			return members.length > 0 ? { members, isAcross: false, last: group.end } : undefined;
		}
		if (
			!['determiner', 'noun', 'number', 'mention', 'possessive', 'adverb'].includes(tags[i] ?? '')
		)
			return undefined;
	}
	return undefined;
}

/** The object of a relative clause stands before its pronoun: `O, which S released`. */
export function endsBeforeRelative(
	reading: Reading,
	subject: number,
	fits: Fits,
): Ends | undefined {
	const group = reading.groupAt[subject];
	const before = beforePhrase(reading.tags, group?.start ?? subject);
	return reading.tags[before] === 'relative' ? antecedent(reading, before, fits, 0) : undefined;
}
