import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Severity } from '../../src/core/findings/finding';
import { review } from '../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import { formatAddress } from '../../src/core/workbook/address';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');

/**
 * The contradictions each published table shows in its own cells, by the relations listed as broken beside it, and
 * what is more than a hint about the rest. Scores that printed or regional rules forbid belong to the scoring tests.
 */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '001_qingshen_fgj_gz': ['warning completeness/adjustment-reason Sheet1!E9'],
  '003_guichi_tangxi_wt': [
    'error arithmetic/funding-total Sheet1!C6 → 90',
    'error arithmetic/funding-total Sheet1!D6 → 89.974',
    'error arithmetic/funding-total Sheet1!E6 → 89.974',
  ],
  '005_putuo_tiyu_jiesuan': [
    'error arithmetic/execution-rate Sheet1!G6 → 86.18',
    'warning completeness/execution-reason Sheet1!G6',
  ],
  '011_jishan_ybj': [
    'error arithmetic/total-score Sheet1!G18 → 93',
    'warning arithmetic/execution-score Sheet1!H6 → 9.91',
  ],
  '008_yongde_mlzx_yycan': ['warning completeness/unmet-target Sheet1!G19'],
  '017_langzhong_cgs': ['warning logic/target-holds-weights Sheet1!E14'],
  '029_gannan_jtj': ['error arithmetic/three-public-total 三公经费!B2 → 30.49'],
};

describe('published tables', function () {
  if (!existsSync(CORPUS)) {
    it('are not here: ../shared/corpus is missing, so they are not checked');
    return;
  }
  for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('.xlsx'))) {
    const name = file.replace('.xlsx', '');
    it(`${name} shows its contradictions and nothing else`, () => {
      const found = review(readSnapshot(readFileSync(join(CORPUS, file)), file), DEFAULT_SETTINGS).findings;
      const told = found.filter(
        ({ rule, severity }) => !rule.startsWith('score/') && isMoreThanHint(severity),
      );
      assert.deepEqual(told.map(inBrief).sort(), [...(EXPECTED[name] ?? [])].sort());
    });
  }

  it('all have their relations evaluated, and those that rounding explains are told from errors', () => {
    const accounts = readSnapshot(readFileSync(join(CORPUS, '043_putuo_ghzy_js2024.xlsx')), '043');
    const states = review(accounts, DEFAULT_SETTINGS).relations.map(({ verdict }) => verdict.state);
    const count = (state: string): number => states.filter((each) => each === state).length;
    assert.ok(count('holds') > 150, `${count('holds')} relations hold`);
    assert.ok(count('rounding') >= 4, `${count('rounding')} are off by rounding`);
    assert.equal(count('violated'), 0);
  });
});

function isMoreThanHint(severity: Severity): boolean {
  return severity !== 'hint';
}

function inBrief({ severity, rule, primary, expected }: Finding): string {
  const target = expected === null ? '' : ` → ${expected}`;
  return `${severity} ${rule} ${primary ? formatAddress(primary) : '-'}${target}`;
}
