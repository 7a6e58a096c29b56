/** Front matter and other loose fields of foreign files, as the values our own front matter takes. */
import { parseDocument } from 'yaml';

export interface Fields {
	readonly values: ReadonlyMap<string, unknown>;
	/** What stands below them. */
	readonly body: string;
	/** Why the front matter could not be read, with its 1-based line. */
	readonly fault?: { readonly message: string; readonly line: number };
}

const block = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** Keys in lower case; a text without front matter has no fields. */
export function readFields(text: string): Fields {
	const match = text.startsWith('---') ? block.exec(text) : null;
	if (!match || match.index !== 0) return { values: new Map(), body: text };
	const body = text.slice(match[0].length);
	const yaml = parseDocument(match[1] ?? '', { prettyErrors: false, logLevel: 'error' });
	const [error] = yaml.errors;
	if (error) {
		const line = 2 + ((match[1] ?? '').slice(0, error.pos[0]).match(/\n/g)?.length ?? 0);
		return { values: new Map(), body, fault: { message: error.message, line } };
	}
	const value: unknown = yaml.toJS();
	const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
	const entries = isRecord ? Object.entries(value) : [];
	return { values: new Map(entries.map(([key, one]) => [key.toLowerCase(), one])), body };
}

/** The first of several keys that has text or a number. */
export function textOf(
	values: ReadonlyMap<string, unknown>,
	...keys: string[]
): string | undefined {
	for (const key of keys) {
		const value = values.get(key);
		if (typeof value === 'number') return String(value);
		if (typeof value === 'string' && value.trim() !== '') return withoutLinks(value.trim());
	}
	return undefined;
}

/** Names under the first of several keys that has any: a list, or text parted by commas. */
export function namesOf(
	values: ReadonlyMap<string, unknown>,
	...keys: string[]
): readonly string[] {
	for (const key of keys) {
		const value = values.get(key);
		const parts: readonly unknown[] = Array.isArray(value)
			? value
			: typeof value === 'string'
				? value.split(/[,;]/)
				: [];
		const names = parts
			.filter((name) => typeof name === 'string' || typeof name === 'number')
			.map((name) => withoutLinks(String(name)).trim())
			.filter((name) => name !== '');
		if (names.length > 0) return [...new Set(names)];
	}
	return [];
}

/** `[[Ann Example]]` and `[[people/ann|Ann]]` as names. */
const withoutLinks = (text: string): string =>
	text.replace(
		/\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g,
		(_, name: string) => name.split('/').at(-1) ?? name,
	);

/** The day of the first key that holds one. */
export function dayOf(values: ReadonlyMap<string, unknown>, ...keys: string[]): string | undefined {
	for (const key of keys) {
		const value = values.get(key);
		const day = toDay(value instanceof Date ? value.toISOString() : value);
		if (day !== undefined) return day;
	}
	return undefined;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** An ISO day of `2024-08-14T…`, `20240814`, `Wed, 14 Aug 2024 …` or `August 14, 2024`; as written, without change of zone. */
export function toDay(value: unknown): string | undefined {
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const text = String(value).trim();
	const plain = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
	const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3})[a-z]*\.?,? (\d{4})\b/.exec(text);
	const monthFirst = /\b([A-Za-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text);
	const [year, month, day] = plain
		? [plain[1], plain[2], plain[3]]
		: dayFirst
			? [dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]]
			: monthFirst
				? [monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]]
				: [];
	if (year === undefined || month === undefined || day === undefined) return undefined;
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(iso);
	return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

function monthOf(name: string | undefined): string | undefined {
	const at = months.indexOf((name ?? '').toLowerCase());
	return at < 0 ? undefined : String(at + 1);
}

/** Seconds of `1:02:03`, `62:03` or `00:01:02,500`. */
export function toSeconds(clock: string): number | undefined {
	const match = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,]\d+)?$/.exec(clock.trim());
	return match
		? Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3])
		: undefined;
}

/** Minutes of a clock time, of `45 min`, of `PT1H2M` or of a number of minutes; at least 1. */
export function toMinutes(value: unknown): number | undefined {
	if (typeof value === 'number') return Math.max(1, Math.round(value));
	if (typeof value !== 'string') return undefined;
	const seconds = toSeconds(value);
	if (seconds !== undefined) return Math.max(1, Math.round(seconds / 60));
	const iso = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:\d+(?:\.\d+)?S)?$/.exec(value);
	const words = /^(?:(\d+)\s*h(?:ours?|rs?)?\s*)?(?:(\d+)\s*m(?:in(?:ute)?s?)?)?\.?$/i.exec(
		value.trim(),
	);
	const [, hours, minutes] = iso ?? words ?? [];
	const sum = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
	return sum > 0 ? sum : undefined;
}

/** A web address, if it is one. */
export const addressOf = (value: unknown): string | undefined =>
	typeof value === 'string' && /^https?:\/\/\S+$/i.test(value.trim()) && URL.canParse(value.trim())
		? value.trim()
		: undefined;

/** `{ key: value }` without what is undefined or empty. */
export function present<Value extends object>(
	values: Value,
): {
	[Key in keyof Value]?: Exclude<Value[Key], undefined>;
} {
	return Object.fromEntries(
		Object.entries(values).filter(
			([, value]: [string, unknown]) =>
				value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
		),
	) as { [Key in keyof Value]?: Exclude<Value[Key], undefined> };
}
