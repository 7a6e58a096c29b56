/** Building a site: pipeline and pages. The finished site takes the place of an earlier one only when it is whole. */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ContentError } from '../src/integration/contentError.ts';
import { readSettings } from '../src/integration/settings.ts';
import { lock } from './lock.ts';
import { readingOptions } from './options.ts';
import { forget, hashInputs, hashProgram, remember, standing } from './standing.ts';
import { recover, swap } from './swap.ts';
import { tellTrouble } from './trouble.ts';

export const buildOptions = {
	...readingOptions,
	out: ['DIR', 'where the site goes (default: dist)'],
	base: ['PATH', 'path the site is served under, e.g. /notes/'],
	site: ['URL', 'origin of the published site, e.g. https://example.org'],
	strict: ['', 'fails where much of the last build is lost (`mostLost` in site.yaml)'],
	precompress: ['', 'also writes .br and .gz beside each file, for servers that send them'],
	portable: ['', 'links pages so that they can be read from a folder, without a server'],
} as const;

/** Builds into a folder beside the work files, then swaps it in; lets a site stand that would come out the same. */
export async function buildSite(options: ReadonlyMap<string, string>): Promise<void> {
	const out = resolve(options.get('out') ?? 'dist');
	const environment = {
		content: 'GISTGRAPH_CONTENT',
		documents: 'GISTGRAPH_DOCUMENTS',
		extractions: 'GISTGRAPH_EXTRACTIONS',
		base: 'GISTGRAPH_BASE',
		site: 'GISTGRAPH_SITE',
		precompress: 'GISTGRAPH_PRECOMPRESS',
		portable: 'GISTGRAPH_PORTABLE',
	};
	for (const [option, name] of Object.entries(environment)) {
		const value = options.get(option);
		if (value !== undefined) process.env[name] = value;
	}
	process.env['GISTGRAPH_LAST'] = out;
	if (options.has('strict')) process.env['GISTGRAPH_STRICT'] = '1';
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	const { work, content, documents } = readSettings(process.env);
	const fresh = join(work, 'site');
	process.env['GISTGRAPH_OUT'] = fresh;
	const made = { work, out, content, ...(documents !== undefined && { documents }) };
	lock(join(work, 'building'));
	lock(`${out}.building`);
	recover(out);
	const program = await hashProgram();
	const inputs = await hashInputs(made, program);
	const complaints = await standing(made, inputs);
	if (complaints !== undefined) {
		process.stderr.write(complaints);
		process.stdout.write('Nothing changed since the last build.\n');
		return;
	}
	process.env['GISTGRAPH_PROGRAM'] = program;
	await forget(made);
	await rm(fresh, { recursive: true, force: true });
	// Loaded only now: letting a site stand needs none of it.
	const { siteConfig } = await import('../src/integration/siteConfig.ts');
	const config = siteConfig(true);
	const { build } = await import('astro');
	await build({ ...config, logLevel: 'warn' });
	await swap(fresh, out);
	await remember(made, inputs);
}

/** Exit code 1 for errors of the content, which were reported already; others show themselves. */
export async function runBuild(options: ReadonlyMap<string, string>): Promise<void> {
	try {
		await buildSite(options);
	} catch (cause) {
		process.stderr.write(`${cause instanceof ContentError ? cause.message : tellTrouble(cause)}\n`);
		process.exit(1);
	}
}
