import { defineConfig } from 'vitest/config';

// Browser tests build whole sites, one after the other: two builds share Astro's cache folder.
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					setupFiles: ['tests/support/propertySeed.ts'],
					testTimeout: 30_000,
				},
			},
			{ test: { name: 'pipeline', include: ['tests/pipeline/**/*.test.ts'], testTimeout: 60_000 } },
			{
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/support/sites.ts'],
					testTimeout: 120_000,
					hookTimeout: 300_000,
					fileParallelism: false,
				},
			},
		],
	},
});
