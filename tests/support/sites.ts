/** Builds the shipped content once at `/` and once at `/a/b/` for all browser tests, and serves both. */
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runScript } from './run.ts';
import { serve, type Served } from '../../scripts/serve.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Addresses of the two sites. */
		readonly sites: readonly {
			readonly base: string;
			readonly url: string;
			readonly folder: string;
		}[];
	}
}

const output = resolve('.test-output');

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const served: (Served & { base: string; folder: string })[] = [];
	for (const [name, base] of [
		['root', '/'],
		['below', '/a/b/'],
	] as const) {
		const folder = `${output}/${name}`;
		const { code, err } = await runScript(
			'build',
			['--out', folder, '--base', base],
			`${output}/work-${name}`,
		);
		if (code !== 0) throw new Error(`The site at ${base} was not built:\n${err}`);
		served.push({ ...(await serve(folder, base)), base, folder });
	}
	project.provide(
		'sites',
		served.map(({ base, url, folder }) => ({ base, url, folder })),
	);
	return async () => {
		await Promise.all(served.map(({ close }) => close()));
	};
}
