/** What stands at the head of an export of highlights: a list of metadata, `- Key: value`, or properties. */
/** Keys in lower case, with spaces: `episode url`. */
export type Fields = ReadonlyMap<string, unknown>;

export const metadataHeading = /^#{2,4} (?:Metadata|Episode metadata)\s*$/im;

/** `episode_publish_date` and `Episode publish date` are one key. */
export const propertiesOf = (values: Fields): Fields =>
	new Map(
		[...values]
			.filter(([, value]) => value !== null && value !== '' && value !== 0)
			.map(([key, value]) => [key.replaceAll('_', ' '), value]),
	);

const item = /^\s*[-*] (?:\*\*)?([\p{L} /]{2,30}?)(?:\*\*)?::?(?:\*\*)?\s*(.+)$/gmu;
const folded = /<details>[\s\S]*?<\/details>/gi;

/** The list below the heading of the metadata, notes of the show that are folded in it, and the text without both. */
export function takeFields(text: string): { fields: Fields; notes: string; rest: string } {
	const heading = metadataHeading.exec(text);
	if (!heading) return { fields: new Map(), notes: '', rest: text };
	const from = heading.index + heading[0].length;
	const list =
		/^(?:\s*(?:[-*] .*|<details>[\s\S]*?<\/details>|[ \t]+\S.*))+\n?/i.exec(
			text.slice(from),
		)?.[0] ?? '';
	const fields = new Map(
		[...list.replace(folded, '').matchAll(item)].map(
			([, key = '', value = '']) => [key.trim().toLowerCase(), plainValue(value)] as const,
		),
	);
	return {
		fields,
		notes: (list.match(folded) ?? []).map(unfold).join('\n\n').trim(),
		rest: text.slice(0, heading.index) + text.slice(from + list.length),
	};
}

/** The lines of a folded block, which are marked as a quote but stand in HTML, where that means nothing. */
const unfold = (block: string): string =>
	block
		.replace(/<summary>[\s\S]*?<\/summary>|<\/?details>/gi, '')
		.replace(/<br\s*\/?>/gi, '\n')
		.replace(/^[ \t]*>[ \t]*/gm, '')
		.trim();

/** `[[Name]]`, `[label](address)` and `[label]` as what they show; an address where the label only says *link*. */
const plainValue = (value: string): string =>
	value
		.trim()
		.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g, '$1')
		.replace(/\[([^[\]]*)\]\((https?:[^()\s]+)\)/g, (_, label: string, address: string) =>
			onlyLink.test(label) ? address : label,
		);

const onlyLink =
	/^(?:(?:open|link|here|url|play|listen|show|notes|episode|website|in|on|to|the|snipd)\b\s*)+$/i;

/** `ai, history`, `#ai #history`, or as links: `[[ai]] [[history]]`. */
export const tagsIn = (text: string): readonly string[] => {
	const linked = [...text.matchAll(/\[\[([^\]]+)\]\]/g)].map(([, tag = '']) => tag);
	const marked = [...text.matchAll(/(?<!\S)#([\p{L}\p{N}_/-]+)/gu)].map(([, tag = '']) => tag);
	return [linked, marked, text.split(',')]
		.find((tags) => tags.length > 0)!
		.map((tag) => tag.trim())
		.filter((tag) => tag !== '');
};
