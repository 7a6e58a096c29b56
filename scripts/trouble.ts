/** What a machine refuses, in the words of whoever has to mend it. */
const troubles: ReadonlyMap<string, readonly [what: string, mend: string]> = new Map([
	[
		'ENOSPC',
		[
			'no space is left on the disk',
			'make room, or choose another folder with --out and GISTGRAPH_WORK',
		],
	],
	[
		'EDQUOT',
		[
			'the quota of the disk is used up',
			'make room, or choose another folder with --out and GISTGRAPH_WORK',
		],
	],
	['EFBIG', ['a file grew larger than the system allows', 'raise the limit (ulimit -f)']],
	[
		'EACCES',
		[
			'the right to write or read is missing',
			'give it to whoever builds, or choose another folder with --out and GISTGRAPH_WORK',
		],
	],
	[
		'EPERM',
		['the system does not allow it', 'choose another folder with --out and GISTGRAPH_WORK'],
	],
	['EROFS', ['the disk can only be read', 'choose another folder with --out and GISTGRAPH_WORK']],
	[
		'ENOTDIR',
		[
			'a folder is wanted where a file lies',
			'move the file away, or choose another folder with --out and GISTGRAPH_WORK',
		],
	],
	[
		'EEXIST',
		[
			'a folder is wanted where a file lies',
			'move the file away, or choose another folder with --out and GISTGRAPH_WORK',
		],
	],
	['EMFILE', ['too many files are open', 'raise the limit (ulimit -n)']],
]);

/** What parts of the build that are not Node say instead of a code. */
const words: readonly (readonly [RegExp, string])[] = [
	[/no space left on device|os error 28/i, 'ENOSPC'],
	[/permission denied \(os error 13\)/i, 'EACCES'],
	[/read-only file system/i, 'EROFS'],
];

/** One error with its place and mend where the machine refuses something; otherwise the program's own fault, in full. */
export function tellTrouble(cause: unknown): string {
	const code = codeOf(cause);
	const known = troubles.get(code ?? '');
	if (!known) return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
	const [what, mend] = known;
	const at = placeOf(cause);
	return `The build stopped: ${what} (${code}${at === undefined ? '' : `, at ${at}`}). An earlier site stands as it was.\n    mend: ${mend}.`;
}

function codeOf(cause: unknown): string | undefined {
	if (!(cause instanceof Error)) return undefined;
	if ('code' in cause && troubles.has(String(cause.code))) return String(cause.code);
	return codeOf(cause.cause) ?? words.find(([pattern]) => pattern.test(cause.message))?.[1];
}

function placeOf(cause: unknown): string | undefined {
	if (!(cause instanceof Error)) return undefined;
	const { dest, path } = cause as { dest?: unknown; path?: unknown };
	return [dest, path].find((place) => typeof place === 'string');
}
