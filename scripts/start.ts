/** `npm start`: builds, then serves the site on http://localhost:4321. */
import { preview } from 'astro';
import { resolve } from 'node:path';
import { siteConfig } from '../src/integration/siteConfig.ts';
import { runBuild } from './buildSite.ts';
import { readingOptions, readOptions } from './options.ts';

const options = readOptions({
	name: 'start',
	does: 'Builds the site and serves it on http://localhost:4321.',
	options: {
		...readingOptions,
		base: ['PATH', 'path the site is served under'],
		port: ['N', 'port (default: 4321)'],
	},
});
await runBuild(options);
process.env['GISTGRAPH_OUT'] = resolve('dist');
await preview({
	...siteConfig(),
	server: { port: Number(options.get('port') ?? 4321) },
	...(options.has('base') && { base: options.get('base') ?? '/' }),
});
