import { MUTATION_RESULTS } from './scripts/mutation/record.mjs';

/**
 * Mutation testing of one room: `npm run mutation -- core/quantity` changes src/core/quantity line by line and runs the
 * tests of that room over each change. What survives is what no test of the room holds.
 */
const room = process.env.MUTATION_ROOM ?? 'core/quantity';

export default {
  plugins: ['./scripts/mutation/test-runner.mjs'],
  testRunner: 'room',
  testRunnerNodeArgs: ['--import', 'tsx'],
  coverageAnalysis: 'perTest',
  // What is computed once on loading would need every test in a process of its own.
  ignoreStatic: true,
  mutate: [`src/${room}/**/*.ts`, '!src/**/generated/**'],
  ignorePatterns: ['/dist', '/assets', '/coverage'],
  // Messages are judged by their ids, and a changed sentence is no fault.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: MUTATION_RESULTS },
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
  concurrency: 1,
  timeoutMS: 10_000,
  tempDirName: '.mutation',
  cleanTempDir: 'always',
};
