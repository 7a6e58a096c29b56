/**
 * Families and versions, read off names: `Llama 3.1 405B` is a variant of `Llama 3.1`, which is one
 * of `Llama`, because each name starts with the words of the next. The mention itself is the evidence.
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

export interface FamilyLink {
	readonly child: EntityId;
	readonly parent: EntityId;
	readonly evidence: Evidence;
}

/**
 * One link from each draft to its nearest parent of the same type, with the first mention that spells
 * both as evidence. A parent that no mention spells out, or that the document never speaks of by itself, gives
 * no link: a name alone is no statement.
 *
 * @param sentenceOf evidence of a mention's sentence, ends still to be set
 */
export function linkFamilies(
	drafts: readonly Draft[],
	mentions: readonly LinkedMention[],
	quote: (mention: LinkedMention) => Omit<Evidence, 'subject' | 'object'>,
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
			(other) => other !== child && other.type === child.type,
		);
		const name = parentOf(
			child.name,
			relatives.map((other) => other.name),
		);
		const parent = relatives.find((other) => other.name === name);
		if (!parent) return [];
		const speaking = new Set((mentionsOf.get(parent.id) ?? []).map(({ document }) => document));
		const evidence = (mentionsOf.get(child.id) ?? [])
			.filter(({ document }) => speaking.has(document))
			.flatMap((mention) => spelled(mention, parent, quote))
			.slice(0, 3);
		return evidence.map((one) => ({ child: child.id, parent: parent.id, evidence: one }));
	});
}

const indexFirstWords = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> =>
	Map.groupBy(drafts, ({ name }) => familyWords(name)[0] ?? '');

/** Evidence of a mention whose own characters begin with the parent's name. */
function spelled(
	mention: LinkedMention,
	parent: Draft,
	quote: (mention: LinkedMention) => Omit<Evidence, 'subject' | 'object'>,
): readonly Evidence[] {
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
