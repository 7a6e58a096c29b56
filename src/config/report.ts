/** Problems as a person reads them: by file, in order of place, each with its mend. */
import { compareText, isError, type Problem } from '../model/index.ts';

/** Text of a list of problems, with a closing count; empty for none. */
export function reportProblems(problems: readonly Problem[]): string {
	if (problems.length === 0) return '';
	const sorted = problems.toSorted(
		(a, b) =>
			compareText(a.place.file, b.place.file) ||
			a.place.line - b.place.line ||
			a.place.column - b.place.column ||
			compareText(a.rule, b.rule),
	);
	const lines = sorted.map(
		({ place, severity, message, mend, rule }) =>
			`${place.file}${place.line > 0 ? `:${place.line}:${Math.max(1, place.column)}` : ''}  ${severity}  ${message}  (${rule})\n    mend: ${mend}`,
	);
	const errors = problems.filter(isError).length;
	return `${lines.join('\n')}\n${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}\n`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
