/**
 * Mutation testing of one room: `npm run mutation -- core/quantity` changes src/core/quantity line by line and runs the
 * tests of that room over each change. What survives is what no test of the room holds.
 */
const room = process.env.MUTATION_ROOM ?? 'core/quantity';

export default {
  testRunner: 'command',
  commandRunner: { command: `npx mocha --bail --reporter dot "test/${room}/**/*.test.ts"` },
  mutate: [`src/${room}/**/*.ts`, '!src/**/generated/**'],
  ignorePatterns: ['dist', 'docs', 'samples', 'assets', 'coverage'],
  // Messages are judged by their ids, and a changed sentence is no fault.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
  concurrency: 1,
  timeoutMS: 60_000,
  tempDirName: '.mutation',
  cleanTempDir: 'always',
};
