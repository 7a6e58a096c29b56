/** Options that the commands share, and their help. Wrong usage ends a command with exit code 2. */
import { isInstalled } from '../src/config/root.ts';
import { parseArgs, type ParseArgsConfig } from 'node:util';

export interface Command {
	readonly name: string;
	readonly does: string;
	/** Option name to what it takes and does: `content: ['DIR', 'the content folder']`. One that takes nothing is on or off. */
	readonly options: Readonly<Record<string, readonly [value: string, does: string]>>;
	/** What stands behind the options: `SOURCE…`. */
	readonly takes?: string;
}

export interface Arguments {
	readonly options: ReadonlyMap<string, string>;
	readonly rest: readonly string[];
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

/** Of extractors outside the pipeline: a language model, or a local one that finds names. */
export const extractorOptions = {
	extractor: [
		'NAME',
		'llm: ask a language model; ner: find names with a local model. Kept in content/extractions/',
	],
	model: [
		'NAME',
		'llm: model to ask (or GISTGRAPH_LLM_MODEL); its key is read from GISTGRAPH_LLM_KEY. ner: folder of the model',
	],
	endpoint: ['URL', 'llm: server that speaks the protocol of OpenAI (or GISTGRAPH_LLM_ENDPOINT)'],
	price: ['IN/OUT', 'llm: US dollars for a million tokens, as 0.15/0.60'],
	budget: ['USD', 'llm: stop before this is spent; needs --price'],
	'budget-tokens': ['N', 'llm: stop before so many tokens are spent'],
	labels: ['LIST', 'ner: labels of the model and what types they are, as PER=person,MISC='],
	threshold: ['N', 'ner: how sure the model has to be of a name, 0 to 1 (default: 0.5)'],
	parallel: ['N', 'llm: questions at a time (default: 4). ner: threads (default: 1)'],
} as const;

/** A reader that has seen enough, as `head`, ends a command without complaint. */
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
	if (cause.code === 'EPIPE') process.exit(0);
	throw cause;
});

/** The options given on the command line. Prints help and exits where it is asked for or usage is wrong. */
export const readOptions = (
	command: Command,
	argv?: readonly string[],
): ReadonlyMap<string, string> => readArguments(command, argv).options;

/** Options and what stands behind them. */
export function readArguments(
	command: Command,
	argv: readonly string[] = process.argv.slice(2),
): Arguments {
	const options: NonNullable<ParseArgsConfig['options']> = {
		help: { type: 'boolean', short: 'h' },
	};
	for (const [name, [takes]] of Object.entries(command.options))
		options[name] = { type: takes === '' ? 'boolean' : 'string' };
	const allowPositionals = command.takes !== undefined;
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals });
		if (values['help'] === true) {
			process.stdout.write(helpText(command));
			process.exit(0);
		}
		return {
			options: new Map(
				Object.entries(values).flatMap(([key, value]) =>
					typeof value === 'string' || value === true ? [[key, String(value)] as const] : [],
				),
			),
			rest: positionals,
		};
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

function helpText({ name, does, options, takes }: Command): string {
	const rows = [
		...Object.entries(options).map(
			([option, [value, explained]]) => [`--${option} ${value}`.trim(), explained] as const,
		),
	];
	const width = Math.max(...rows.map(([flag]) => flag.length), 6) + 2;
	const list = [...rows, ['--help', 'this help'] as const].map(
		([flag, explained]) => `  ${flag.padEnd(width)}${explained}`,
	);
	return `${isInstalled ? `gistgraph ${name}` : `npm run ${name} --`} [options]${takes === undefined ? '' : ` ${takes}`}\n\n${does}\n\n${list.join('\n')}\n`;
}
