/** A small writer of XML: elements as values, escaped when they are made. */
import { escapeXml } from '../../model/text.ts';

/** Serialised and escaped. */
export interface Xml {
	readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

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
