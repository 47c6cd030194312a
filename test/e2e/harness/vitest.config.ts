import path from 'node:path';
import { defineConfig } from 'vitest/config';

// Each file is told by one of three workers, which wait most of the time; each story in it has a browser of its own.
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../../..'),
  test: {
    include: ['test/e2e/stories/**/*.story.ts'],
    globalSetup: [path.join(import.meta.dirname, 'global-setup.ts')],
    pool: 'forks',
    maxWorkers: 3,
    isolate: false,
    slowTestThreshold: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
  },
});
