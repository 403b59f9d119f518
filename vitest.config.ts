import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Stories start the real program; a busy machine takes its time. No test asserts how fast anything is.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // A shared CI machine may starve a process for seconds; a defect fails twice.
    retry: process.env.CI === 'true' ? 1 : 0,
    pool: 'forks',
    maxWorkers: 2,
  },
});
