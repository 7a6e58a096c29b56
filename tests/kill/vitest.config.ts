import { defineConfig } from 'vitest/config';

/** A build killed at 50 points, spread over all of it; the usual tests take a few. */
export default defineConfig({
	test: {
		include: ['tests/pipeline/faults.test.ts'],
		testNamePattern: /killed/,
		testTimeout: 3_600_000,
		env: { KILLS: '50' },
	},
});
