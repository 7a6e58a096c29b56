/** `npm run build`: pipeline and site. */
import { keepCompiled } from './compiled.ts';
import { readOptions } from './options.ts';

keepCompiled();
const { buildOptions, runBuild } = await import('./buildSite.ts');
const options = readOptions({
	name: 'build',
	does: 'Builds the site from a content folder.',
	options: buildOptions,
});
await runBuild(options);
process.stdout.write(`Built ${options.get('out') ?? 'dist'}\n`);
