import { single } from '../../../src/core/workbook/address';
import assert from 'node:assert/strict';
import type { Severity } from '../../../src/core/findings/finding';
import type { Mark } from '../../../src/hosts/host';
import { MARK_FILL, MARK_FORMULA } from '../../../src/hosts/office/marks';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import type { ConditionalFormat } from '../../../src/workbench/model/decoration';
import { sheet } from '../../support/sheet';
import { connect, WEB_LIMITS } from '../../workbench/support/office-js';
import { at, FORM, open, openWith } from './support';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

describe('marks of OfficeHost', () => {
  const mark = (row: number, severity: Severity, name?: string): Mark => ({
    cell: at(row, 1, name),
    severity,
  });
  /** A format of the officer's. */
  const OWN: ConditionalFormat = {
    type: 'Custom',
    ranges: [single(0, 0)],
    formula: '=A1>1',
    stopIfTrue: false,
  };
  const formulas = (sheet: { conditionalFormats: readonly ConditionalFormat[] }) =>
    sheet.conditionalFormats.map(({ formula }) => formula);

  it('are conditional formats of our own, one for each severity', async () => {
    const { host, first } = open(FORM);
    await host.mark([mark(0, 'error'), mark(1, 'error'), mark(2, 'hint')]);
    assert.deepEqual(
      first.conditionalFormats.map(({ formula, fill, ranges }) => [formula, fill, ranges.length]),
      [
        [MARK_FORMULA, MARK_FILL.hint, 1],
        [MARK_FORMULA, MARK_FILL.error, 1],
      ],
    );
    assert.equal(first.cell(0, 1)?.style, undefined);
  });

  it('replace earlier ones, also those of an earlier session, and nothing of the user', async () => {
    const { book, host, first } = open(FORM);
    first.conditionalFormats.push(OWN, { ...OWN, type: 'DataBar' });
    await host.readSnapshot();
    await host.mark([mark(0, 'error')]);
    assert.equal(first.conditionalFormats.length, 3);

    connect(book);
    const later = new OfficeHost();
    await later.readSnapshot();
    await later.mark([mark(2, 'warning')]);
    assert.deepEqual(
      first.conditionalFormats.map(({ fill }) => fill),
      [MARK_FILL.warning, undefined, undefined],
    );
    await later.mark([]);
    assert.deepEqual(
      first.conditionalFormats.map(({ type }) => type),
      ['Custom', 'DataBar'],
    );
  });

  it('pass over sheets that are gone', async () => {
    const { host, book, first } = open(FORM, sheet('二', [[1]]));
    await host.readSnapshot();
    book.removeSheet(book.sheets[1] ?? first, 'user');
    await host.mark([mark(0, 'error'), { cell: at(0, 0, '二'), severity: 'error' }]);
    assert.equal(first.conditionalFormats.length, 1);
  });

  it('pass over protected sheets', async () => {
    const { host, first } = open(FORM);
    first.protected = true;
    await host.mark([mark(0, 'error')]);
    assert.deepEqual(first.conditionalFormats, []);
  });

  it('are set for more scattered cells than one address holds', async () => {
    const { host, first } = open(FORM);
    await host.mark(Array.from({ length: 450 }, (_mark, index) => mark(index * 2, 'error')));
    assert.equal(first.conditionalFormats.length, 3);
    assert.equal(
      first.conditionalFormats.reduce((sum, { ranges }) => sum + ranges.length, 0),
      450,
    );
  });

  it('leave alone what the officer has on another sheet under the same priority', async () => {
    const { host, book, first } = open(FORM, sheet('二', [[1]]));
    await host.readSnapshot();
    const second = book.sheets[1] ?? first;
    second.conditionalFormats.push({ ...OWN, formula: '=A1>2' });
    await host.mark([mark(0, 'error')]);
    await host.mark([mark(1, 'error')]);
    await host.mark([]);
    assert.deepEqual([formulas(first), formulas(second)], [[], ['=A1>2']]);
  });

  it('leave alone what the officer adds above them between two markings', async () => {
    const { host, first } = open(FORM);
    await host.readSnapshot();
    await host.mark([mark(0, 'error')]);
    first.conditionalFormats.unshift(OWN);
    await host.mark([]);
    assert.deepEqual(formulas(first), [OWN.formula]);
  });

  it('are known again however Excel spells their rule', async () => {
    for (const spelling of ['"jixiao"="jixiao"', '= "JIXIAO" = "jixiao"', '=("jixiao"="jixiao")']) {
      const { host, first } = open(FORM);
      await host.readSnapshot();
      await host.mark([mark(0, 'error'), mark(1, 'hint')]);
      for (const format of first.conditionalFormats) format.formula = spelling;
      await host.mark([]);
      assert.deepEqual(formulas(first), [], spelling);
    }
  });

  it('pass over a rule that Excel cannot hand over', async () => {
    const { host, book, first } = open(FORM, sheet('二', [[1]]), sheet('三', [[1]]));
    await host.readSnapshot();
    const second = book.sheets[1] ?? first;
    first.conditionalFormats.push(OWN, { ...OWN, unreadable: true });
    await host.mark([mark(0, 'error'), mark(0, 'error', '二')]);
    const outcome = await host.mark([mark(1, 'error'), mark(1, 'error', '二')]);
    assert.deepEqual(outcome, { unmarked: [] });
    assert.deepEqual(formulas(first), [MARK_FORMULA, OWN.formula, OWN.formula]);
    assert.deepEqual(formulas(second), [MARK_FORMULA]);
  });

  it('stand on the other sheets when Excel refuses one, which is said', async () => {
    const { host, book, first } = open(FORM, sheet('二', [[1]]), sheet('三', [[1]]));
    await host.readSnapshot();
    const [, second, third] = book.sheets;
    await host.mark(['自评表', '二', '三'].map((name) => mark(0, 'error', name)));
    const stuck = second?.conditionalFormats[0];
    if (second && stuck) {
      second.conditionalFormats.splice(0, 1, { ...stuck, unreadable: true });
      second.protected = false;
    }
    if (third) third.protected = true;
    const { unmarked } = await host.mark(['自评表', '二', '三'].map((name) => mark(1, 'error', name)));
    assert.deepEqual(unmarked, ['三']);
    assert.deepEqual(first.conditionalFormats[0]?.ranges, [single(1, 1)]);
    assert.deepEqual(second?.conditionalFormats.length, 2);
  });

  it('fit the requests of Excel on the web: 10,000 on 400 sheets, and again on one', async () => {
    const names = Array.from({ length: 400 }, (_name, index) => `项目${index}`);
    const { host, book, trips } = openWith(WEB_LIMITS, ...names.map((name) => sheet(name, [[1]])));
    const scattered = names.flatMap((name) =>
      Array.from({ length: 25 }, (_mark, index) => mark(index * 2, SEVERITIES[index % 3] ?? 'hint', name)),
    );
    await host.readSnapshot();
    for (let time = 0; time < 2; time += 1) {
      trips.length = 0;
      assert.deepEqual(await host.mark(scattered), { unmarked: [] });
      assert.ok(trips.every(({ response }) => response.Error === undefined));
      assert.ok(trips.length <= 6, `${trips.length} round trips`);
    }
    assert.ok(book.sheets.every(({ conditionalFormats }) => conditionalFormats.length === 3));
    await host.mark(Array.from({ length: 10_000 }, (_mark, index) => mark(index * 2, 'error', '项目1')));
    assert.equal(book.sheets[1]?.conditionalFormats.length, 50);
    assert.ok(trips.every(({ response }) => response.Error === undefined));
  });
});
