/**
 * Families and versions, read off names: `Llama 3.1 405B` is a variant of `Llama 3.1`, which is one
 * of `Llama`, because each name starts with the words of the next. The mention itself is the evidence, or a sentence
 * that names the parent beside a short form: `Llama 3.1 …, including the 8B and 70B`.
 */
import {
	asPredicateId,
	compareText,
	nameWords,
	type EntityId,
	type Evidence,
	type LinkedMention,
} from '../../model/index.ts';
import type { Draft } from './draft.ts';
import { isEdition } from './edition.ts';

export const variantOf = asPredicateId('variant_of');

/** Words of a name, a number apart from the letters before it: `Qwen2.5-VL` gives qwen, 25, vl. */
const familyWords = (name: string): readonly string[] =>
	nameWords(name).flatMap((word) => word.replace(/(?<=\p{L})(?=\p{N})/u, ' ').split(' '));

/** The longest of `others` whose words begin `name`; `undefined` where none does. */
export function parentOf(name: string, others: readonly string[]): string | undefined {
	const words = familyWords(name);
	const isPrefix = (other: string): boolean => {
		const prefix = familyWords(other);
		return (
			prefix.length > 0 &&
			prefix.length < words.length &&
			prefix.every((word, at) => word === words[at])
		);
	};
	return others
		.filter(isPrefix)
		.toSorted((a, b) => familyWords(b).length - familyWords(a).length || compareText(a, b))[0];
}

/** Do two names differ in one version number only, the first being lower? `Llama 2` before `Llama 3.1`. */
export function isVersionBefore(name: string, other: string): boolean {
	const [a, b] = [versionOf(name), versionOf(other)];
	return a !== undefined && b !== undefined && a.family === b.family && a.version < b.version;
}

function versionOf(name: string): { family: string; version: number } | undefined {
	const match = /^(.*?)[\s-]?v?(\d+(?:\.\d+)?)\b(?!B\b)/iu.exec(name);
	const family = nameWords(match?.[1] ?? '').join(' ');
	return match && family !== '' ? { family, version: Number(match[2]) } : undefined;
}

const mostEvidence = 3;

export interface FamilyLink {
	readonly child: EntityId;
	readonly parent: EntityId;
	readonly evidence: Evidence;
}

/**
 * One link from each draft to its nearest parent of the same type, with the first mentions that spell
 * both as evidence, or else stand beside the parent. A parent that no document which names the child speaks of
 * by itself gives no link: a name alone is no statement.
 *
 * @param quote evidence of a mention's sentence, ends still to be set
 */
export function linkFamilies(
	drafts: readonly Draft[],
	mentions: readonly LinkedMention[],
	quote: Quote,
): readonly FamilyLink[] {
	const families = drafts.filter(
		({ type }) => type === 'model' || type === 'software' || type === 'hardware',
	);
	const firstNames = indexFirstWords(families);
	const mentionsOf = Map.groupBy(
		mentions.filter(({ outcome, form }) => outcome.kind === 'linked' && form !== 'description'),
		({ outcome }) => (outcome.kind === 'linked' ? outcome.entity : ''),
	);
	return families.flatMap((child) => {
		const relatives = (firstNames.get(familyWords(child.name)[0] ?? '') ?? []).filter(
			(other) => other !== child && other.type === child.type && mayBeVariant(child, other),
		);
		const name = parentOf(
			child.name,
			relatives.map((other) => other.name),
		);
		const parent = relatives.find((other) => other.name === name);
		if (!parent) return [];
		const ofParent = mentionsOf.get(parent.id) ?? [];
		const speaking = new Set(ofParent.map(({ document }) => document));
		const own = (mentionsOf.get(child.id) ?? []).filter(({ document }) => speaking.has(document));
		const byName = own.flatMap((mention) => spelled(mention, parent, quote));
		const evidence =
			byName.length > 0 ? byName : own.flatMap((mention) => beside(mention, ofParent, quote));
		return evidence
			.slice(0, mostEvidence)
			.map((one) => ({ child: child.id, parent: parent.id, evidence: one }));
	});
}

/**
 * A model's name goes on with whatever tells its variant. Programs and machines go on with a number or an edition: what
 * else stands behind their name is another thing (`GitHub Copilot`) or what a text says of them (`Copilot Rollout`).
 */
function mayBeVariant({ name, type }: Draft, parent: Draft): boolean {
	if (type === 'model') return true;
	const rest = familyWords(name).slice(familyWords(parent.name).length);
	return rest.every(isEdition);
}

const indexFirstWords = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> =>
	Map.groupBy(drafts, ({ name }) => familyWords(name)[0] ?? '');

type Quote = (mention: LinkedMention) => Omit<Evidence, 'subject' | 'object'>;

/** Evidence of a short form in a sentence that names the parent before it. */
function beside(
	mention: LinkedMention,
	ofParent: readonly LinkedMention[],
	quote: Quote,
): readonly Evidence[] {
	const parent = ofParent.findLast(
		({ document, sentence, span }) =>
			document === mention.document &&
			sentence === mention.sentence &&
			span.end <= mention.span.start,
	);
	return mention.form === 'short' && parent
		? [{ ...quote(mention), subject: mention.span, object: parent.span }]
		: [];
}

/** Evidence of a mention whose own characters begin with the parent's name. */
function spelled(mention: LinkedMention, parent: Draft, quote: Quote): readonly Evidence[] {
	const wanted = familyWords(parent.name).join('');
	for (let length = 1; length < mention.text.length; length += 1) {
		const prefix = mention.text.slice(0, length);
		const isWhole =
			!/[\p{L}\p{N}]$/u.test(prefix) || !/^[.\p{N}]/u.test(mention.text.slice(length));
		if (!isWhole || familyWords(prefix).join('') !== wanted || !/[\p{L}\p{N}+#]$/u.test(prefix))
			continue;
		const object = { start: mention.span.start, end: mention.span.start + length };
		return [{ ...quote(mention), subject: mention.span, object }];
	}
	return [];
}
