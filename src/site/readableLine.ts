/**
 * A line of the artefact as pages may show it. Marks that turn the direction of what follows (CVE-2021-42574), control
 * characters and characters that are none make way for an invisible one: text stays as long as it was, since places in
 * it are counted.
 */
const unreadable =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;
/** What JSON spells them by, or themselves. */
const suspect = new RegExp(`${unreadable.source}|\\\\u00[01]`);
/** The word joiner: no room, no direction, no end of a word. */
const substitute = '\u2060';

/** The value of a line of JSON. */
export const parseReadable = (line: string): unknown =>
	suspect.test(line)
		? JSON.parse(line, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value))
		: JSON.parse(line);

const clean = (text: string): string =>
	text.replace(unreadable, (found) => substitute.repeat(found.length));
