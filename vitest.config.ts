import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'test/house/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    environment: 'node',
    pool: 'threads',
    // Both of a small machine's cores.
    maxWorkers: 2,
    // Speed is not tested here; a busy machine only takes longer.
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
