/**
 * Runs the tests of a room in one process of Stryker's, which turns one change after another on in code that is loaded
 * once: a start of mocha per change takes two seconds. Stryker's own runner for mocha 12 wants a newer Node than ours.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import Mocha from 'mocha';

/** What the changed code and its runner tell each other: the change that is on, the test that runs, what it reached. */
const told = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/** So many milliseconds at most go into the examples of one property. */
const PROPERTY_LIMIT = 500;

/** The tests of the run that goes on, as Stryker wants them. */
let results = [];

function report(runner) {
  results = [];
  let started = Date.now();
  const add = (test, outcome) => {
    const name = (test.ctx?.currentTest ?? test).fullTitle();
    results.push({ id: name, name, timeSpentMs: Date.now() - started, ...outcome });
    started = Date.now();
  };
  runner.on('pass', (test) => add(test, { status: TestStatus.Success }));
  runner.on('fail', (test, { message }) => add(test, { status: TestStatus.Failed, failureMessage: message }));
}

class RoomTests {
  mocha = new Mocha({ reporter: report, timeout: 0 });
  loaded = false;

  /** Files are loaded once, so that a change in what is computed on loading is not seen (`ignoreStatic`). */
  capabilities() {
    return { reloadEnvironment: false };
  }

  init() {
    fc.configureGlobal({ interruptAfterTimeLimit: PROPERTY_LIMIT });
    this.mocha.cleanReferencesAfterRun(false);
    const room = `test/${process.env.MUTATION_ROOM}`;
    const files = readdirSync(room, { recursive: true }).map((file) => join(room, file));
    for (const file of files.sort()) if (isQuickTest(file)) this.mocha.addFile(file);
    this.mocha.suite.beforeEach(function () {
      told.currentTestId = this.currentTest?.fullTitle();
    });
  }

  async dryRun() {
    const result = await this.run(false);
    return result.status === DryRunStatus.Complete
      ? { ...result, mutantCoverage: told.mutantCoverage }
      : result;
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
    told.hitLimit = hitLimit;
    told.hitCount = hitLimit ? 0 : undefined;
    const asked = (testFilter ?? []).map((name) => `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
    this.mocha.grep(new RegExp(asked.join('|')));
    return toMutantRunResult(await this.run(!disableBail, activeMutant.id));
  }

  async run(endAtFirst, change) {
    bail(endAtFirst, this.mocha.suite);
    try {
      if (!this.loaded) await this.mocha.loadFilesAsync();
      this.loaded = true;
      told.activeMutant = change;
      await new Promise((done) => this.mocha.run(done));
      return (
        determineHitLimitReached(told.hitCount, told.hitLimit) ?? {
          status: DryRunStatus.Complete,
          tests: results,
        }
      );
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error) };
    }
  }
}

/** A file of tests that does not start a spreadsheet, which takes longer than all others together. */
function isQuickTest(file) {
  return file.endsWith('.test.ts') && !readFileSync(file, 'utf8').includes('support/libre-office');
}

function bail(atFirst, suite) {
  suite.bail(atFirst);
  for (const inner of suite.suites) bail(atFirst, inner);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'room', RoomTests)];
