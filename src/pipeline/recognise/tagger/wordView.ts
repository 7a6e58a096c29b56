/**
 * A word as the tagger sees it wherever it stands: hashed traits of its spelling and its dictionary classes.
 * The traits are the same for a word in every text, so they are made once a word.
 */
import { isGivenName } from '../givenNames.ts';
import { isGeneralWord } from '../stopWords.ts';
import { hashText, mix } from '../../learning/hash.ts';
import { exactHash, startsName } from './knownName.ts';
import { classAt, keyOf, wordHash, type ClassTable, type KeyKind } from './wordClass.ts';
import { clusterOf, coarseOf, type ClusterTable } from '../../learning/wordCluster.ts';

export interface WordView {
	/** Hash of the lower-case spelling. */
	readonly lower: number;
	readonly shape: number;
	readonly ending: number;
	/** Hash of the dictionary classes. */
	readonly classes: number;
	/** Hashes of the clusters. */
	readonly coarse: number;
	readonly fine: number;
	readonly isCapitalised: boolean;
	readonly startsTerm: boolean;
	/** Hash for names of several words; of the singular where that is what the dictionary holds. */
	readonly termHash: number;
	/** Hash of the word as written, for known names. */
	readonly exact: number;
	readonly startsExact: boolean;
	readonly startsLoose: boolean;
	/** Traits, the farthest-reaching first: those below `far` are seen from two words away, below `near` from one. */
	readonly traits: readonly number[];
	readonly far: number;
	readonly near: number;
}

/** `Llama-3.1` is `Xx-0.0`: capitals, small letters and digits, runs joined. */
export function shapeOf(word: string): string {
	return word
		.replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
		.replace(/\p{Ll}+/gu, 'x')
		.replace(/\p{N}+/gu, '0');
}

/** What is known of words beforehand. */
export interface WordTables {
	readonly classes: ClassTable;
	readonly clusters: ClusterTable;
	readonly names: ClassTable;
}

/** Reads a word. */
export function viewWord(word: string, { classes: table, clusters, names }: WordTables): WordView {
	const lower = word.toLowerCase();
	const isCapitalised = /^\p{Lu}/u.test(word);
	const shape = hashText(shapeOf(word), 11);
	const classes = classesOf(word, lower, isCapitalised, table);
	const parts = lower.split(/[-\u2010\u2011]/u);
	const cluster = clusterAt(clusters, lower, parts);
	const coarse = hashText(cluster < 0 ? 'none' : String(coarseOf(cluster)), 31);
	const fine = hashText(cluster < 0 ? 'none' : String(cluster), 32);
	const traits = [
		hashText(lower, 12),
		shape,
		hashText(lower.slice(-3), 13),
		...classes.map((kind) => hashText(kind, 14)),
		coarse,
		fine,
	];
	const far = traits.length;
	traits.push(hashText(lower.slice(-2), 15), hashText(lower.slice(-4), 16));
	traits.push(hashText(lower.slice(0, 3), 17));
	if (isGivenName(word, false)) traits.push(hashText('given', 18));
	if (isGeneralWord(word)) traits.push(hashText('general', 18));
	if (parts.length > 1) traits.push(hashText(parts.at(-1) ?? '', 19));
	const near = traits.length;
	traits.push(
		hashText(word, 20),
		hashText(lower.slice(0, 2), 21),
		hashText(lower.slice(0, 4), 22),
		hashText(lower.slice(-1), 23),
		hashText(lower.slice(-5), 24),
		hashText(
			word
				.replace(/\p{Lu}/gu, 'X')
				.replace(/\p{Ll}/gu, 'x')
				.replace(/\p{N}/gu, '0'),
			25,
		),
		hashText(String(Math.min(word.length, 12)), 26),
		mix(hashText(lower.slice(-3), 27), shape),
		mix(coarse, shape),
		mix(fine, shape),
	);
	for (const kind of classes) traits.push(mix(hashText(kind, 28), shape));
	if (parts.length > 1) traits.push(hashText(parts[0] ?? '', 29));
	const termHash = termHashOf(lower, table);
	const exact = exactHash(word);
	return {
		lower: hashText(lower, 12),
		shape,
		ending: hashText(lower.slice(-3), 13),
		classes: hashText(classes.join(' '), 30),
		coarse,
		fine,
		isCapitalised,
		startsTerm: classAt(table, keyOf('starter', lower)) > 0,
		termHash,
		exact,
		startsExact: startsName(names, exact),
		startsLoose: startsName(names, termHash),
		traits,
		far,
		near,
	};
}

/** Of a word in a name of several: in the singular where that is what the dictionary holds. */
export const termHashOf = (lower: string, table: ClassTable): number =>
	wordHash(classAt(table, keyOf('common', lower)) === 0 ? singularOf(lower) : lower);

/** Classes by part of speech: `common 12`, `verb 96`. A word in lower case has no class of a proper name. */
function classesOf(
	word: string,
	lower: string,
	isCapitalised: boolean,
	table: ClassTable,
): readonly string[] {
	const found: string[] = [];
	const seek = (kind: KeyKind, forms: readonly string[]): void => {
		for (const form of forms) {
			const known = classAt(table, keyOf(kind, form));
			if (known === 0) continue;
			found.push(`${kind} ${known}`);
			return;
		}
	};
	if (/^\p{L}/u.test(word)) {
		if (isCapitalised) seek('proper', [lower]);
		seek('common', [lower, singularOf(lower)]);
		seek('verb', verbForms(lower));
		seek('adjective', [lower]);
		seek('adverb', [lower]);
	}
	return found.length > 0 ? found : ['none'];
}

/** The cluster of a word; of one that is not known, of its singular or of what stands behind its last hyphen. */
function clusterAt(table: ClusterTable, lower: string, parts: readonly string[]): number {
	for (const form of [lower, singularOf(lower), parts.at(-1) ?? '']) {
		const cluster = clusterOf(table, form);
		if (cluster >= 0) return cluster;
	}
	return -1;
}

function singularOf(lower: string): string {
	if (/[^aeiou]ies$/u.test(lower)) return `${lower.slice(0, -3)}y`;
	if (/(?:s|x|ch|sh)es$/u.test(lower)) return lower.slice(0, -2);
	return /[^s]s$/u.test(lower) ? lower.slice(0, -1) : lower;
}

function verbForms(lower: string): readonly string[] {
	const stems = [lower];
	if (lower.endsWith('s')) stems.push(singularOf(lower), lower.slice(0, -1));
	const stem = /^(.{2,}?)(?:ed|ing)$/u.exec(lower)?.[1];
	if (stem !== undefined) {
		stems.push(stem, `${stem}e`);
		if (/(.)\1$/u.test(stem)) stems.push(stem.slice(0, -1));
		if (lower.endsWith('ied')) stems.push(`${stem.slice(0, -1)}y`);
	}
	return stems;
}
