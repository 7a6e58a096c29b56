/** The languages of the interface. */
import * as de from './de.ts';
import * as en from './en.ts';
import { speaker, writeDate, type Language, type Say } from './language.ts';

export type { Language, Say } from './language.ts';

export const languages: Readonly<Record<string, Language>> = { en, de };

/** `de` for `de-AT`; English where the language is not among them. */
export const interfaceLanguage = (tag: string): string => {
	const [primary = ''] = tag.toLowerCase().split('-');
	return Object.hasOwn(languages, primary) ? primary : 'en';
};

/** What pages say, in the language of the site. */
export interface Voice {
	readonly say: Say<typeof en.pages>;
	/** An ISO date as readers write it. */
	readonly sayDate: (iso: string) => string;
}

export function voiceOf(tag: string): Voice {
	const { pages, forms } = languages[interfaceLanguage(tag)] ?? en;
	return { say: speaker(pages, forms), sayDate: (iso) => writeDate(iso, forms) };
}
