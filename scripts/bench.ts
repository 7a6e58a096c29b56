/** `npm run bench`: what building costs, on corpora that it makes or is given, beside other generators; a table in Markdown. */
import { appendFile, cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { writeCorpus } from './bench/corpus.ts';
import { buildRival, install, rivals, type TagPage } from './bench/rivals.ts';
import { median, run, type Cost } from './bench/run.ts';
import { readOptions, stopOnUsage } from './options.ts';

const options = readOptions({
	name: 'bench',
	does: 'Measures builds: cold, unchanged, one document edited, and other generators on the same pages.',
	options: {
		documents: ['DIR', 'folder of summaries to measure with (default: corpora made here)'],
		sizes: ['N,N', 'documents of the corpora made here (default: 20,100)'],
		bytes: ['N', 'bytes of each of their documents (default: 24000)'],
		runs: ['N', 'runs of each, of which the median counts (default: 3)'],
		rivals: ['yes|no', 'measure other generators, from the registry (default: yes)'],
		out: ['FILE', 'where the table goes (default: docs/benchmarks.md)'],
	},
});
const folder = resolve('.gistgraph/bench');
/** Whole numbers from 1 on, parted by commas. */
const numbersOf = (name: string, otherwise: string): readonly number[] => {
	const text = options.get(name) ?? otherwise;
	if (!/^[1-9]\d*(?:,[1-9]\d*)*$/.test(text))
		stopOnUsage(`--${name} takes numbers from 1 on; this is \`${text}\`.`);
	return text.split(',').map(Number);
};
const [runs = 3] = numbersOf('runs', '3');
const withRivals = options.get('rivals') !== 'no';
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const work = join(folder, 'work');
const out = join(folder, 'out');
const build = (corpus: string): Promise<Cost> =>
	run(['npm', 'run', '-s', 'build', '--', '--documents', corpus, '--out', out], {
		env: { ...process.env, GISTGRAPH_WORK: work },
	});
const forgetAll = async (): Promise<void> => {
	for (const path of [work, out]) await rm(path, { recursive: true, force: true });
};

/** Several runs, each after what has to be done before. */
async function repeat(before: () => Promise<void>, once: () => Promise<Cost>): Promise<Cost> {
	const costs: Cost[] = [];
	for (let at = 0; at < runs; at += 1) {
		await before();
		costs.push(await once());
	}
	return median(costs) ?? { wallSeconds: 0, cpuSeconds: 0, peakMegabytes: 0 };
}

interface Row {
	readonly what: string;
	readonly pages: number;
	readonly cost: Cost;
}

async function measure(corpus: string): Promise<readonly Row[]> {
	const rows: Row[] = [];
	const note = (what: string, pages: number, cost: Cost): void => {
		rows.push({ what, pages, cost });
		say(`  ${what}: ${pages} pages, ${cost.wallSeconds.toFixed(1)} s`);
	};
	const cold = await repeat(forgetAll, () => build(corpus));
	const pages = (await list(out)).filter((file) => file.endsWith('.html')).length;
	note('Gistgraph, cold', pages, cold);
	note(
		'Gistgraph, nothing changed',
		pages,
		await repeat(
			async () => undefined,
			() => build(corpus),
		),
	);
	const files = (await list(corpus)).filter((file) => file.endsWith('.md'));
	const [first = ''] = files;
	const edit = (): Promise<void> => appendFile(first, '\nOpenAI released GPT-4.\n');
	note('Gistgraph, one document edited', pages, await repeat(edit, () => build(corpus)));
	if (!withRivals) return rows;
	const names = await tagPages();
	for (const rival of rivals) {
		const place = join(folder, rival.name.replace(/\W+/g, '-'));
		await install(rival, place);
		const cost = await repeat(
			async () => undefined,
			() => buildRival(rival, place, corpus, names),
		);
		note(`${rival.name} (${rival.version}), cold`, names.length + files.length, cost);
	}
	return rows;
}

/** The entities of the site just built, as its twins for programs tell them. */
async function tagPages(): Promise<readonly TagPage[]> {
	const twins = (await list(out)).filter((file) => file.endsWith('/index.json'));
	const read = await Promise.all(
		twins.map(async (file) => ({
			slug: relative(out, dirname(file)).replaceAll('/', '-'),
			...(JSON.parse(await readFile(file, 'utf8')) as Twin),
		})),
	);
	return read.flatMap(({ slug, name, mentions = [] }) =>
		name === undefined ? [] : [{ slug, name, documents: mentions.map(({ document }) => document) }],
	);
}

interface Twin {
	/** Of an entity; documents have a title. */
	readonly name?: string;
	readonly mentions?: readonly { readonly document: string }[];
}

const list = async (path: string): Promise<readonly string[]> =>
	(await readdir(path, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.toSorted();

function table(rows: readonly Row[]): string {
	const lines = rows.map(
		({ what, pages, cost: { wallSeconds, cpuSeconds, peakMegabytes } }) =>
			`| ${what} | ${pages} | ${wallSeconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${peakMegabytes.toFixed(0)} | ${(pages / wallSeconds).toFixed(0)} |`,
	);
	return `| | pages | wall s | CPU s | peak MB | pages/s |\n|---|---|---|---|---|---|\n${lines.join('\n')}\n`;
}

const given = options.get('documents');
const [bytes = 24_000] = numbersOf('bytes', '24000');
const corpora = given ? [undefined] : numbersOf('sizes', '20,100');
const sections: string[] = [];
for (const documents of corpora) {
	const corpus = join(folder, 'corpus');
	await rm(corpus, { recursive: true, force: true });
	if (documents === undefined) await cp(resolve(given ?? ''), corpus, { recursive: true });
	else await writeCorpus(corpus, { documents, bytes });
	const files = await list(corpus);
	const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
	const megabytes = sizes.reduce((sum, one) => sum + one, 0) / 1e6;
	const title = `${files.length} documents, ${megabytes.toFixed(1)} MB`;
	say(title);
	sections.push(
		`## ${title}${given ? '' : ', made from a seed'}\n\n${table(await measure(corpus))}`,
	);
}
const [processor] = cpus();
await writeFile(
	options.get('out') ?? 'docs/benchmarks.md',
	`# Benchmarks

Written by \`npm run bench\`: medians of ${runs} runs, on ${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.version}. Peak memory
is the sum of all processes of a build at one time. Gistgraph reads, resolves, proves, analyses, lays out, makes all pages with their twins, exports and
search index; the other generators get the names it found and make one plain page of each.

${sections.join('\n')}`,
);
