import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Child processes, a blob store and real uploads: a machine under load is slower than the work.
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
