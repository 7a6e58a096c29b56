/** `npm run build`: pipeline and site. */
import { buildOptions, runBuild } from './buildSite.ts';
import { readOptions } from './options.ts';

const options = readOptions({
	name: 'build',
	does: 'Builds the site from a content folder.',
	options: buildOptions,
});
await runBuild(options);
process.stdout.write(`Built ${options.get('out') ?? 'dist'}\n`);
