/** What Astro is told, in the repository and in the installed package. */
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { isInstalled, root } from '../config/root.ts';
import { gistgraph } from './index.ts';
import { readSettings } from './settings.ts';

/**
 * Site address and base path come from content/site.yaml, through the integration.
 *
 * @param begins whether a build follows at once, see `gistgraph`
 */
export function siteConfig(begins = false): AstroInlineConfig {
	const { work } = readSettings(process.env);
	return {
		root,
		configFile: false,
		integrations: [gistgraph(begins)],
		outDir: process.env['GISTGRAPH_OUT'] ?? 'dist',
		trailingSlash: 'always',
		devToolbar: { enabled: false },
		build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
		// Of a build its own: two at once share nothing.
		cacheDir: join(work, 'astro'),
		vite: {
			// A package is left as it was installed.
			...(isInstalled && { cacheDir: join(work, 'vite') }),
			// The content security policy allows no inline script, however small.
			build: { assetsInlineLimit: 0 },
		},
	};
}
