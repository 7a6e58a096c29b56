/**
 * Words of the interface in one language: a text by key, with places in braces, and plural forms where something is
 * counted. Numbers and dates are written by rules of our own, since those of a runtime differ between its versions.
 */
import type * as english from './en.ts';

export interface Plural {
	readonly one: string;
	readonly other: string;
}

export type Message = string | Plural;

/** The keys of English, each with a text or plural forms as there. */
type Translated<Texts> = {
	readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Plural;
};

export interface Language {
	readonly forms: Translated<typeof english.forms>;
	readonly pages: Translated<typeof english.pages>;
	readonly client: Translated<typeof english.client>;
}

/** Names of the places in a text: `'{shown} of {all}'` gives `'shown' | 'all'`. */
type Places<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
	? Name | Places<Rest>
	: Text extends Plural
		? 'count' | Places<Text['other']>
		: never;

type Values<Text> = { readonly [Name in Places<Text>]: string | number };

/** Says a text of a table; asks for exactly the values that it has places for. */
export type Say<Texts> = <Key extends keyof Texts>(
	key: Key,
	...values: [Places<Texts[Key]>] extends [never] ? [] : [Values<Texts[Key]>]
) => string;

/** `12,345`, or `12.345`, the same everywhere. */
export const grouped = (count: number, thousands: string): string =>
	String(count).replace(/\B(?=(?:\d{3})+$)/g, thousands);

/** @param texts a table in any language, of the keys of `Texts` */
export const speaker =
	<Texts extends Readonly<Record<string, Message>>>(
		texts: Translated<Texts>,
		{ thousands }: Pick<Language['forms'], 'thousands'>,
	): Say<Texts> =>
	(key, ...[values]) => {
		const message: Message = texts[key];
		const given: Readonly<Record<string, string | number>> = values ?? {};
		const text =
			typeof message === 'string' ? message : given['count'] === 1 ? message.one : message.other;
		return text.replace(/\{(\w+)\}/g, (_, name: string) => {
			const value = given[name] ?? '';
			return typeof value === 'number' ? grouped(value, thousands) : value;
		});
	};

/** An ISO date as the language writes it; what is no whole date stays as it is. */
export function writeDate(iso: string, { date }: Pick<Language['forms'], 'date'>): string {
	const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
	return year === ''
		? iso
		: date.replace('{year}', year).replace('{month}', month).replace('{day}', day);
}
