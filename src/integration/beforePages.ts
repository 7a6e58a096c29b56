/** What is waited for between the bundling of scripts and styles, which needs no content, and the making of pages. */
import type { Plugin } from './strings.ts';

/** Astro makes pages in a hook of the same kind that comes last of all (`enforce: 'post'`). */
export const beforePages = (wait: () => Promise<void>): Plugin => ({
	name: 'gistgraph-before-pages',
	buildApp: { order: 'post', handler: wait },
});
