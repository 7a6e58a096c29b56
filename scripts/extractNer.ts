/** `npm run extract -- --extractor ner`: finds names with a model of the owner's, on this machine, and keeps the proven ones as files. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Content } from '../src/config/content.ts';
import { root } from '../src/config/root.ts';
import { missingParts, runTasks, sum, type Result } from '../src/extractor/index.ts';
import {
	loadPackages,
	loadRecogniser,
	NerFault,
	parseLabels,
	readWeights,
} from '../src/extractor/ner/index.ts';
import { planTasks, readWidth, rejectedText } from './extractions.ts';
import { showProgress } from './load.ts';
import { stopOnUsage } from './options.ts';

/** Shows what there is to read, then reads unless `isDry`. Ends the command where packages, weights or labels do not fit. */
export async function extractNer(
	content: Content,
	options: ReadonlyMap<string, string>,
	isDry: boolean,
): Promise<void> {
	try {
		await readAll(content, options, isDry);
	} catch (cause) {
		if (cause instanceof NerFault) stopOnUsage(cause.message);
		throw cause;
	}
}

async function readAll(
	content: Content,
	options: ReadonlyMap<string, string>,
	isDry: boolean,
): Promise<void> {
	const { ontology } = content;
	const folder = options.get('model') ?? stopOnUsage('Name the folder of the model: --model DIR.');
	const labels = options.get('labels');
	const settings = {
		ontology,
		threshold: readThreshold(options.get('threshold') ?? '0.5'),
		threads: readWidth(options, 1),
		...(labels !== undefined && { labels: parseLabels(labels, ontology) }),
	};
	const packages = await loadPackages(await testedVersions());
	const weights = await readWeights(resolve(folder));
	const recogniser = await loadRecogniser(packages, weights, settings);
	const { tasks, judge, save } = await planTasks(
		content,
		options,
		weights.name,
		recogniser.partsOf,
	);
	const all = tasks.reduce((total, { parts }) => total + parts.length, 0);
	const missing = tasks.flatMap(missingParts).length;
	const asked = recogniser.labels.map(({ text, type }) =>
		type === text ? text : `${text} (${type ?? 'left out'})`,
	);
	process.stdout.write(
		[
			`${tasks.length} documents in ${all} parts; ${all - missing} are read already, ${missing} are to be read.`,
			`They are read on this machine by ${weights.name}, which looks for ${asked.join(', ')}.`,
			'',
		].join('\n'),
	);
	if (isDry) return void process.stdout.write('Nothing was read.\n');
	if (missing === 0) return;
	const result = await runTasks(tasks, {
		...{ model: weights.name, extractor: 'ner', budget: {}, width: 1, judge, save },
		estimate: () => ({ input: 0, output: 0 }),
		ask: async (text) => {
			const { names, tokens } = await recogniser.read(text);
			return {
				kind: 'answered',
				answer: { entities: [...names], statements: [] },
				tokens: { input: tokens, output: 0 },
			};
		},
		progress: (done, total) => showProgress('read', done, total),
	});
	tell(result);
}

function tell(result: Result): void {
	const { answered, spent, accepted } = result;
	process.stdout.write(
		[
			`${answered} parts read, ${sum(spent).input} tokens.`,
			`${accepted.entities} names are proven by their documents; ${rejectedText(result)}`,
			'',
		].join('\n'),
	);
}

/** Of the optional packages, as package.json has them. */
async function testedVersions(): Promise<Readonly<Record<string, string>>> {
	const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
		readonly peerDependencies: Readonly<Record<string, string>>;
	};
	return own.peerDependencies;
}

function readThreshold(text: string): number {
	const threshold = Number(text);
	return text.trim() !== '' && threshold >= 0 && threshold <= 1
		? threshold
		: stopOnUsage(`--threshold takes a number from 0 to 1; this is \`${text}\`.`);
}
