/** What building costs: cold, unchanged, one document edited, and other generators on the same pages. */
import { appendFile, cp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { writeCorpus, type CorpusSize } from './corpus.ts';
import { origin, table } from './markdown.ts';
import { buildRival, install, rivals, type TagPage } from './rivals.ts';
import { median, run, type Cost } from './run.ts';

export interface BuildsToMeasure {
	/** Folders of summaries, or sizes of corpora to be made. */
	readonly corpora: readonly (string | CorpusSize)[];
	/** Runs of each, of which the median counts. */
	readonly runs: number;
	readonly withRivals: boolean;
	/** Where corpora and sites go. */
	readonly folder: string;
	readonly say: (text: string) => void;
}

interface Row {
	readonly what: string;
	readonly pages: number;
	readonly cost: Cost;
}

/** That part of the report, as Markdown. */
export async function measureBuilds(input: BuildsToMeasure): Promise<string> {
	const corpus = join(input.folder, 'corpus');
	const sections: string[] = [];
	for (const source of input.corpora) {
		await rm(corpus, { recursive: true, force: true });
		if (typeof source === 'string') await cp(source, corpus, { recursive: true });
		else await writeCorpus(corpus, source);
		const files = await list(corpus);
		const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
		const megabytes = sizes.reduce((sum, one) => sum + one, 0) / 1e6;
		const title = `${files.length} documents, ${megabytes.toFixed(1)} MB`;
		input.say(title);
		const made = typeof source === 'string' ? '' : ', made from a seed';
		sections.push(`## ${title}${made}\n\n${tableOf(await measure(corpus, input))}`);
	}
	return `# Benchmarks

${origin(input.runs)} Peak memory
is the sum of all processes of a build at one time. Gistgraph reads, resolves, proves, analyses, lays out, makes all pages with their twins, exports and
search index; the other generators get the names it found and make one plain page of each.

${sections.join('\n')}`;
}

async function measure(
	corpus: string,
	{ folder, runs, withRivals, say }: BuildsToMeasure,
): Promise<readonly Row[]> {
	const [work, out] = [join(folder, 'work'), join(folder, 'out')];
	const rows: Row[] = [];
	/** Several runs, each after what has to be done before. */
	const repeat = async (once: () => Promise<Cost>, before = nothing): Promise<Cost> => {
		const costs: Cost[] = [];
		for (let at = 0; at < runs; at += 1) {
			await before();
			costs.push(await once());
		}
		return median(costs) ?? { wallSeconds: 0, cpuSeconds: 0, peakMegabytes: 0 };
	};
	const note = (what: string, pages: number, cost: Cost): void => {
		rows.push({ what, pages, cost });
		say(`  ${what}: ${pages} pages, ${cost.wallSeconds.toFixed(1)} s`);
	};
	const build = (): Promise<Cost> =>
		run(['npm', 'run', '-s', 'build', '--', '--documents', corpus, '--out', out], {
			env: { ...process.env, GISTGRAPH_WORK: work },
		});
	const forgetAll = async (): Promise<void> => {
		for (const path of [work, out]) await rm(path, { recursive: true, force: true });
	};
	const cold = await repeat(build, forgetAll);
	const pages = (await list(out)).filter((file) => file.endsWith('.html')).length;
	note('Gistgraph, cold', pages, cold);
	note('Gistgraph, nothing changed', pages, await repeat(build));
	const files = (await list(corpus)).filter((file) => file.endsWith('.md'));
	const [first = ''] = files;
	const edit = (): Promise<void> => appendFile(first, '\nOpenAI released GPT-4.\n');
	note('Gistgraph, one document edited', pages, await repeat(build, edit));
	if (!withRivals) return rows;
	const names = await tagPages(out);
	for (const rival of rivals) {
		const place = join(folder, rival.name.replace(/\W+/g, '-'));
		await install(rival, place);
		const cost = await repeat(() => buildRival(rival, place, corpus, names));
		note(`${rival.name} (${rival.version}), cold`, names.length + files.length, cost);
	}
	return rows;
}

const nothing = async (): Promise<void> => undefined;

interface Twin {
	/** Of an entity; documents have a title. */
	readonly name?: string;
	readonly mentions?: readonly { readonly document: string }[];
}

/** The entities of a built site, as its twins for programs tell them. */
async function tagPages(site: string): Promise<readonly TagPage[]> {
	const twins = (await list(site)).filter((file) => file.endsWith('/index.json'));
	const read = await Promise.all(
		twins.map(async (file) => ({
			slug: relative(site, dirname(file)).replaceAll('/', '-'),
			...(JSON.parse(await readFile(file, 'utf8')) as Twin),
		})),
	);
	return read.flatMap(({ slug, name, mentions = [] }) =>
		name === undefined ? [] : [{ slug, name, documents: mentions.map(({ document }) => document) }],
	);
}

const list = async (path: string): Promise<readonly string[]> =>
	(await readdir(path, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.toSorted();

const tableOf = (rows: readonly Row[]): string =>
	table(
		['', 'pages', 'wall s', 'CPU s', 'peak MB', 'pages/s'],
		rows.map(({ what, pages, cost: { wallSeconds, cpuSeconds, peakMegabytes } }) => [
			what,
			String(pages),
			wallSeconds.toFixed(1),
			cpuSeconds.toFixed(1),
			peakMegabytes.toFixed(0),
			(pages / wallSeconds).toFixed(0),
		]),
	);
