/**
 * A single note in Markdown or plain text, as meeting assistants, reading apps and editors export it.
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
import { unreadFields, type Imported, type SourceText } from './imported.ts';
import { isMeeting, listsPeople, toList, withMeetingHeadings } from './meeting.ts';
import { dateFrom, originOf, pathFor, titleFrom } from './path.ts';

const dateLine = /^(?:\*\*|__)?(?:date|when):?(?:\*\*|__)?:?[ \t]+(.+)$/im;

/** Front matter we do not know is left out; the text is kept. */
export function importNote({ path, text }: SourceText): Imported {
	const { values, body, fault } = readFields(text.replace(/\r\n?/g, '\n'));
	const plain = withMeetingHeadings(withoutHtml(body));
	const heading = /^# (.+?)\s*#*$/m.exec(plain)?.[1];
	const title = textOf(values, 'title', 'meeting', 'subject') ?? heading ?? titleFrom(path);
	const date =
		dayOf(values, 'date', 'created', 'start', 'published') ??
		toDay(dateLine.exec(plain)?.[1]?.replace(/\*\*/g, '').trim()) ??
		dateFrom(path);
	const people = namesOf(values, 'attendees', 'participants', 'people');
	const named = people.length > 0 && !listsPeople(plain);
	const isOfMeeting = isMeeting(plain) || named;
	const section = named ? `\n\n## Attendees\n\n${toList(people.join(', '))}` : '';
	const isWithheld =
		/^(?:false|no|off)$/i.test(String(values.get('publish'))) ||
		/^(?:true|yes|on)$/i.test(String(values.get('draft')));
	return {
		documents: [
			{
				origin: originOf('note', path),
				path: pathFor(isOfMeeting ? 'meetings' : 'notes', title, date),
				metadata: {
					title,
					...present({
						date,
						kind:
							textOf(values, 'kind', 'type', 'category') ?? (isOfMeeting ? 'meeting' : undefined),
						source: textOf(values, 'source', 'show', 'publication'),
						url: ['url', 'link', 'source'].map((key) => addressOf(values.get(key))).find(Boolean),
						media: addressOf(values.get('media')) ?? addressOf(values.get('recording')),
						authors: namesOf(values, 'authors', 'author'),
						speakers: namesOf(values, 'speakers', 'guests'),
						duration: toMinutes(values.get('duration')),
						aliases: namesOf(values, 'aliases', 'alias').filter((alias) => alias !== title),
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
		problems: fault ? [unreadFields(path, fault)] : [],
	};
}

/** Blocks of HTML in Markdown, such as folded transcripts, as Markdown. */
export const withoutHtml = (markdown: string): string =>
	markdown.replace(/^<(details|blockquote|div|p|table|ul|ol)\b[\s\S]*?<\/\1>[ \t]*$/gim, (html) =>
		htmlToMarkdown(html),
	);
