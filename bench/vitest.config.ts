import { defineConfig } from 'vitest/config';

/** Measurements run like tests, one file in one fresh process, without a time limit that would cut a peer short. */
export default defineConfig({
  test: { include: ['bench/**/*.bench.ts'], testTimeout: 1_800_000, hookTimeout: 600_000, pool: 'forks', fileParallelism: false },
});
