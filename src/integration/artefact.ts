/** Runs the pipeline on a content folder and writes what the site is made of. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContent } from '../config/content.ts';
import { readFiles } from '../config/files.ts';
import { isError, siteSchema, type Knowledge, type Problem } from '../model/index.ts';
import { buildKnowledge, checkSources, publish, type Progress } from '../pipeline/index.ts';
import { readSources } from '../reader/index.ts';
import type { BuildSettings } from './settings.ts';

export interface Made {
	/** Absent when the content has errors; then nothing was written. */
	readonly knowledge?: Knowledge;
	readonly problems: readonly Problem[];
}

/** Writes `knowledge.json` and `files/**` into the work folder, all or nothing. */
export async function makeArtefact(settings: BuildSettings, progress?: Progress): Promise<Made> {
	const read = readContent(await readFiles(settings.content, settings.documents));
	const { content, problems } = read;
	if (!content) return { problems: [...problems, ...checkSources(read)] };
	const overrides = {
		...content.site,
		...pick(settings, 'base'),
		...(settings.site !== undefined && { url: settings.site }),
	};
	const site = siteSchema.parse(overrides);
	const { readings, problems: ofReading } = await readSources(content, content.sources, {
		...settings,
		isWhole: true,
		...(progress && { progress }),
	});
	if (!readings) return { problems: [...problems, ...ofReading] };
	const { knowledge, problems: found } = buildKnowledge({ ...content, site }, progress, readings);
	const all = [...problems, ...ofReading, ...found];
	if (!knowledge || all.some(isError)) return { problems: all };
	progress?.('publish', 0, 1);
	await writeWork(settings.work, knowledge);
	return { knowledge, problems: all };
}

const pick = (settings: BuildSettings, key: 'base'): { base?: string } =>
	settings[key] === undefined ? {} : { base: settings[key] };

/** Writes beside the old files, then swaps, so that a broken run leaves the old ones whole. */
async function writeWork(work: string, knowledge: Knowledge): Promise<void> {
	const fresh = join(work, 'files.new');
	await rm(fresh, { recursive: true, force: true });
	for (const { path, content } of publish(knowledge)) {
		const file = join(fresh, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	await mkdir(fresh, { recursive: true });
	await writeFile(join(work, 'knowledge.json.new'), JSON.stringify(knowledge));
	await rm(join(work, 'files'), { recursive: true, force: true });
	await rename(fresh, join(work, 'files'));
	await rename(join(work, 'knowledge.json.new'), join(work, 'knowledge.json'));
}
