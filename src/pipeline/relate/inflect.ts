/**
 * Forms of English verbs and nouns. Triggers are written in their base form in the ontology; text shows
 * `builds`, `built` and `building`. Which form a word has where it stands is left to `tag/`.
 */
import { irregularVerbs } from './irregular.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Forms of one verb; a word may have several, as `released` is past and participle. */
export type VerbForms = readonly (readonly [form: VerbForm, word: string])[];

/**
 * The forms of a verb of one word, lower case. A prefix with a hyphen stays: `co-found` gives `co-founded`,
 * `fine-tune` gives `fine-tuned`.
 */
export function inflectVerb(base: string): VerbForms {
	const [past, participle] = pastOf(base);
	return [
		['base', base],
		['third', thirdOf(base)],
		...past.map((word) => ['past', word] as const),
		...participle.map((word) => ['participle', word] as const),
		...gerundOf(base).map((word) => ['gerund', word] as const),
	];
}

function pastOf(base: string): readonly [past: readonly string[], participle: readonly string[]] {
	const at = base.lastIndexOf('-') + 1;
	const [prefix, stem] = [base.slice(0, at), base.slice(at)];
	const known = irregularVerbs.get(stem) ?? prefixed(stem);
	if (!known) return [regularPast(base), regularPast(base)];
	return [known.past.map((word) => prefix + word), known.participle.map((word) => prefix + word)];
}

/** `overtake` goes like `take`, `rebuild` like `build`. */
function prefixed(
	base: string,
): { past: readonly string[]; participle: readonly string[] } | undefined {
	const [, prefix = '', stem = ''] = /^(over|under|out|re|pre|un|mis)(.+)$/.exec(base) ?? [];
	const known = irregularVerbs.get(stem);
	return (
		known && {
			past: known.past.map((word) => prefix + word),
			participle: known.participle.map((word) => prefix + word),
		}
	);
}

function regularPast(base: string): readonly string[] {
	if (/e$/.test(base)) return [`${base}d`];
	if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
	return stemsOf(base).map((stem) => `${stem}ed`);
}

function thirdOf(base: string): string {
	if (base === 'have') return 'has';
	if (base === 'be') return 'is';
	if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function gerundOf(base: string): readonly string[] {
	if (/ie$/.test(base)) return [`${base.slice(0, -2)}ying`];
	if (/[^eoy]e$/.test(base) && base !== 'be') return [`${base.slice(0, -1)}ing`];
	return stemsOf(base).map((stem) => `${stem}ing`);
}

/** Verbs whose last syllable is stressed although they have more than one. */
const stressedEnd =
	/(?:begin|forget|refer|prefer|transfer|admit|permit|commit|submit|control|equip|outrun|rerun|occur|infer|defer|excel|compel|program)$/;
const vowelGroups = /[aeiouy]+/g;

/** With the last consonant of a short verb doubled: `run`, `ship`; `beat` keeps one, `model` is spelt both ways. */
function stemsOf(base: string): readonly string[] {
	const isClosed =
		/(?:[^aeiou]|qu)[aeiou][bdgklmnprtv]$/.test(base) || /^[aeiou][bdgmnpt]$/.test(base);
	if (!isClosed) return [base];
	const stem = base.slice(base.lastIndexOf('-') + 1);
	const isShort = (stem.match(vowelGroups) ?? []).length === 1;
	const double = base + (base.at(-1) ?? '');
	if (isShort || stressedEnd.test(stem)) return [double];
	return stem.endsWith('l') ? [base, double] : [base];
}

/** Singular and plural of a noun phrase, the last word inflected. */
export function inflectNoun(base: string): readonly [singular: string, plural: string] {
	if (/(?:s|x|z|ch|sh)$/i.test(base)) return [base, `${base}es`];
	return [base, /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`];
}
