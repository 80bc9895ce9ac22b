import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Child processes, a blob store and real uploads: a machine under load is slower than the work.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Most of the time goes into waiting for other processes, so more of them than cores is faster.
    maxWorkers: 3,
  },
});
