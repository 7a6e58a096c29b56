/** Known keys of front matter as typed values. What is of the wrong kind is named and left out. */
import { toString } from 'mdast-util-to-string';
import { z } from 'zod';
import type { DocumentMetadata, Place, Problem } from '../../model/index.ts';
import { parseMarkdown } from './parseMarkdown.ts';

const list = z
	.union(
		[z.string().transform((name) => [name]), z.array(z.string())],
		'it is neither text nor a list of text',
	)
	.transform((names) => names.map((name) => name.trim()).filter(Boolean));
const text = z
	.union([z.string(), z.number().transform(String)], 'it is no text')
	.transform((value) => value.trim());

/**
 * Text that may be set as Markdown, as readers see it. On one line and behind a letter it is one paragraph, so that nothing of
 * it is read as a list, a table or the target of a link and lost.
 */
const prose = text.transform((value) =>
	/[*_`~[\]\\&]/.test(value)
		? toString(parseMarkdown(`x ${value.replace(/\s+/gu, ' ')}`)).slice(2)
		: value,
);

/** A day as YAML, TOML or text has it. A time of day is dropped, as written, without change of zone. */
const day = z
	.union([z.string(), z.instanceof(Date)], 'it is no day')
	.transform((value, context) => {
		const written = value instanceof Date ? value.toISOString() : value.trim();
		const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(written);
		const iso = match ? `${match[1]}-${match[2]}-${match[3]}` : '';
		if (
			iso === '' ||
			Number.isNaN(Date.parse(iso)) ||
			new Date(iso).toISOString().slice(0, 10) !== iso
		) {
			context.addIssue({ code: 'custom', message: 'it is no day of the calendar' });
			return z.NEVER;
		}
		return iso;
	});

const known = {
	title: text,
	date: day,
	kind: text,
	source: text,
	show: text,
	url: z.url({ protocol: /^https?$/, error: 'it is no web address' }),
	authors: list,
	author: list,
	speakers: list,
	duration: z.union(
		[
			z.number().nonnegative('it is no number of minutes'),
			z
				.string()
				.regex(/^\d{1,5}(?:\.\d+)?\s*(?:min(?:ute)?s?)?\.?$/)
				.transform(Number.parseFloat),
		],
		'it is no number of minutes',
	),
	aliases: list,
	tags: list,
	description: prose,
} as const;

/** What notes call it that Snipd's plugin for Obsidian writes; they say `from_snipd: true`. */
const snipdKeys: Readonly<Partial<Record<keyof typeof known, string>>> = {
	title: 'episode_title',
	date: 'episode_publish_date',
	source: 'show_title',
	url: 'episode_url',
	authors: 'show_author',
	speakers: 'guests',
	duration: 'episode_duration_minutes',
};

/** @param placeOf where the value of a key stands */
export function readMetadata(
	values: ReadonlyMap<string, unknown>,
	placeOf: (key: string) => Place,
): { metadata: Partial<DocumentMetadata>; problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const isSnipd = values.get('from_snipd') === true;
	const read = <Key extends keyof typeof known>(
		key: Key,
	): z.output<(typeof known)[Key]> | undefined => {
		const own = values.has(key) ? key : ((isSnipd ? snipdKeys[key] : undefined) ?? key);
		const value = values.get(own);
		if (value === undefined || value === null) return undefined;
		const result = known[key].safeParse(value);
		if (result.success) return result.data as z.output<(typeof known)[Key]>;
		problems.push({
			severity: 'warning',
			rule: 'invalid-value',
			place: placeOf(own),
			message: `\`${own}\` is left out: ${result.error.issues[0]?.message ?? 'it is of another kind'}.`,
			mend: mends[key] ?? 'Write text here.',
		});
		return undefined;
	};
	const entries = {
		title: read('title'),
		date: read('date'),
		kind: read('kind') ?? (isSnipd ? 'podcast' : undefined),
		source: read('source') ?? read('show'),
		url: read('url'),
		authors: read('authors') ?? read('author'),
		speakers: read('speakers'),
		durationMinutes: read('duration'),
		aliases: read('aliases'),
		tags: read('tags'),
		description: read('description'),
	};
	const present = Object.entries(entries).filter(
		([, value]) => value !== undefined && value !== '',
	);
	return { metadata: Object.fromEntries(present), problems };
}

const mends: Readonly<Record<string, string>> = {
	date: 'Write the day as 2024-07-23.',
	url: 'Write a whole address that starts with http:// or https://.',
	duration: 'Write the number of minutes.',
	authors: 'Write a name or a list of names.',
	speakers: 'Write a name or a list of names.',
	aliases: 'Write a name or a list of names.',
	tags: 'Write a word or a list of words.',
};
