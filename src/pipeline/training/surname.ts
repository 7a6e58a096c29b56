/** Surnames from the lists of people: of somebody whom nobody has heard of, that much may be known. */

/** `Curie` of `Marie Curie`, `King` of `Martin Luther King Jr.`; none of `Plato` and of `Hildegard of Bingen`. */
export function surnamesOf(names: readonly string[]): readonly string[] {
	return names.flatMap((name) => {
		const words = name.replace(/,? (?:Jr\.?|Sr\.?|[IVX]+)$/u, '').split(' ');
		const last = words.at(-1) ?? '';
		if (words.length < 2 || words.includes('of') || words.includes('the')) return [];
		return /^\p{Lu}[\p{L}'’-]+$/u.test(last) ? [last] : [];
	});
}
