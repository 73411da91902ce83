import { defineConfig } from 'vitest/config';

/** Folders or files of tests, separated by commas, where not all need to be asked. */
const only = process.env.MUTATE_TESTS?.split(',');

/** What `npm run mutate` holds mutants to: the tests that run in this process, without a build for each mutant. */
export default defineConfig({
  plugins: [
    {
      name: 'processes',
      // Stryker asks for threads, in which a test cannot change the folder that it works in.
      configureVitest({ project }) {
        project.config.pool = 'forks';
        project.config.isolate = false;
      },
    },
  ],
  test: {
    include: only?.flatMap((path) => [path, `${path}/**/*.test.ts`]) ?? ['test/**/*.test.ts'],
    exclude: ['test/{golden,house,readme,recipes}/**'],
    testTimeout: 60_000,
  },
});
