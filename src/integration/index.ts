/**
 * The Astro integration: runs the pipeline before a build and on every change in dev, hands the site's
 * address to Astro, puts the published files beside the pages and indexes the pages for search.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { reportProblems } from '../config/report.ts';
import { makeArtefact, type Made } from './artefact.ts';
import { readSettings } from './settings.ts';
import { scriptStrings } from './strings.ts';

/** Thrown after the problems have been printed; its message needs no stack. */
export class ContentError extends Error {}

export function gistgraph(): AstroIntegration {
	const settings = readSettings(process.env);
	const files = join(settings.work, 'files');
	process.env['GISTGRAPH_ARTEFACT'] = join(settings.work, 'knowledge.json');
	const make = async (): Promise<Made> => {
		const made = await makeArtefact(settings);
		process.stderr.write(reportProblems(made.problems));
		return made;
	};
	return {
		name: 'gistgraph',
		hooks: {
			'astro:config:setup': async ({ updateConfig, command }) => {
				if (command !== 'build' && command !== 'dev') return;
				process.env['GISTGRAPH_COMMAND'] = command;
				const { knowledge } = await make();
				if (!knowledge) throw new ContentError('The content has errors; nothing was built.');
				updateConfig({
					site: knowledge.site.url,
					base: knowledge.site.base,
					vite: { plugins: [scriptStrings(knowledge.site.language)] },
				});
			},
			'astro:server:setup': ({ server }) => {
				server.watcher.add(
					settings.documents ? [settings.content, settings.documents] : settings.content,
				);
				const isContent = (path: string): boolean =>
					[settings.content, settings.documents].some(
						(folder) => folder !== undefined && path.startsWith(folder + sep),
					);
				server.watcher.on('all', (_event, path) => {
					if (!isContent(path)) return;
					void make().then(({ knowledge }) => {
						if (!knowledge) return;
						for (const environment of Object.values(server.environments))
							environment.moduleGraph.invalidateAll();
						server.ws.send({ type: 'full-reload' });
					});
				});
				server.middlewares.use((request, response, next) => {
					const path = normalize(
						decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
					);
					readFile(join(files, path)).then(
						(bytes) => response.writeHead(200, { 'content-type': contentType(path) }).end(bytes),
						() => next(),
					);
				});
			},
			'astro:build:done': async ({ dir }) => {
				const out = fileURLToPath(dir);
				await cp(files, out, { recursive: true });
				await indexPages(out);
			},
		},
	};
}

const contentTypes: ReadonlyMap<string, string> = new Map([
	['.json', 'application/json'],
	['.jsonld', 'application/ld+json'],
	['.xml', 'application/xml'],
	['.csv', 'text/csv'],
	['.ttl', 'text/turtle'],
	['.nq', 'application/n-quads'],
]);

const contentType = (path: string): string =>
	`${contentTypes.get(extname(path)) ?? 'text/plain'}; charset=utf-8`;

/**
 * Full-text search over the pages, by Pagefind. Its files are taken and written here: its own writer now and
 * then ends in the middle of a file, and its ready-made interfaces are of no use to this site.
 */
async function indexPages(out: string): Promise<void> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
	await index.addDirectory({ path: out });
	const { files } = await index.getFiles();
	for (const { path, content } of files.filter((file) => !/-ui\.|-highlight\./.test(file.path))) {
		const file = join(out, 'pagefind', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	await close();
}
