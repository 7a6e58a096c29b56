import { defineConfig } from 'vitest/config';

// `npm run test:scaling`: needs a redis-server, so it is no part of `npm test`.
export default defineConfig({
	test: {
		include: ['tests/scaling/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 600_000,
		hookTimeout: 60_000,
	},
});
