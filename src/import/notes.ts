/**
 * A single note in Markdown or plain text, as meeting assistants, reading apps and editors export it. Headings that
 * are only bold or end in a colon become headings, `Attendees: A, B` a section, so that `ingest` knows what they head.
 */
import {
	addressOf,
	dayOf,
	namesOf,
	present,
	readFields,
	textOf,
	toDay,
	toMinutes,
} from './fields.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';
import type { Imported, SourceText } from './imported.ts';
import { dateFrom, originOf, pathFor, titleFrom } from './path.ts';

const meetingWords =
	'attendees|participants|present|invitees|decisions|decisions made|key decisions|action items|actions|next steps|to-?dos?|tasks|follow-?ups|agenda|minutes';
const meetingHeading = new RegExp(`^#{1,6} (?:${meetingWords}):?\\s*$`, 'im');
const boldHeading = new RegExp(
	`^(?:\\*\\*|__)(${meetingWords}|summary|notes|transcript|key points):?(?:\\*\\*|__):?[ \\t]*$`,
	'gim',
);
const plainHeading = new RegExp(`^(${meetingWords}):[ \\t]*$`, 'gim');
const inlineList =
	/^(?:\*\*|__)?(attendees|participants|present|invitees):?(?:\*\*|__)?:?[ \t]+(\S.*)$/gim;
const dateLine = /^(?:\*\*|__)?(?:date|when):?(?:\*\*|__)?:?[ \t]+(.+)$/im;

/** Front matter we do not know is left out; the text is kept. */
export function importNote({ path, text }: SourceText): Imported {
	const { values, body, fault } = readFields(text.replace(/\r\n?/g, '\n'));
	const plain = withoutHtml(body)
		.replace(boldHeading, (_, name: string) => `## ${name}`)
		.replace(plainHeading, (_, name: string) => `## ${name}`)
		.replace(inlineList, (_, name: string, list: string) => `\n## ${name}\n\n${listed(list)}\n`)
		.replace(/\n{3,}/g, '\n\n');
	const isMeeting = meetingHeading.test(plain);
	const heading = /^# (.+?)\s*#*$/m.exec(plain)?.[1];
	const title = textOf(values, 'title', 'meeting', 'subject') ?? heading ?? titleFrom(path);
	const date =
		dayOf(values, 'date', 'created', 'start', 'published') ??
		toDay(dateLine.exec(plain)?.[1]?.replace(/\*\*/g, '').trim()) ??
		dateFrom(path);
	const people = namesOf(values, 'attendees', 'participants', 'people');
	const named = people.length > 0 && !/^#{1,6} (?:attendees|participants|present)\b/im.test(plain);
	const section = named ? `\n\n## Attendees\n\n${listed(people.join(', '))}` : '';
	const isWithheld =
		/^(?:false|no|off)$/i.test(String(values.get('publish'))) ||
		/^(?:true|yes|on)$/i.test(String(values.get('draft')));
	return {
		documents: [
			{
				origin: originOf('note', path),
				path: pathFor(isMeeting || named ? 'meetings' : 'notes', title, date),
				metadata: {
					title,
					...present({
						date,
						kind:
							textOf(values, 'kind', 'type', 'category') ??
							(isMeeting || named ? 'meeting' : undefined),
						source: textOf(values, 'source', 'show', 'publication'),
						url: ['url', 'link', 'source'].map((key) => addressOf(values.get(key))).find(Boolean),
						media: addressOf(values.get('media')) ?? addressOf(values.get('recording')),
						authors: namesOf(values, 'authors', 'author'),
						speakers: namesOf(values, 'speakers', 'guests'),
						duration: toMinutes(values.get('duration')),
						tags: namesOf(values, 'tags', 'tag').map((tag) => tag.replace(/^#/, '')),
						description: textOf(values, 'description'),
					}),
				},
				body: (heading === undefined
					? `# ${title}${section}\n\n${plain.trim()}`
					: plain.trim().replace(/^# .+$/m, (line) => line + section)
				).trim(),
				...(isWithheld && { isWithheld }),
			},
		],
		problems: fault
			? [
					{
						severity: 'warning',
						rule: 'invalid-yaml',
						place: { file: path, line: fault.line, column: 1 },
						message: `The front matter cannot be read and is left out: ${fault.message}.`,
						mend: 'Correct it and import the file again.',
					},
				]
			: [],
	};
}

const listed = (names: string): string =>
	names
		.split(/[,;]| and (?=\p{Lu})/u)
		.map((name) => name.trim())
		.filter((name) => name !== '')
		.map((name) => `- ${name}`)
		.join('\n');

/** Blocks of HTML in Markdown, such as folded transcripts, as Markdown. */
export const withoutHtml = (markdown: string): string =>
	markdown.replace(/^<(details|blockquote|div|p|table|ul|ol)\b[\s\S]*?<\/\1>[ \t]*$/gim, (html) =>
		htmlToMarkdown(html),
	);
