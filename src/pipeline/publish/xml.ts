/** A small writer of XML: elements as values, escaped when they are made. */
import { toReadable } from '../../model/text.ts';

/** Serialised and escaped. */
export interface Xml {
	readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: ReadonlyMap<string, string> = new Map([
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
const isPlain = /^[ !#-%(-;=?-~]*$/;

/** Safe in an element and in an attribute. Characters that XML does not allow are left out. */
export const escapeXml = (text: string): string =>
	isPlain.test(text)
		? text
		: toReadable(text).replace(/[&<>"'\t\n\r]/g, (character) => escapes.get(character) ?? '');

/** Names come from the program, never from a text. An attribute of `undefined` is left out. */
export function element(
	name: string,
	attributes: Attributes,
	...children: readonly (Xml | string | number)[]
): Xml {
	const head = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join('');
	const body = children
		.map((child) => (typeof child === 'object' ? child.xml : escapeXml(String(child))))
		.join('');
	return { xml: body === '' ? `<${name}${head}/>` : `<${name}${head}>${body}</${name}>` };
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>';

export const xmlFile = (root: Xml): string => `${xmlHead}\n${root.xml.replaceAll('><', '>\n<')}\n`;
