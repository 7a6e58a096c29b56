/** `npm run dev`: Astro's dev server; a change in the content folder shows by itself. */
import { dev } from 'astro';
import { siteConfig } from '../src/integration/siteConfig.ts';
import { contentOptions, readOptions } from './options.ts';

const options = readOptions({
	name: 'dev',
	does: 'Serves the site while you write; a change in the content folder shows by itself.',
	options: { ...contentOptions, port: ['N', 'port (default: 4321)'] },
});
for (const name of ['content', 'documents'] as const) {
	const value = options.get(name);
	if (value !== undefined) process.env[`GISTGRAPH_${name.toUpperCase()}`] = value;
}
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({
	...siteConfig(),
	server: { port: Number(options.get('port') ?? 4321) },
});
