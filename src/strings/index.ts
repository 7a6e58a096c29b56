/** The languages of the interface. */
import * as de from './de.ts';
import * as en from './en.ts';
import { speaker, writeDate, writeNoun, writeNumber, type Language, type Say } from './language.ts';

export type { Language, Say } from './language.ts';

export const languages: Readonly<Record<string, Language>> = { en, de };

/** `de` for `de-AT`; English where the language is not among them. */
export function languageOf(tag: string): Language {
	const [primary = ''] = tag.toLowerCase().split('-');
	return (Object.hasOwn(languages, primary) ? languages[primary] : undefined) ?? en;
}

/** What pages say, in the language of the site. */
export interface Voice {
	readonly say: Say<typeof en.pages>;
	readonly sayNumber: (value: number) => string;
	/** An ISO date as readers write it. */
	readonly sayDate: (iso: string) => string;
	/** `July 2024` for `2024-07`; a year stays. */
	readonly sayMonth: (iso: string) => string;
	/** A label as it stands within a sentence. */
	readonly sayNoun: (label: string) => string;
	/** Every letter that pages say something in, for the face of headings. */
	readonly letters: string;
}

export function voiceOf(tag: string): Voice {
	const { pages, forms, months } = languageOf(tag);
	return {
		say: speaker(pages, forms),
		sayNumber: (value) => writeNumber(value, forms),
		sayDate: (iso) => writeDate(iso, forms),
		sayMonth: (iso) => {
			const [year = '', month] = iso.split('-');
			return month === undefined ? year : `${months[Number(month) - 1] ?? ''} ${year}`.trim();
		},
		sayNoun: (label) => writeNoun(label, forms),
		letters: lettersOf(languageOf(tag)),
	};
}

const lettersOf = ({ pages, months }: Language): string =>
	[...new Set(JSON.stringify([pages, months]).match(/\p{L}/gu))].join('');
