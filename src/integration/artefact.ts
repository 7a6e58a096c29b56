/** Runs the pipeline on a content folder and writes what the site is made of. */
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../config/content.ts';
import { readFiles } from '../config/files.ts';
import { reportProblems } from '../config/report.ts';
import {
	isError,
	siteSchema,
	snapshotSchema,
	toKnowledgeLines,
	type Document,
	type Knowledge,
	type Problem,
	type Site,
} from '../model/index.ts';
import {
	buildKnowledge,
	checkSources,
	documentsOf,
	publish,
	type LastBuild,
	type Progress,
} from '../pipeline/index.ts';
import type { PublishedFile } from '../model/publishedFiles.ts';
import { readSources } from '../reader/index.ts';
import { startArchivist } from './archivist.ts';
import type { BuildSettings } from './settings.ts';
import { stagedFiles } from './stagedFiles.ts';
import { complaintsOf, stagedName } from './workFolder.ts';

export interface Made {
	/** Absent when the content has errors. */
	readonly knowledge?: Knowledge;
	readonly problems: readonly Problem[];
}

export interface Told {
	/** The settings of the site are read and have no errors. */
	readonly settled?: (site: Site) => void;
	/** All documents are read; what they speak of is not known yet. */
	readonly read?: (documents: readonly Document[], site: Site) => void;
	readonly progress?: Progress;
}

/** All stages but the last; nothing is written. */
export async function makeKnowledge(
	settings: BuildSettings,
	{ settled, read: tellRead, progress }: Told = {},
): Promise<Made> {
	const read = readContent(await readFiles(settings.content, settings.documents));
	const { content, problems } = read;
	if (!content) return { problems: [...problems, ...checkSources(read)] };
	const overrides = {
		...content.site,
		...pick(settings, 'base'),
		...(settings.site !== undefined && { url: settings.site }),
	};
	const site = siteSchema.parse(overrides);
	settled?.(site);
	const { readings, problems: ofReading } = await readSources(content, content.sources, {
		...settings,
		isWhole: true,
		...(progress && { progress }),
	});
	if (!readings) return { problems: [...problems, ...ofReading] };
	tellRead?.(documentsOf(content, readings), site);
	const { knowledge, problems: found } = buildKnowledge(
		{ ...content, site },
		progress,
		readings,
		readLast(settings),
	);
	const all = [...problems, ...ofReading, ...found];
	return knowledge && !all.some(isError) ? { knowledge, problems: all } : { problems: all };
}

/** A site of another program, or none, is no last build. */
function readLast({ last, isStrict = false }: BuildSettings): LastBuild | undefined {
	const file = last === undefined ? '' : join(last, 'data/snapshot.json');
	if (!existsSync(file)) return undefined;
	try {
		const snapshot = snapshotSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
		return { snapshot, isStrict };
	} catch {
		return undefined;
	}
}

const pick = (settings: BuildSettings, key: 'base'): { base?: string } =>
	settings[key] === undefined ? {} : { base: settings[key] };

/** Writes the complaints as they are reported, so that a later build that changes nothing can tell them too. */
export function writeComplaints(work: string, problems: readonly Problem[]): void {
	mkdirSync(work, { recursive: true });
	writeFileSync(complaintsOf(work), reportProblems(problems));
}

/** Writes the artefact, `knowledge.jsonl` in the work folder, whole or not at all. */
export function writeKnowledge(work: string, knowledge: Knowledge): void {
	const path = join(work, 'knowledge.jsonl');
	mkdirSync(work, { recursive: true });
	const file = openSync(`${path}.new`, 'w');
	try {
		for (const line of toKnowledgeLines(knowledge)) writeSync(file, `${line}\n`);
	} finally {
		closeSync(file);
	}
	renameSync(`${path}.new`, path);
}

/** What stands beside every page stands beside the home page. How many bytes all of it has is told nowhere. */
const twinsOfHome: readonly PublishedFile[] = ['index.json', 'index.md'].map((path) => ({
	path,
	bytes: 0,
}));

/**
 * Writes the published files into `files` in the work folder, all or none.
 *
 * @param list told of the files once all stand but what stands beside pages, which is most
 */
export async function writePublished(
	work: string,
	knowledge: Knowledge,
	list: (files: readonly PublishedFile[]) => void,
): Promise<void> {
	const [fresh, files] = [join(work, 'files.new'), join(work, 'files')];
	rmSync(fresh, { recursive: true, force: true });
	mkdirSync(fresh, { recursive: true });
	const { files: single, twins } = publish(knowledge);
	const pathOf = (path: string): string => join(fresh, stagedName(path));
	const archivist = startArchivist();
	for (const file of single)
		if ('files' in file) archivist.write(file, pathOf(file.path));
		else writeFileSync(pathOf(file.path), file.content);
	await archivist.finish();
	list([...stagedFiles(fresh), ...twinsOfHome]);
	for (const { path, content } of twins) writeFileSync(pathOf(path), content);
	rmSync(files, { recursive: true, force: true });
	renameSync(fresh, files);
}
