/** `npm run evaluate`: how well the shipped extractor does, on a gold set or on our own texts kept apart. */
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	extract,
	sourceReader,
	toExtractLines,
	type ExtractorName,
} from '../src/pipeline/index.ts';
import { scoreTexts } from '../src/pipeline/training/index.ts';
import { loadContent, showProgress, stopOnErrors } from './load.ts';
import { readOptions, stopOnUsage } from './options.ts';
import { readOwnTexts } from './ownTexts.ts';

const options = readOptions({
	name: 'evaluate',
	does: 'Scores the extractor: precision, recall and F1 in percent, and its speed.',
	options: {
		gold: ['DIR', 'a gold set: gold.jsonl and docs/ (default: our own texts kept apart)'],
		scorer: ['FILE', 'program that scores it (default: score.mjs two folders above the set)'],
		content: ['DIR', 'content folder whose schema and lexicon are used (default: content)'],
		extractor: [
			'NAMES',
			'with --gold: rules, llm or ner (what models said, from content/extractions/), both; several with commas (default: rules)',
		],
		model: ['NAME', 'with --extractor: only what this model said (a name, or the folder of one)'],
	},
});

interface Table {
	readonly title: string;
	readonly rows: readonly ({ readonly name: string } & Readonly<Record<string, unknown>>)[];
}
type Scorer = {
	readonly score: (
		gold: readonly unknown[],
		predicted: readonly unknown[],
	) => { readonly documents: number; readonly answered: number; readonly tables: readonly Table[] };
};

const counts = {
	gold: 'gold',
	reachable: 'reach',
	predicted: 'pred',
	ignored: 'ignored',
	tp: 'tp',
};
const rates = {
	p: 'P',
	r: 'R',
	f1: 'F1',
	recallAll: 'R(all)',
	lenientP: 'P(len)',
	lenientF1: 'F1(len)',
};

function show({ title, rows }: Table): string {
	const columns = Object.entries({ ...counts, ...rates }).filter(([key]) =>
		rows.some((row) => row[key] !== undefined),
	);
	const cell = (value: unknown, key: string): string =>
		(typeof value !== 'number'
			? ''
			: key in rates
				? (100 * value).toFixed(1)
				: String(value)
		).padStart(8);
	const head = `${' '.repeat(36)}${columns.map(([, name]) => name.padStart(8)).join('')}`;
	const body = rows.map(
		(row) => row.name.padEnd(36) + columns.map(([key]) => cell(row[key], key)).join(''),
	);
	return `\n${[title, head, ...body].join('\n')}\n`;
}

const extractors: readonly string[] = [
	'rules',
	'llm',
	'ner',
	'both',
] satisfies readonly ExtractorName[];

function readExtractors(): readonly ExtractorName[] {
	const names = (options.get('extractor') ?? 'rules').split(',');
	const unknown = names.find((name) => !extractors.includes(name));
	if (unknown !== undefined)
		stopOnUsage(`--extractor takes ${extractors.join(', ')}; this is \`${unknown}\`.`);
	return names as readonly ExtractorName[];
}

const model = options.get('model');

async function scoreGold(folder: string, extractor: ExtractorName): Promise<void> {
	const documents = join(folder, 'docs');
	const { content, problems } = await loadContent(new Map([...options, ['documents', documents]]));
	if (!content) return stopOnErrors(problems);
	const begun = process.cpuUsage();
	const reader = sourceReader(
		content,
		extractor,
		({ model: name }) => model === undefined || name === model || name === basename(model),
	);
	const readings = content.sources.map((source, at) => {
		showProgress('read', at + 1, content.sources.length);
		return reader(source);
	});
	stopOnErrors(
		readings
			.flatMap((reading) => reading.problems)
			.filter(({ rule }) => rule === 'invalid-extraction'),
	);
	const { documents: read, resolution } = extract(
		{ ...content, curation: [] },
		showProgress,
		readings,
	);
	const spent = process.cpuUsage(begun);
	const characters = read.reduce((sum, { text }) => sum + text.length, 0);
	const scorer = options.get('scorer') ?? join(folder, '../../score.mjs');
	const { score } = (await import(pathToFileURL(resolve(scorer)).href)) as Scorer;
	const gold = (await readFile(join(folder, 'gold.jsonl'), 'utf8')).trim().split('\n');
	const result = score(
		gold.map((line) => JSON.parse(line) as unknown),
		JSON.parse(JSON.stringify(toExtractLines(read, resolution))) as readonly unknown[],
	);
	const seconds = (spent.user + spent.system) / 1e6;
	process.stdout.write(
		`${extractor}: ${result.answered} of ${result.documents} documents answered\n${result.tables.map(show).join('')}\n` +
			`${characters} characters in ${seconds.toFixed(2)} s of processor time: ${(characters / seconds / 1e6).toFixed(2)} million a second, warm-up included\n`,
	);
}

async function scoreOwn(): Promise<void> {
	const { content, problems } = await loadContent(new Map(options));
	if (!content) return stopOnErrors(problems);
	const { keptApart } = await readOwnTexts();
	const rows = scoreTexts(keptApart, content).map(
		({ name, gold, found, right, precision, recall, f1 }) => ({
			...{ name, gold, predicted: found, tp: right },
			...{ p: precision, r: recall, f1 },
		}),
	);
	process.stdout.write(show({ title: `${keptApart.length} of our own texts, kept apart`, rows }));
}

const gold = options.get('gold');
if (gold !== undefined)
	for (const extractor of readExtractors()) await scoreGold(resolve(gold), extractor);
else if (options.has('extractor') || model !== undefined)
	stopOnUsage('--extractor and --model need --gold.');
else await scoreOwn();
