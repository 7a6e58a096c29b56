/** `npm run bench`: what building costs, beside other generators, and what the map costs; a report in Markdown. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { measureBuilds } from './bench/builds.ts';
import { measureMap } from './bench/map.ts';
import { readReport, writeReport, type Report } from './bench/report.ts';
import { readOptions, stopOnUsage } from './options.ts';

const options = readOptions({
	name: 'bench',
	does: 'Measures builds: cold, unchanged, one document edited, and other generators on the same pages. Then the map:\nbytes, waiting, frames, layout. Of the report, only what is measured is written anew.',
	options: {
		builds: ['yes|no', 'measure builds (default: yes); `no` measures the map alone'],
		documents: ['DIR', 'folder of summaries to measure with (default: corpora made here)'],
		sizes: ['N,N', 'documents of the corpora made here (default: 20,100)'],
		bytes: ['N', 'bytes of each of their documents (default: 24000)'],
		rivals: ['yes|no', 'measure other generators, from the registry (default: yes)'],
		map: ['yes|no', 'measure the map, in Chromium (default: yes)'],
		graphs: [
			'N/N,N/N',
			'entities and lines of the graphs made for it (default: 1000/5000,10000/50000,100000/500000)',
		],
		runs: ['N', 'runs of each, of which the median counts (default: 3)'],
		out: ['FILE', 'where the report goes (default: docs/benchmarks.md)'],
	},
});

/** An option's value. Ends the command where it is not of the form. */
function valueOf(name: string, otherwise: string, form: RegExp, takes: string): string {
	const text = options.get(name) ?? otherwise;
	if (!form.test(text)) stopOnUsage(`--${name} takes ${takes}; this is \`${text}\`.`);
	return text;
}
/** Whole numbers from 1 on, parted by commas. */
const numbersOf = (name: string, otherwise: string): readonly number[] =>
	valueOf(name, otherwise, /^[1-9]\d*(?:,[1-9]\d*)*$/, 'numbers from 1 on')
		.split(',')
		.map(Number);
const isWanted = (name: string): boolean =>
	valueOf(name, 'yes', /^(?:yes|no)$/, 'yes or no') === 'yes';

const pairs = /^[1-9]\d*\/[1-9]\d*(?:,[1-9]\d*\/[1-9]\d*)*$/;
const graphs = valueOf('graphs', '1000/5000,10000/50000,100000/500000', pairs, 'pairs as 1000/5000')
	.split(',')
	.map((pair) => {
		const [entities = 0, lines = 0] = pair.split('/').map(Number);
		return { entities, lines };
	});
const given = options.get('documents');
const [bytes = 0] = numbersOf('bytes', '24000');
const made = numbersOf('sizes', '20,100').map((documents) => ({ documents, bytes }));
const [runs = 0] = numbersOf('runs', '3');
const [withBuilds, withRivals, withMap] = [isWanted('builds'), isWanted('rivals'), isWanted('map')];
const folder = resolve('.gistgraph/bench');
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const out = options.get('out') ?? 'docs/benchmarks.md';
/** At once, so that what was measured is kept whatever becomes of the rest. */
async function write(part: Partial<Report>): Promise<void> {
	const report = readReport(await readFile(out, 'utf8').catch(() => ''));
	await writeFile(out, writeReport({ ...report, ...part }));
}

if (withBuilds) {
	const corpora = given === undefined ? made : [resolve(given)];
	await write({ builds: await measureBuilds({ corpora, runs, withRivals, folder, say }) });
}
if (withMap) await write({ map: await measureMap({ graphs, runs, folder, say }) });
