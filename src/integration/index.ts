/**
 * The Astro integration: runs the pipeline before a build and on every change in dev, hands the site's
 * address to Astro, puts the published files beside the pages and indexes the pages for search.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportProblems } from '../config/report.ts';
import { setPageStore } from '../model/pageStore.ts';
import { setPublishedFiles } from '../model/publishedFiles.ts';
import { BuildLog } from './buildLog.ts';
import { beforePages } from './beforePages.ts';
import { ContentError } from './contentError.ts';
import { writeIndex, type SearchFiles } from './fullText.ts';
import { LastPages } from './lastPages.ts';
import { moveFiles } from './moveFiles.ts';
import { makePortable } from './portable.ts';
import { precompress } from './precompress.ts';
import { readSettings } from './settings.ts';
import { startArtefact, type Artefact } from './startArtefact.ts';
import { startSearch } from './startSearch.ts';
import { scriptStrings } from './strings.ts';
import { stagedName, textsOf } from './workFolder.ts';

/** @param begins whether the pipeline is to begin at once, since a build follows: Astro takes a second to load */
export function gistgraph(begins = false): AstroIntegration {
	const settings = readSettings(process.env);
	const files = join(settings.work, 'files');
	process.env['GISTGRAPH_ARTEFACT'] = join(settings.work, 'knowledge.jsonl');
	const log = new BuildLog(process.stdout);
	const start = (): Artefact => {
		const artefact = startArtefact({ ...settings, isSearched: begins }, log.lane());
		artefact.made.then(
			({ problems }) => log.complain(reportProblems(problems)),
			() => undefined,
		);
		setPublishedFiles(artefact.listed);
		return artefact;
	};
	let artefact: Artefact;
	let searchFiles: Promise<SearchFiles> | undefined;
	if (begins) {
		artefact = start();
		searchFiles = startSearch(artefact.texts, textsOf(settings.work), log.lane());
	}
	let lastPages: LastPages | undefined;
	const tellPages = log.lane();
	const whole = async (): Promise<void> => {
		const { isWhole } = await artefact.made;
		if (!isWhole) throw new ContentError('The content has errors; nothing was built.');
	};
	return {
		name: 'gistgraph',
		hooks: {
			'astro:config:setup': async ({ updateConfig, command }) => {
				if (command !== 'build' && command !== 'dev') return;
				process.env['GISTGRAPH_COMMAND'] = command;
				if (!begins) artefact = start();
				const site = await artefact.site;
				if (!site || command === 'dev') await whole();
				if (!site) return;
				updateConfig({
					site: site.url,
					base: site.base,
					vite: {
						plugins: [
							scriptStrings(site.language),
							beforePages(async () => {
								await whole();
								tellPages('pages', 0, 1);
							}),
						],
					},
				});
			},
			'astro:config:done': ({ config: { outDir } }) => {
				const { work, program, last, portable } = settings;
				// A portable site has other bytes than its pages were made with.
				if (program === undefined || last === undefined || portable) return;
				const out = fileURLToPath(outDir);
				lastPages = new LastPages({ record: join(work, 'pages.json'), program, last, out });
				setPageStore(lastPages);
			},
			'astro:server:setup': ({ server }) => {
				server.watcher.add(
					settings.documents ? [settings.content, settings.documents] : settings.content,
				);
				const isContent = (path: string): boolean =>
					[settings.content, settings.documents].some(
						(folder) => folder !== undefined && path.startsWith(folder + sep),
					);
				// One after the other: two threads would write the same files.
				let last = artefact.published.catch(tellFault);
				server.watcher.on('all', (_event, path) => {
					if (!isContent(path)) return;
					last = last
						.then(async () => {
							artefact = start();
							const { isWhole } = await artefact.made;
							await artefact.published;
							if (!isWhole) return;
							for (const environment of Object.values(server.environments))
								environment.moduleGraph.invalidateAll();
							server.ws.send({ type: 'full-reload' });
						})
						.catch(tellFault);
				});
				server.middlewares.use((request, response, next) => {
					const path = normalize(
						decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
					);
					readFile(join(files, stagedName(path.slice(1)))).then(
						(bytes) => response.writeHead(200, { 'content-type': contentType(path) }).end(bytes),
						() => next(),
					);
				});
			},
			'astro:build:done': async ({ dir, pages }) => {
				const out = fileURLToPath(dir);
				const total = pages.length + (lastPages?.keptCount ?? 0);
				tellPages('pages', total, total);
				lastPages?.record();
				if (searchFiles) await writeIndex(await searchFiles, out);
				await artefact.published;
				moveFiles(files, out);
				const site = await artefact.site;
				if (settings.portable) await makePortable(out, site?.base ?? '/');
				if (settings.precompress) await precompress(out);
				log.end();
			},
		},
	};
}

const tellFault = (cause: unknown): void =>
	void process.stderr.write(
		`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
	);

const contentTypes: ReadonlyMap<string, string> = new Map([
	['.json', 'application/json'],
	['.jsonld', 'application/ld+json'],
	['.xml', 'application/xml'],
	['.csv', 'text/csv'],
	['.ttl', 'text/turtle'],
	['.nq', 'application/n-quads'],
	['.zip', 'application/zip'],
]);

const contentType = (path: string): string =>
	`${contentTypes.get(extname(path)) ?? 'text/plain'}; charset=utf-8`;
