/**
 * The subject of a verb or a phrase: read outwards from it, by what stands directly before – a relative pronoun, a
 * conjunction, the comma of an aside – and else the nearest group of the clause that fits.
 */
import type { Reading } from '../reading.ts';
import type { Tag } from '../tag/tag.ts';
import { hostOfAside } from './aside.ts';
import type { Ends, Fits } from './ends.ts';
import { nearestBefore } from './nearest.ts';
import { endsBehind } from './object.ts';
import { antecedent, copulaBefore } from './relative.ts';

const isVerbTag = (tag: Tag | undefined): boolean =>
	tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do';
const isInsideVerb = (tag: Tag | undefined): boolean =>
	tag === 'adverb' || tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal';

/** `used X, then employed Y`: the subject goes on. */
const sequels = new Set(['then', 'later', 'subsequently', 'afterwards', 'finally']);

/** The subject of the verb or phrase that starts at `at`. */
export function endsBefore(reading: Reading, at: number, fits: Fits, depth = 0): Ends | undefined {
	const { tags } = reading;
	if (depth > 4) return undefined;
	let i = at - 1;
	while (isInsideVerb(tags[i])) i -= 1;
	const tag = tags[i];
	if (tag === undefined) return undefined;
	if (tag === 'to') return ofGoverning(reading, i, fits, depth);
	if (tag === 'relative') return ofRelative(reading, i, fits, depth);
	if (tag === 'coordinator') return ofFormerVerb(reading, i, tags[at], fits, depth);
	if (tag === 'noun' && tags[at] === 'participle' && i === at - 1 && isOfOther(tags, i))
		return undefined;
	if (tag === 'comma' && tags[at] === 'finite' && sequels.has(reading.items[i + 1]?.text ?? ''))
		return ofFormerVerb(reading, i, 'finite', fits, depth);
	if (tag === 'comma' && isVerbTag(tags[at])) {
		const host = hostOfAside(reading, i, fits);
		if (host) return host;
	}
	if (tag === 'comma' && tags[at] === 'gerund') {
		const main = ofMainVerb(reading, i, fits, depth);
		if (main) return main;
	}
	return nearestBefore(reading, i, fits);
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
	if (tag === 'mention') return nearestBefore(reading, i, fits);
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

/** The subject of a relative clause: what its pronoun stands for. */
export function ofRelative(
	reading: Reading,
	relative: number,
	fits: Fits,
	depth = 0,
): Ends | undefined {
	const named = antecedent(reading, relative, fits);
	if (named) return named;
	const copula = copulaBefore(reading, relative);
	return copula === undefined ? undefined : endsBefore(reading, copula, fits, depth + 1);
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

const agents = new Set<string>(['organization', 'person']);

/** `, enabling O` says something of what a company released, else of the subject of the main verb. */
function ofMainVerb(reading: Reading, comma: number, fits: Fits, depth: number): Ends | undefined {
	const { tags } = reading;
	for (let i = comma - 1; i >= 0; i -= 1) {
		if (tags[i] === 'stop' || tags[i] === 'subordinator') return undefined;
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
