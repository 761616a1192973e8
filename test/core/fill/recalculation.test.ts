import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFill } from '../../../src/core/fill/plan';
import type { PlannedFormula } from '../../../src/core/fill/planned';
import { decimal, plain } from '../../../src/core/quantity/decimal';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { SnapshotIndex } from '../../../src/core/workbook/snapshot-index';
import { readSnapshot } from '../../../src/hosts/xlsx/read/read';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { afterEdits } from '../../support/edits';
import { FAMILIES } from '../../support/families/all';
import { familyWorkbook, officeWorkbook } from '../../support/families/workbooks';
import { allThroughLibreOffice, libreOfficeMissing } from '../../support/libre-office';
import { sheet, workbook } from '../../support/sheet';
import { workbookFile } from '../../support/workbook-file';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS = [join(ROOT, 'samples'), join(ROOT, '../shared/corpus')].filter((folder) =>
  existsSync(folder),
);
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
);

/** Lists whose amounts stand in words, and columns that other lists do not have. */
const SPECIAL: Readonly<Record<string, Snapshot>> = {
  'amounts in words': workbook(
    sheet('自评表', [
      ['项目支出绩效自评表'],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', null, null, null, 10, null, null],
      [null, '其中：当年财政拨款', '约80万元', '1,083.5万元', '904.46', '—', null, '—'],
      [null, '其他资金', '20', '12', 10, '—', null, '—'],
    ]),
  ),
  'quantity and price': workbook(
    sheet('明细', [
      ['设备购置项目支出明细表'],
      ['单位：元'],
      ['项目名称', '数量', '单价', '金额'],
      ['办公桌', 4, 1200.5, 4802],
      ['文件柜', 7, 836.2, null],
      ['打印机', 3, 1999, 5997],
      ['合计', null, null, null],
    ]),
  ),
  'cuts and rates': workbook(
    sheet('明细', [
      ['项目预算调整情况表'],
      ['单位：万元'],
      [
        '项目名称',
        '年初预算数',
        '追加',
        '追减',
        '全年预算数',
        '预算调整率',
        '全年执行数',
        '执行率',
        '年末结转',
        '结转结余率',
      ],
      ['甲', 100, 20.5, 9.5, null, null, 90, null, 21, null],
      ['乙', 50, 0, 3.25, null, null, 40, null, 6.75, null],
      ['合计', null, null, null, null, null, null, null, null, null],
    ]),
  ),
};

/** A workbook with a third of the cells emptied that a formula can fill. */
function emptied(whole: Snapshot, seed: number): Snapshot {
  const { relations } = review(whole, DEFAULT_SETTINGS);
  const derived = relations.filter(({ relation }) => relation.declaration.fills && !relation.demand);
  return derived
    .filter((_, at) => (at + seed) % 3 === 0)
    .reduce(
      (snapshot, { relation }) => afterEdits(snapshot, [{ kind: 'clear', cell: relation.result.cell }]),
      whole,
    );
}

const SEEDS = [1, 2, 3];
const GENERATED: Readonly<Record<string, Snapshot>> = {
  ...Object.fromEntries(
    Object.keys(FAMILIES).flatMap((family) =>
      SEEDS.map((seed) => [`${family} ${seed}`, emptied(familyWorkbook(family, seed), seed)] as const),
    ),
  ),
  ...Object.fromEntries(
    SEEDS.map((seed) => [`office ${seed}`, emptied(officeWorkbook(seed), seed)] as const),
  ),
  ...SPECIAL,
};

interface Filled {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly planned: readonly PlannedFormula[];
}

/** The workbook with every formula that fill can write, also in place of typed numbers. */
async function filled(file: string, bytes: Uint8Array): Promise<Filled> {
  const host = XlsxHost.open(bytes, file);
  const plan = planFill(review(await host.readSnapshot(), DEFAULT_SETTINGS), { replaceConstants: true });
  if (plan.written.length > 0) {
    await host.apply({ reason: 'fill', edits: plan.written.map(({ edit }) => edit) });
  }
  return { file, bytes: host.toBytes(), planned: plan.written };
}

/** Lets LibreOffice calculate all that was filled, and compares; gives how many formulas that were. */
function recalculate(all: readonly Filled[]): number {
  const some = all.filter(({ planned }) => planned.length > 0);
  const calculated = allThroughLibreOffice(
    some.map(({ bytes }) => bytes),
    'always',
  );
  some.forEach(({ file, planned }, at) => {
    const saved = calculated[at];
    assert.ok(saved);
    const index = new SnapshotIndex(readSnapshot(saved, file));
    // Adding binary fractions leaves an error in the last places: 2.07999999999998 is 2.08.
    for (const { cell, formula, value } of planned) {
      const result = index.at(cell)?.value;
      const shown =
        typeof result === 'number' ? plain(decimal(result.toPrecision(12))) : JSON.stringify(result);
      assert.equal(shown, value, `${file} ${formatAddress(cell)} ${formula}`);
    }
  });
  return some.reduce((count, { planned }) => count + planned.length, 0);
}

describe('filled formulas recalculated by a spreadsheet', function () {
  this.timeout(300_000);
  before(function () {
    if (libreOfficeMissing === null) return;
    console.log(`    skipped: ${libreOfficeMissing}`);
    this.skip();
  });

  it('give the values of the catalogue, in all samples and published tables', async () => {
    const all = await Promise.all(FILES.map((file) => filled(file, new Uint8Array(readFileSync(file)))));
    assert.ok(recalculate(all) > 100);
  });

  it('give the values of the catalogue, in every family of tables', async () => {
    const all = await Promise.all(
      Object.entries(GENERATED).map(([name, snapshot]) => filled(name, workbookFile(snapshot))),
    );
    assert.deepEqual(
      all.filter(({ planned }) => planned.length === 0).map(({ file }) => file),
      [],
    );
    assert.ok(recalculate(all) > 300);
  });
});
