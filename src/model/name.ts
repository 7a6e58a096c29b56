/**
 * Names in comparable form. Two names with one key are spelled the same but for case, accents,
 * separators and the dot in a number: `Llama 3.1`, `Llama-3.1` and `LLAMA 3.1` share `llama-31`.
 */
const wordPattern = /[\p{L}\p{N}+#]+/gu;

/** Words of a name in lower case without accents, digits joined over a dot; empty where there are none. */
export function nameWords(name: string): readonly string[] {
	const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.replace(/(?<=\p{N})\.(?=\p{N})/gu, '').match(wordPattern) ?? [];
}

const keys = new Map<string, string>();
const mostKeys = 50_000;

/** The comparison key of a name: its words without separators. `Llama-3.1 8B` gives `llama318b`. */
export function nameKey(name: string): string {
	const known = keys.get(name);
	if (known !== undefined) return known;
	if (keys.size >= mostKeys) keys.clear();
	const key = nameWords(name).join('');
	keys.set(name, key);
	return key;
}

/** The key of a common noun forgives the plural: `context windows` and `context window` share one. */
export function pluralKey(name: string): string {
	const key = nameKey(name);
	if (/ies$/.test(key) && key.length > 5) return `${key.slice(0, -3)}y`;
	return /[^sui]s$/.test(key) && key.length > 3 ? key.slice(0, -1) : key;
}
