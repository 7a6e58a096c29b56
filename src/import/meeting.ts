/**
 * Notes of meetings: who attended, what was decided and who does what stand under headings that `ingest` knows. A
 * heading that is only bold, ends in a colon or is a word above a list becomes one, `Attendees: A, B` a section, and
 * a table of people a list.
 */

const words =
	'attendees|participants|present|invitees|decisions|decisions made|key decisions|action items|actions|next steps|to-?dos?|tasks|follow-?ups|agenda|minutes';
const people = 'attendees|participants|present|invitees';
const heading = new RegExp(`^#{1,6} (?:${words}):?\\s*$`, 'im');
const boldHeading = new RegExp(
	`^(?:\\*\\*|__)(${words}|summary|notes|transcript|key points):?(?:\\*\\*|__):?[ \\t]*$`,
	'gim',
);
const plainHeading = new RegExp(`^(${words}):[ \\t]*$`, 'gim');
const wordAboveList = new RegExp(
	`(?<=^|\\n\\n)(${words})[ \\t]*\\n+(?=[ \\t]*(?:[-*+•]|\\d+[.)]|\\||\\[[ xX]\\]))`,
	'gi',
);
const inlineList = new RegExp(`^(?:\\*\\*|__)?(${people}):?(?:\\*\\*|__)?:?[ \\t]+(\\S.*)$`, 'gim');
const peopleSection = new RegExp(
	`^(#{1,6} (?:${people}):?[ \\t]*\\n)((?:(?!#{1,6} ).*\\n)*(?:(?!#{1,6} ).+)?)`,
	'gim',
);

/** @param text of a note, with its lines parted by `\n` */
export const withMeetingHeadings = (text: string): string =>
	text
		.replace(boldHeading, (_, name: string) => `## ${name}`)
		.replace(plainHeading, (_, name: string) => `## ${name}`)
		.replace(wordAboveList, (_, name: string) => `## ${name}\n\n`)
		.replace(inlineList, (_, name: string, list: string) => `\n## ${name}\n\n${toList(list)}\n`)
		.replace(peopleSection, (_, head: string, list: string) => head + withPlainNames(list))
		.replace(/\n{3,}/g, '\n\n');

export const isMeeting = (text: string): boolean => heading.test(text);

/** Whether it says under a heading of its own who was there. */
export const listsPeople = (text: string): boolean =>
	new RegExp(`^#{1,6} (?:${people})\\b`, 'im').test(text);

/** Names parted by commas, semicolons or *and* as a list. */
export const toList = (names: string): string =>
	names
		.split(/[,;]| and (?=\p{Lu})/u)
		.map((name) => name.trim())
		.filter((name) => name !== '')
		.map((name) => `- ${name}`)
		.join('\n');

/** Of links between notes the name of the note, which is the person's in full; of a table a list. */
const withPlainNames = (section: string): string =>
	section
		.replace(/\[\[([^\][|#\n\\]+)(?:#[^\][|\n]*)?(?:\\?\|[^\][\n]*)?\]\]/gu, '$1')
		.replace(/^\|.*\|[ \t]*\n\|[-:| \t]+\|[ \t]*\n(?:\|.*\|[ \t]*(?:\n|$))+/gmu, tableToList);

const cellsOf = (row: string): readonly string[] =>
	row
		.trim()
		.slice(1, -1)
		.split(/(?<!\\)\|/u)
		.map((cell) => cell.trim());

function tableToList(table: string): string {
	const [head = '', , ...rows] = table.trimEnd().split('\n');
	const column = Math.max(
		0,
		cellsOf(head).findIndex((title) =>
			/^(?:full )?name$|^(?:attendee|participant|person|who)$/iu.test(title),
		),
	);
	return rows
		.map((row) => {
			const cells = cellsOf(row);
			const others = cells.filter((cell, at) => at !== column && cell !== '');
			return `- ${cells[column] ?? ''}${others.length > 0 ? ` (${others.join(', ')})` : ''}\n`;
		})
		.join('');
}
