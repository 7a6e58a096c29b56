/**
 * Where an entry stands once its list has become too long for one page: under the letter that its id begins with, which
 * is that of its name.
 */

/**
 * @param id    of an entry, as in `…/relations/uses/#llama--uses--gqa`
 * @param pages addresses of the pages by letter
 */
export function letterPage(id: string, pages: readonly string[]): string | undefined {
	const [first = ''] = id;
	const letter = /\d/.test(first) ? '0-9' : first;
	return letter === '' ? undefined : pages.find((page) => page.endsWith(`/${letter}/`));
}
