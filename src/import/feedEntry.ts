/** An entry of a feed, whatever its format: fields that are text as text, its recording among what is enclosed. */
import { addressOf, present, toDay, toMinutes } from './fields.ts';
import { htmlToText } from './htmlToText.ts';
import type { ImportedMetadata } from './imported.ts';
import { recording } from './moment.ts';

export interface Entry {
	/** What the feed knows the entry by. */
	readonly id: string | undefined;
	/** Empty where the feed carries no text. */
	readonly html: string;
	readonly metadata: Partial<ImportedMetadata> & { readonly title: string };
}

/** A file that an entry encloses or links. */
export interface Enclosure {
	readonly url?: string | undefined;
	readonly type?: string | undefined;
	readonly seconds?: number | undefined;
}

export interface LooseEntry {
	readonly id: string | undefined;
	readonly title: string | undefined;
	/** HTML, the fullest first; the next that says something else describes the entry. */
	readonly texts: readonly (string | undefined)[];
	readonly date: unknown;
	readonly show: string | undefined;
	readonly url: string | undefined;
	readonly enclosures?: readonly Enclosure[] | undefined;
	readonly authors?: readonly (string | undefined)[] | undefined;
	readonly seconds?: number | undefined;
	readonly tags?: readonly (string | undefined)[] | undefined;
}

export const untitled = 'Without title';

export function toEntry(loose: LooseEntry): Entry {
	const [html = '', ...others] = loose.texts.filter(
		(text) => text !== undefined && text.trim() !== '',
	);
	const media = (loose.enclosures ?? []).find(isRecording);
	const address = addressOf(media?.url);
	const url = addressOf(loose.url) ?? address;
	const seconds = loose.seconds ?? media?.seconds;
	return {
		id: loose.id?.trim() || undefined,
		html,
		metadata: {
			title: loose.title?.replace(/\s+/g, ' ').trim() || untitled,
			...present({
				date: toDay(loose.date),
				kind: address === undefined ? 'article' : 'podcast',
				source: loose.show,
				url,
				media: address === url ? undefined : address,
				authors: named(loose.authors),
				duration: seconds === undefined || seconds <= 0 ? undefined : toMinutes(seconds / 60),
				tags: named(loose.tags),
				description: describe(htmlToText(html), others),
			}),
		},
	};
}

/** Told by its type; many feeds give none, or one that says nothing. */
const isRecording = ({ url, type }: Enclosure): boolean =>
	/^(?:audio|video)\//.test(type ?? '') ||
	(!/^(?:image|text)\//.test(type ?? '') &&
		url !== undefined &&
		URL.canParse(url) &&
		recording.test(new URL(url).pathname));

const named = (list: LooseEntry['tags'] = []): readonly string[] => [
	...new Set(list.flatMap((name) => (name?.trim() ? [name.trim()] : []))),
];

/** The first text that is not the beginning of the whole one, as teasers often are. */
const describe = (whole: string, others: LooseEntry['texts']): string | undefined =>
	others
		.map((other) => htmlToText(other ?? ''))
		.find((other) => other !== '' && !whole.includes(other.replace(/\s*(?:…|\.{3}|\[…\])$/, '')));

/** Text of a field that some formats give as an object, with tags as they stand. */
export function plain(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (value instanceof Date) return value.toISOString();
	if (typeof value !== 'object' || value === null) return undefined;
	const { value: inner, name } = value as { value?: unknown; name?: unknown };
	return typeof inner === 'string' ? inner : typeof name === 'string' ? name : undefined;
}

interface Construct {
	readonly value?: string;
	readonly type?: string;
}

/** A title of Atom: tags are part of it only where it says that it is text, which it does by saying nothing. */
export const titleOf = (title: Construct | undefined): string | undefined =>
	/html/i.test(title?.type ?? '') ? htmlToText(title?.value ?? '') : title?.value;

/** Content of Atom as HTML; its text may hold `<` and `&`, which are no marks there. */
export const htmlOf = (content: Construct | undefined): string | undefined =>
	/^text(?:\/plain)?$/i.test(content?.type ?? 'html')
		? escape(content?.value ?? '')
		: content?.value;

/** Of RSS and RDF, which have no types: HTML where there are tags that end or references that are left. */
export const looseTitle = (title: string | undefined): string | undefined =>
	title !== undefined && /<\/[a-z][a-z0-9]*>|<br ?\/?>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(title)
		? htmlToText(title)
		: title;

export const escape = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replace(/\n{2,}/g, '<p>');
