/**
 * What Snipd writes beyond other exports of highlights: several episodes in one file, a line with the stretch of each snip,
 * players of the browser, and links back to its own pages.
 */
import { metadataHeading } from './highlightFields.ts';

/** Each with its title, where it has one. What stands before the first belongs to the first. */
export function splitEpisodes(text: string): readonly string[] {
	const heads = [...text.matchAll(new RegExp(metadataHeading, 'gim'))].map(({ index }) => index);
	const starts = heads.slice(1).map((head, at) => {
		const before = text.slice(heads[at], head);
		const titles = [...before.matchAll(/^# .+$/gm)];
		return (heads[at] ?? 0) + (titles.at(-1)?.index ?? before.length);
	});
	return [0, ...starts].map((start, at) => text.slice(start, starts[at]));
}

export interface Snips {
	/** Markdown, the time at which a snip begins in its heading. */
	readonly text: string;
	/** Address of the recording, as a player in the text has it. */
	readonly media: string | undefined;
	/** Marks of single snips. */
	readonly tags: readonly string[];
}

const player = /^[ \t]*<(audio|iframe|video)\b[\s\S]*?(?:<\/\1>|\/>)[ \t]*$/gim;
const recording = /<(?:source|audio|video)\b[^>]*?\ssrc="(https?:\/\/[^"#\s]+)/i;
/** `🎧 02:04 - 03:51 (1:47)`, or a link that says so. */
const stretch =
	/^\[?🎧[^\n]*?((?:\d{1,2}:)?\d{1,2}:\d{2}) ?[-–][^\n]*?(?:\]\((https?:[^()\s]+)\)\s*)?$/u;

export function readSnips(text: string): Snips {
	const media = recording.exec(text)?.[1];
	const lines: string[] = [];
	const tags: string[] = [];
	let heading: number | undefined;
	const plain = text
		.replace(player, '')
		.replace(/<summary>Click to expand<\/summary>/gi, '<summary></summary>')
		.replace(/^Created with \[Snipd\].*$/gm, '')
		.replace(foldedMarkdown, (_, title: string, body: string) =>
			title.trim() === '' ? body : `#### ${title.trim()}\n\n${body}`,
		)
		.replace(/\n\n---[ \t]*(?=\n|$)/g, '\n');
	for (const line of plain.split('\n')) {
		const [, clock, link] = stretch.exec(line) ?? [];
		if (clock !== undefined) {
			const before = heading === undefined ? undefined : lines[heading];
			if (heading !== undefined && before !== undefined)
				lines[heading] = atTime(before, clock, link);
			else lines.push(markOf(clock, link));
			continue;
		}
		const part = partHeading.exec(line)?.[1];
		if (part !== undefined) {
			lines.push(`**${part.trim()}**`, '');
			continue;
		}
		if (/^#{1,6} /.test(line)) {
			heading = lines.length;
			tags.push(...tagsOf(line));
			lines.push(line.replace(tagsAtEnd, '').replace(/^(#+) +⭐\uFE0F? */u, '$1 '));
		} else {
			if (line.trim() !== '') heading = undefined;
			lines.push(line);
		}
	}
	return { text: lines.map(withoutSnipLink).join('\n'), media, tags };
}

/** `### ✨ Key takeaways`, `#### 📚 Transcript`: parts of a snip, which share its time, so they are no sections of their own. */
const partHeading = /^#{3,6} +(?!⭐)\p{Extended_Pictographic}\uFE0F? +(.+)$/u;

/** Folded text that is Markdown, not HTML. */
const foldedMarkdown = /^<details>\s*<summary>([^<]*)<\/summary>([^<]*)<\/details>[ \t]*$/gim;

const tagsAtEnd = /(?:\s+#[\p{L}\p{N}_/-]+)+\s*$/u;

const tagsOf = (heading: string): readonly string[] =>
	(tagsAtEnd.exec(heading)?.[0] ?? '')
		.split(/\s+/)
		.filter((tag) => tag !== '')
		.map((tag) => tag.slice(1));

const markOf = (clock: string, link: string | undefined): string =>
	link === undefined ? `[${clock}]` : `[${clock}](${link})`;

const linkedTitle = /^(#{1,6}) +\[([^\n]+)\]\((https?:\/\/share\.snipd\.com\/[^()\s]+)\)\s*$/;

/** A heading with the time at which its snip begins, in place of the time at which somebody pressed the button. */
function atTime(heading: string, clock: string, link: string | undefined): string {
	const [, marks = '#', title = '', own] = linkedTitle.exec(heading) ?? [
		'',
		...(/^(#{1,6}) +(?:\[(?:\d{1,2}:)?\d{1,2}:\d{2}\] *)?(.*)$/.exec(heading)?.slice(1) ?? []),
	];
	return `${marks} ${markOf(clock, link ?? own)} ${title}`.trim();
}

/** A title that leads to Snipd is a title. */
const withoutSnipLink = (line: string): string => line.replace(linkedTitle, '$1 $2');
