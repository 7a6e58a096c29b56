/** Options that the commands share, and their help. Wrong usage ends a command with exit code 2. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

export interface Command {
	readonly name: string;
	readonly does: string;
	/** Option name to what it takes and does: `content: ['DIR', 'the content folder']`; one that takes nothing is on or off. */
	readonly options: Readonly<Record<string, readonly [value: string, does: string]>>;
}

export const contentOptions = {
	content: ['DIR', 'content folder (default: content)'],
	documents: ['DIR', 'folder of summaries (default: summaries in the content folder)'],
} as const;

/** Of commands that read documents, and not only their settings. */
export const readingOptions = {
	...contentOptions,
	extractions: ['DIR', 'folder of parts that were extracted elsewhere'],
} as const;

/** A reader that has seen enough, as `head`, ends a command without complaint. */
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
	if (cause.code === 'EPIPE') process.exit(0);
	throw cause;
});

/** The options given on the command line. Prints help and exits where it is asked for or usage is wrong. */
export function readOptions(
	command: Command,
	argv = process.argv.slice(2),
): ReadonlyMap<string, string> {
	const options: NonNullable<ParseArgsConfig['options']> = {
		help: { type: 'boolean', short: 'h' },
	};
	for (const [name, [value]] of Object.entries(command.options))
		options[name] = { type: value === '' ? 'boolean' : 'string' };
	try {
		const { values } = parseArgs({ args: argv, options, allowPositionals: false });
		if (values['help'] === true) {
			process.stdout.write(helpText(command));
			process.exit(0);
		}
		return new Map(
			Object.entries(values).flatMap(([key, value]) =>
				typeof value === 'string' || value === true ? [[key, String(value)] as const] : [],
			),
		);
	} catch (cause) {
		stopOnUsage(
			`${cause instanceof Error ? cause.message : String(cause)}\n\n${helpText(command)}`,
		);
	}
}

/** Ends the command: it was called in a wrong way. */
export function stopOnUsage(message: string): never {
	process.stderr.write(`${message.trimEnd()}\n`);
	process.exit(2);
}

function helpText({ name, does, options }: Command): string {
	const rows = Object.entries(options).map(
		([option, [value, explained]]) => [`--${option} ${value}`.trim(), explained] as const,
	);
	const width = Math.max(...rows.map(([flag]) => flag.length), 6) + 2;
	const list = [...rows, ['--help', 'this help'] as const].map(
		([flag, explained]) => `  ${flag.padEnd(width)}${explained}`,
	);
	return `npm run ${name} -- [options]\n\n${does}\n\n${list.join('\n')}\n`;
}
