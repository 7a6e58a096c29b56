/**
 * Text of strangers, made safe for each plain format. What is removed has no place in a reader's text: control
 * characters, halves of surrogate pairs, and the marks that reverse the direction of what follows and so
 * make a line read as something it is not (CVE-2021-42574).
 */

const unreadable =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text without what no reader should meet; line breaks and tabs stay. Safe in XML once escaped. */
export const toReadable = (text: string): string => text.toWellFormed().replace(unreadable, '');

/** The same on one line. A blank that stands alone is left as it is: a replacement for each would cost most of the time. */
export const toLine = (text: string): string =>
	toReadable(text)
		.replace(/\s{2,}|[^\S ]/g, ' ')
		.trim();

/**
 * JSON that may stand anywhere, a script element included: `<`, control characters and direction marks
 * are written as escapes, which a parser gives back unchanged.
 */
export const toJson = (value: unknown, indent?: number): string =>
	JSON.stringify(value, undefined, indent).replace(
		/[<\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);

const xmlEscapes: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&apos;'],
	['\t', '&#9;'],
	['\n', '&#10;'],
	['\r', '&#13;'],
]);

/** Of ASCII alone, without a character that is escaped, as most addresses and names are: told in one pass. */
const isPlainXml = /^[ !#-%(-;=?-~]*$/;

/** Safe in an element and in an attribute, of XML and of HTML. Characters that XML does not allow are left out. */
export const escapeXml = (text: string): string =>
	isPlainXml.test(text)
		? text
		: toReadable(text).replace(/[&<>"'\t\n\r]/g, (character) => xmlEscapes.get(character) ?? '');

/** An absolute http or https address that is safe between angle brackets; `undefined` for anything else. */
export function toIri(address: string): string | undefined {
	const url = URL.parse(address);
	if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
	return url.href.replace(/[\s<>"{}|\\^`]/g, (character) => encodeURIComponent(character));
}

/**
 * Text as Markdown that reads as that text: all that could start a mark, a link, an entity or a tag is
 * escaped. One line, so nothing in it starts a block but a number or a bullet, which are escaped too.
 */
export const toMarkdown = (text: string): string =>
	isPlain(text) ? text : escapeMarkdown(toLine(text));

/** Nothing in it means anything in Markdown, as in most sentences: told in one pass. */
const isPlain = (text: string): boolean =>
	/^[A-Za-z(“"](?:[A-Za-z0-9,.'’()“”"!?;%/–—-]| (?=[^ ]))*$/.test(text) && !/www\./i.test(text);

const escapeMarkdown = (line: string): string =>
	line
		.replace(/[\\`*_{}[\]<>#|~&$^=@]/g, String.raw`\$&`)
		.replace(/^([-+]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
		.replace(/\b(?:(?:https?|ftp|mailto|javascript|data)(?=:)|www(?=\.))/gi, '$&\\');

/** A link to a page of this site, or to an address that `toIri` allowed. */
export const toMarkdownLink = (text: string, address: string): string =>
	`[${toMarkdown(text)}](<${address.replace(/[<>\\\s]/g, (character) => encodeURIComponent(character))}>)`;

/** A heading with a list of Markdown items; nothing where there is no item. */
export const toMarkdownList = (heading: string, items: readonly string[]): readonly string[] =>
	items.length === 0 ? [] : [`## ${heading}`, items.map((item) => `- ${item}`).join('\n')];
