/** Sentences in two languages: what they say is held by goldens, not by the tests that mutants are shown to. */
const words = {
  kind: 'Ignore',
  name: 'words',
  value: {
    shouldIgnore: ({ node }) =>
      node.type === 'ObjectProperty' && (node.key.name === 'vi' || node.key.name === 'en')
        ? 'a sentence'
        : undefined,
  },
};

export const strykerPlugins = [words];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './stryker.config.mjs'],
  ignorers: ['words'],
  concurrency: 2,
  // What runs once, while a file is loaded, would need every test for each mutant.
  ignoreStatic: true,
  // The few tests that start the real binary need `dist`; they see no mutant.
  ignorePatterns: ['/.build', '/reports', 'biome.json'],
  // TypeScript 7 has no API to read its configuration with, and there is nothing in it to rewrite.
  tsconfigFile: 'tsconfig.none.json',
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  htmlReporter: { fileName: 'reports/mutation.html' },
  incrementalFile: 'reports/mutation.json',
};
