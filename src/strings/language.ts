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

/** How a language writes numbers, dates and nouns. */
export interface Forms {
	/** Between groups of three digits. */
	readonly thousands: string;
	/** Between a whole and its parts. */
	readonly decimal: string;
	/** Places `{year}`, `{month}` and `{day}`, as numbers. */
	readonly date: string;
	/** Of a date without its day, in figures. */
	readonly yearAndMonth: string;
	/** Whether a noun in a sentence keeps its capital letter. */
	readonly nouns: 'lower' | 'capital';
}

/** The keys of English, each with a text or plural forms as there. */
type Translated<Texts> = {
	readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Plural;
};

export interface Language {
	readonly forms: Forms;
	/** January first. */
	readonly months: readonly string[];
	readonly pages: Translated<typeof english.pages>;
	readonly client: Translated<typeof english.client>;
	readonly palette: Translated<typeof english.palette>;
	readonly tools: Translated<typeof english.tools>;
	readonly explorer: Translated<typeof english.explorer>;
	readonly query: Translated<typeof english.query>;
}

/** Tables of which a script imports one as `#language/…`. */
export const scriptTables = ['client', 'palette', 'tools', 'explorer', 'query'] as const;

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

/** `12,345.5`, or `12.345,5`, the same everywhere. */
export function writeNumber(
	value: number,
	{ thousands, decimal }: Pick<Forms, 'thousands' | 'decimal'>,
): string {
	const [whole = '', part] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
	return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}

/** @param texts a table in any language, of the keys of `Texts` */
export const speaker =
	<Texts extends Readonly<Record<string, Message>>>(
		texts: Translated<Texts>,
		forms: Pick<Forms, 'thousands' | 'decimal'>,
	): Say<Texts> =>
	(key, ...[values]) => {
		const message: Message = texts[key];
		const given: Readonly<Record<string, string | number>> = values ?? {};
		const text =
			typeof message === 'string' ? message : given['count'] === 1 ? message.one : message.other;
		return text.replace(/\{(\w+)\}/g, (_, name: string) => {
			const value = given[name] ?? '';
			return typeof value === 'number' ? writeNumber(value, forms) : value;
		});
	};

/** An ISO date, or the month of one, as the language writes it; what is neither stays as it is. */
export function writeDate(
	iso: string,
	{ date, yearAndMonth }: Pick<Forms, 'date' | 'yearAndMonth'>,
): string {
	const [, year, month = '', day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
	if (year === undefined) return iso;
	const pattern = day === undefined ? yearAndMonth : date;
	return pattern
		.replace('{year}', year)
		.replace('{month}', month)
		.replace('{day}', day ?? '');
}

/** A label as it stands within a sentence. */
export const writeNoun = (label: string, { nouns }: Pick<Forms, 'nouns'>): string =>
	nouns === 'lower' ? label.toLowerCase() : label;
