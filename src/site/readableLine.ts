/**
 * A line of the artefact as pages may show it. Marks that turn the direction of what follows (CVE-2021-42574), control
 * characters and characters that are none make way for an invisible one: text stays as long as it was, since places in
 * it are counted.
 */
const raw =
	'[\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufdd0-\\ufdef\\ufffe\\uffff]|[\\ud83f\\ud87f\\ud8bf\\ud8ff\\ud93f\\ud97f\\ud9bf\\ud9ff\\uda3f\\uda7f\\udabf\\udaff\\udb3f\\udb7f\\udbbf\\udbff][\\udffe\\udfff]';
/** Control characters as JSON spells them; line breaks and tabs are left. */
const spelled = String.raw`\\(?:[bf]|u00[01][\da-f])`;
const suspect = new RegExp(`${raw}|${spelled}`);
/** Other escapes are matched too, so that none begins in the middle of another: of two backslashes the second spells nothing. */
const marks = new RegExp(String.raw`${raw}|${spelled}|\\[^]`, 'g');
const escape = new RegExp(`^${spelled}$`);
/** The word joiner: no room, no direction, no end of a word. */
const substitute = '\u2060';

/** The value of a line of JSON. */
export const parseReadable = (line: string): unknown =>
	JSON.parse(suspect.test(line) ? line.replace(marks, clean) : line);

function clean(mark: string): string {
	if (!mark.startsWith('\\')) return substitute.repeat(mark.length);
	return escape.test(mark) ? substitute : mark;
}
