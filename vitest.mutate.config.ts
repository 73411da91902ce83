import { defineConfig } from 'vitest/config';

/** What `npm run mutate` holds mutants to: the tests that run in this process, without a build for each mutant. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/{golden,house,readme,recipes}/**'],
    testTimeout: 60_000,
  },
});
