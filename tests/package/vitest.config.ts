import { defineConfig } from 'vitest/config';

// Kept apart from `npm test`: npm asks the registry.
export default defineConfig({
	test: { include: ['tests/package/**/*.test.ts'], testTimeout: 900_000 },
});
