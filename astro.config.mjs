import { defineConfig } from 'astro/config';
import { gistgraph } from './src/integration/index.ts';

// Site address and base path come from content/site.yaml, through the integration.
export default defineConfig({
	integrations: [gistgraph()],
	// Of a build its own: two at once share nothing.
	cacheDir: `${process.env['GISTGRAPH_WORK'] ?? '.gistgraph'}/astro`,
	outDir: process.env['GISTGRAPH_OUT'] ?? 'dist',
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
	// The content security policy allows no inline script, however small.
	vite: { build: { assetsInlineLimit: 0 } },
});
