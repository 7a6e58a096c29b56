/**
 * Transcripts with times: WebVTT and SubRip. Each turn of a speaker becomes paragraphs that open with the time
 * and the name, so that a statement leads back to the moment at which its passage begins.
 */
import { parseText, tokenizeVTTCue, type VTTCue, type CaptionsFileFormat } from 'media-captions';
import { addressOf, dayOf, namesOf, present, textOf, toMinutes } from './fields.ts';
import { fault, type Imported, type SourceText } from './imported.ts';
import { momentMark } from './moment.ts';
import { dateFrom, originOf, pathFor, titleFrom } from './path.ts';
import { toTurns, type Line } from './turns.ts';

export interface CaptionSettings {
	/** Address of the recording; else what the file or its companion says. */
	readonly media?: string;
	/** `talk.info.json` beside `talk.en.vtt`, as yt-dlp leaves it. */
	readonly companion?: SourceText;
}

/** A transcript as one document. What is no cue is named with its line; the cues around it are read. */
export async function importCaptions(
	source: SourceText,
	{ media, companion }: CaptionSettings = {},
): Promise<Imported> {
	const type: CaptionsFileFormat = /\.srt$/i.test(source.path) ? 'srt' : 'vtt';
	const text = source.text.replace(/\r\n?/g, '\n');
	if (type === 'vtt' && !text.startsWith('WEBVTT'))
		return fault(
			source.path,
			'The first line is not `WEBVTT`, so this is no WebVTT file.',
			'Write WEBVTT in the first line, or name the file .srt if it is SubRip.',
		);
	const { cues, errors } = await parseText(text, { type, errors: true });
	if (cues.length === 0)
		return fault(
			source.path,
			'There is no cue in this file.',
			'Check that it was exported with times.',
		);
	const about = readAbout(text, companion);
	const turns = toTurns(cues.flatMap(linesOf));
	const link = media ?? addressOf(about.get('url')) ?? addressOf(about.get('webpage_url'));
	const title = textOf(about, 'title', 'fulltitle') ?? titleFrom(source.path);
	const date = dayOf(about, 'date', 'upload_date') ?? dateFrom(source.path);
	const named = [
		...new Set(turns.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]))),
	];
	// `Speaker 1` names nobody.
	const speakers = named.filter((name) => !/^(?:speaker|unknown|voice)\b/i.test(name));
	const body = turns.map(({ seconds, speaker, text: said }) =>
		[
			momentMark(seconds, link),
			...(speaker === undefined ? [] : [`**${escape(speaker)}:**`]),
			escape(said),
		].join(' '),
	);
	return {
		documents: [
			{
				origin: originOf('transcript', source.path),
				path: pathFor('transcripts', title, date),
				metadata: {
					title,
					...present({
						date,
						kind: 'transcript',
						source: textOf(about, 'source', 'channel', 'uploader', 'show'),
						url: link,
						authors: namesOf(about, 'authors', 'author'),
						speakers: speakers.length > 0 ? speakers : namesOf(about, 'speakers'),
						duration: toMinutes(about.get('duration')) ?? lastMinute(cues),
					}),
				},
				body: `# ${escape(title)}\n\n${body.join('\n\n')}`,
			},
		],
		problems: [...new Set((errors ?? []).map(({ line }) => line))].map((line) => ({
			severity: 'warning',
			rule: 'broken-cue',
			place: { file: source.path, line, column: 1 },
			message: 'This cue cannot be read and is left out.',
			mend: 'Write its times as 00:01:02.500 --> 00:01:05.000, and text below.',
		})),
	};
}

const lastMinute = (cues: readonly VTTCue[]): number =>
	Math.max(1, Math.round(Math.max(...cues.map(({ endTime }) => endTime)) / 60));

/** `key: value` lines of the head and the notes of a WebVTT file, and a companion's fields; the file's own win. */
function readAbout(text: string, companion: SourceText | undefined): ReadonlyMap<string, unknown> {
	const head = text.split(/\n\n(?!NOTE\b)/)[0] ?? '';
	const notes = /^(?:WEBVTT|NOTE)/.test(head) ? head : '';
	const own = [
		...notes.matchAll(/^(title|url|date|source|show|speakers?|authors?|duration):\s*(.+)$/gim),
	].map(([, key = '', value = '']) => [key.toLowerCase(), value.trim()] as const);
	let given: unknown;
	try {
		given = JSON.parse(companion?.text ?? '{}');
	} catch {
		given = {};
	}
	const fields = new Map<string, unknown>(
		typeof given === 'object' && given !== null ? Object.entries(given) : [],
	);
	// Companions give seconds.
	const seconds = fields.get('duration');
	if (typeof seconds === 'number') fields.set('duration', seconds / 60);
	for (const [key, value] of own) fields.set(key, value);
	return fields;
}

/** What a cue says, by speaker: `<v Ann>`, `Ann Example: …`, `>> `, `- `; other marks go, as `{\an8}`. */
function linesOf(cue: VTTCue): readonly Line[] {
	const lines: { seconds: number; speaker?: string; text: string }[] = [];
	const add = (text: string, voice: string | undefined): void => {
		for (const part of text.split(/\n(?=(?:-|>>)\s)/)) {
			const isTurn = /^\s*(?:-|>>)\s/.test(part);
			const plain = part
				.replace(/\{\\[^}]*\}/g, '')
				.replace(/^\s*(?:-|>>)\s*/, '')
				.replace(/\s+/g, ' ')
				.trim();
			const label = voice === undefined ? speakerLabel.exec(plain) : undefined;
			const speaker = voice ?? label?.[1]?.trim();
			const said = label ? plain.slice(label[0].length) : plain;
			if (said === '' || /^[[(][^\])]*[\])]$/.test(said)) continue;
			lines.push({
				seconds: cue.startTime,
				...(speaker !== undefined ? { speaker } : isTurn ? { speaker: '' } : {}),
				text: said,
			});
		}
	};
	let open = '';
	const flush = (voice?: string): void => {
		if (open.trim() !== '') add(open, voice);
		open = '';
	};
	const walk = (nodes: ReturnType<typeof tokenizeVTTCue>, voice?: string): void => {
		for (const node of nodes)
			if (node.type === 'text') open += node.data;
			else if (node.type === 'v') {
				flush(voice);
				walk(node.children, ('voice' in node && node.voice) || voice);
				flush(('voice' in node && node.voice) || voice);
			} else if ('children' in node) walk(node.children, voice);
	};
	walk(tokenizeVTTCue(cue));
	flush();
	return lines;
}

/** `Ann Example: ` or `ANN: ` at the start; a clock time or a sentence with a colon is none. */
const speakerLabel =
	/^(\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:\p{Lu}|\d|van |von |de )[\p{L}\p{N}'’.-]*){0,3}):\s+(?=\S)/u;

/** Text that Markdown would read as marks, links or HTML. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
