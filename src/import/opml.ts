/** An OPML outline: one document, its outlines as a nested list; a list of feeds links to their pages. */
import { parseOpml } from 'feedsmith';
import { addressOf, present, toDay } from './fields.ts';
import { fault, type Imported, type SourceText } from './imported.ts';
import { originOf, pathFor, titleFrom } from './path.ts';

interface Outline {
	readonly text?: string | undefined;
	readonly title?: string | undefined;
	readonly description?: string | undefined;
	readonly htmlUrl?: string | undefined;
	readonly xmlUrl?: string | undefined;
	readonly url?: string | undefined;
	readonly outlines?: readonly Outline[] | undefined;
}

export function importOpml({ path, text }: SourceText): Imported {
	let parsed: ReturnType<typeof parseOpml>;
	try {
		parsed = parseOpml(text);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		return fault(path, `This is no OPML that can be read: ${reason}.`, 'Export the list again.');
	}
	const { head, body } = parsed;
	const lines = (body?.outlines ?? []).flatMap((outline) => toLines(outline as Outline, 0));
	if (lines.length === 0) return fault(path, 'The outline is empty.', 'Export the list again.');
	const title = head?.title?.trim() || titleFrom(path);
	const date = toDay(head?.dateModified) ?? toDay(head?.dateCreated);
	return {
		documents: [
			{
				origin: originOf('opml', path),
				path: pathFor('outlines', title),
				metadata: {
					title,
					...present({ date, kind: 'outline', authors: head?.ownerName ? [head.ownerName] : [] }),
				},
				body: `# ${escape(title)}\n\n${lines.join('\n')}`,
			},
		],
		problems: [],
	};
}

function toLines(outline: Outline, depth: number): readonly string[] {
	const name = (outline.text ?? outline.title ?? '').replace(/\s+/g, ' ').trim();
	const link = addressOf(outline.htmlUrl) ?? addressOf(outline.url) ?? addressOf(outline.xmlUrl);
	const shown =
		link === undefined
			? escape(name)
			: `[${escape(name)}](<${link.replace(/[<>]/g, encodeURIComponent)}>)`;
	const told = outline.description?.replace(/\s+/g, ' ').trim();
	const line = `${'  '.repeat(depth)}- ${shown}${told ? `: ${escape(told)}` : ''}`;
	const below = (outline.outlines ?? []).flatMap((one) =>
		toLines(one, depth + (name === '' ? 0 : 1)),
	);
	return name === '' ? below : [line, ...below];
}

const escape = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');
