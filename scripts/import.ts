/** `npm run import`: files and folders of other programs become documents of the summaries folder. */
import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { reportProblems } from '../src/config/report.ts';
import { isError } from '../src/model/index.ts';
import {
	companionOf,
	decodeAsDeclared,
	importFile,
	importFolder,
	isImportable,
	isUnreadable,
	joinImports,
	warnOf,
	planImport,
	type Imported,
	type ImportSettings,
	type SourceText,
	type Step,
} from '../src/import/index.ts';
import { decode } from '../src/pipeline/ingest/decode.ts';
import { loadContent } from './load.ts';
import { contentOptions, readArguments, stopOnUsage } from './options.ts';

const { options, rest } = readArguments({
	name: 'import',
	does: 'Turns files and folders of other programs into documents of the summaries folder.',
	takes: 'SOURCE…',
	options: {
		...contentOptions,
		media: ['URL', 'address of the recording that a transcript is of'],
		'dry-run': ['', 'says what would be done, and writes nothing'],
		force: ['', 'overwrites files that were edited by hand since they were imported'],
	},
});
if (rest.length === 0)
	stopOnUsage('Name the files and folders to import: npm run import -- SOURCE…');
const media = options.get('media');
if (media !== undefined && !/^https?:\/\/./.test(media))
	stopOnUsage(`--media takes a web address; this is \`${media}\`.`);

const content = resolve(options.get('content') ?? 'content');
const summaries = resolve(options.get('documents') ?? join(content, 'summaries'));
const { ontology } = await loadContent(options, () => false);
const keyOfType = new Map(
	(ontology?.types ?? []).flatMap(({ id, label, annotations: [key] }) =>
		key === undefined
			? []
			: [[id.toLowerCase(), key] as const, [label.toLowerCase(), key] as const],
	),
);
const settings: ImportSettings = { keyOfType, ...(media !== undefined && { media }) };

const imports: Imported[] = [];
for (const source of rest) imports.push(await importSource(source));
const plan = planImport(
	joinImports(imports),
	await readTexts(summaries, (path) => /\.(?:md|markdown)$/i.test(path)),
	options.has('force'),
);
const isDry = options.has('dry-run');
for (const step of plan.steps) {
	if (!isDry) await take(step);
	if (step.kind !== 'unchanged')
		process.stdout.write(`${step.kind.padEnd(10)}${shown(step.path)}\n`);
}
process.stderr.write(reportProblems(plan.problems));
const count = (...kinds: Step['kind'][]): number =>
	plan.steps.filter(({ kind }) => kinds.includes(kind)).length;
process.stdout.write(
	`${isDry ? 'Nothing is written. ' : ''}${count('create')} new, ${count('update', 'overwrite')} updated, ${count('unchanged')} unchanged, ${count('remove')} removed, ${plan.withheld} kept back.\n`,
);
if (plan.problems.some(isError)) process.exitCode = 1;

async function take(step: Step): Promise<void> {
	const path = join(summaries, step.path);
	if (step.kind === 'remove') return rm(path);
	if (!('text' in step)) return;
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, step.text);
}

function shown(path: string): string {
	return join(relative('.', summaries), path).split(sep).join('/');
}

async function importSource(source: string): Promise<Imported> {
	const path = resolve(source);
	const stats = await lstat(path).catch(() => undefined);
	if (!stats) return broken(source, 'There is no such file or folder.', 'Check its name.');
	if (!stats.isDirectory()) {
		const read = await readText(path, source);
		if ('problem' in read) return { documents: [], problems: [read.problem] };
		const near = await readText(companionOf(path), companionOf(source)).catch(() => undefined);
		const companion = near && 'text' in near && companionOf(path) !== path ? near : undefined;
		const named = { path: path.split(sep).slice(-2).join('/'), text: read.text };
		return importFile(named, { ...settings, ...(companion && { companion }) });
	}
	const problems = [...(await unreadable(path, source))];
	const files = await readTexts(path, isImportable, (problem) => problems.push(problem));
	if (files.length === 0 && !problems.some(isError)) {
		const nothing = broken(
			source,
			'There is nothing in this folder that can be imported.',
			'docs/imports.md lists what can.',
		);
		return { ...nothing, problems: [...problems, ...nothing.problems] };
	}
	const isVault = await lstat(join(path, '.obsidian')).then(
		() => true,
		() => false,
	);
	const imported = await importFolder({ name: basename(path), files, isVault }, settings);
	return { ...imported, problems: [...problems, ...imported.problems] };
}

function broken(file: string, message: string, mend: string): Imported {
	const place = { file, line: 0, column: 0 };
	return {
		documents: [],
		problems: [{ severity: 'error', rule: 'not-imported', place, message, mend }],
	};
}

async function readText(
	path: string,
	name: string,
): Promise<SourceText | { problem: Imported['problems'][number] }> {
	const bytes = await readFile(path);
	const decoded = decode(name, bytes);
	if ('text' in decoded) return { path: name, text: decoded.text };
	// Whether that matters is for what reads it to say.
	if (decoded.problem.rule === 'empty-file') return { path: name, text: '' };
	const isMarkup = /\.(?:html?|xml|rss|atom|rdf|opml)$/i.test(name);
	const text = isMarkup ? decodeAsDeclared(bytes) : undefined;
	return text === undefined ? decoded : { path: name, text };
}

/** One warning for all documents of a folder that cannot be read. */
async function unreadable(folder: string, source: string): Promise<Imported['problems']> {
	const paths = await pathsIn(folder, isUnreadable);
	return warnOf(
		source,
		'not-imported',
		'Left out, since their formats are not read',
		paths,
		'Save pages as “Web page, complete” (.html), other documents as Markdown or text.',
	);
}

/** Files below a folder that are wanted, sorted by path; hidden ones and links are passed over. */
async function readTexts(
	folder: string,
	isWanted: (path: string) => boolean,
	fail: (problem: Imported['problems'][number]) => void = () => undefined,
): Promise<readonly SourceText[]> {
	const texts: SourceText[] = [];
	for (const path of await pathsIn(folder, isWanted)) {
		const read = await readText(join(folder, path), path);
		if ('text' in read) texts.push(read);
		else fail(read.problem);
	}
	return texts;
}

async function pathsIn(
	folder: string,
	isWanted: (path: string) => boolean,
): Promise<readonly string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
		.filter(
			(path) =>
				isWanted(path) &&
				!path.split('/').some((part) => part.startsWith('.') || part === 'node_modules'),
		)
		.toSorted((a, b) => (a < b ? -1 : 1));
}
