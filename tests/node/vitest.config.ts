import { defineConfig } from 'vitest/config';

/** A build under another version of Node, which is a large download: the usual tests need none. */
export default defineConfig({
	test: { include: ['tests/node/*.test.ts'], testTimeout: 600_000 },
});
