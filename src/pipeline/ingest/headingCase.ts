/** Headings in capitals in readable case: each word as the rest of the document spells it, else in lower case. */

/** Is a text set in capitals throughout, and long enough to be no acronym? */
export const wholeCapitals = (text: string): boolean =>
	/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && (/\s/.test(text.trim()) || text.length >= 8);

/**
 * Spellings of the document's prose by their upper-case form. A spelling with a capital inside, or that
 * stands capitalised in mid-sentence and never in lower case, is how the word is written.
 */
export function collectSpellings(prose: readonly string[]): ReadonlyMap<string, string> {
	const lower = new Set<string>();
	const spelled = new Map<string, string>();
	for (const text of prose) {
		if (wholeCapitals(text)) continue;
		for (const { 0: word, index } of text.matchAll(
			/[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu,
		)) {
			const upper = word.toUpperCase();
			const opens =
				index === 0 || /[.!?:]["”’)]*\s+$/.test(text.slice(Math.max(0, index - 6), index));
			if (word === word.toLowerCase()) lower.add(upper);
			else if (!opens || /\p{Ll}\p{Lu}/u.test(word) || word === upper)
				if (!spelled.has(upper)) spelled.set(upper, word);
		}
	}
	for (const upper of lower) spelled.delete(upper);
	return spelled;
}

/** The text in readable case, of the same length. Text that is not all capitals, or is one short word, comes back as it is. */
export function readableCase(
	text: string,
	spellings: ReadonlyMap<string, string>,
	evenShort = false,
): string {
	if (!wholeCapitals(text) && !(evenShort && text === text.toUpperCase())) return text;
	let isFirst = true;
	return text.replace(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu, (word) => {
		const opens = isFirst;
		isFirst = false;
		const known = spellings.get(word) ?? wordByWord(word, spellings);
		if (known !== undefined && known.length === word.length) return known;
		if (/\p{N}/u.test(word)) return word;
		const small = word.toLowerCase();
		const shown = opens ? small.charAt(0).toUpperCase() + small.slice(1) : small;
		return shown.length === word.length ? shown : word;
	});
}

/** `MIXTURE-OF-EXPERTS` part by part. */
function wordByWord(word: string, spellings: ReadonlyMap<string, string>): string | undefined {
	if (!word.includes('-')) return undefined;
	const parts = word.split('-');
	return parts.some((part) => spellings.has(part))
		? parts.map((part) => spellings.get(part) ?? part.toLowerCase()).join('-')
		: undefined;
}
