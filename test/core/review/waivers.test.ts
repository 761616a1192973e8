import assert from 'node:assert/strict';
import type { Waiver } from '../../../src/core/findings/settings';
import { separateWaived, waiverFor } from '../../../src/core/review/waivers';
import { SnapshotIndex } from '../../../src/core/workbook/snapshot-index';
import { errorValue, sheet, workbook, type GridCell } from '../../support/sheet';
import { at, finding } from './finding';

const RATE = finding('arithmetic/execution-rate', ['C2', 'A2', 'B2']);

const book = (rate: GridCell): SnapshotIndex =>
  new SnapshotIndex(
    workbook(
      sheet('自评表', [
        ['预算', '执行', '率'],
        [83, 45.08, rate],
      ]),
    ),
  );

const separated = (waivers: readonly Waiver[], rate: GridCell, findings = [RATE]) => {
  const result = separateWaived(findings, waivers, book(rate));
  return [result.findings, result.waived];
};

describe('a waiver', () => {
  const waiver = waiverFor(RATE, '按批复口径', book(0.4531));

  it('remembers the finding, the reason and what each of its cells held, each once', () => {
    assert.deepEqual(waiver, {
      finding: RATE.id,
      reason: '按批复口径',
      cells: [
        { cell: at('C2'), written: '0.4531' },
        { cell: at('A2'), written: '83' },
        { cell: at('B2'), written: '45.08' },
      ],
    });
  });

  it('remembers an error by its name and a blank cell as empty', () => {
    const cells = (rate: GridCell) =>
      waiverFor(finding('format/error-value', ['C2']), '', book(rate)).cells.map(({ written }) => written);
    assert.deepEqual(cells(errorValue('#DIV/0!')), ['#DIV/0!']);
    assert.deepEqual(cells(null), ['']);
  });

  it('remembers the cell to look at first, also where the finding lists others only', () => {
    const other = { ...RATE, cells: [at('A2')] };
    assert.deepEqual(
      waiverFor(other, '', book(1)).cells.map(({ cell }) => cell),
      [at('C2'), at('A2')],
    );
    assert.deepEqual(waiverFor({ ...other, primary: null }, '', book(1)).cells.length, 1);
  });

  it('sets its finding aside as long as the cells hold what they held', () => {
    assert.deepEqual(separated([waiver], 0.4531), [[], [RATE]]);
  });

  it('ends when one of the cells changes', () => {
    assert.deepEqual(separated([waiver], 0.4532), [[RATE], []]);
    assert.deepEqual(separated([waiver], null), [[RATE], []]);
  });

  it('sets no other finding aside', () => {
    const other = finding('arithmetic/score', ['C2']);
    assert.deepEqual(separated([waiver], 0.4531, [other, RATE]), [[other], [RATE]]);
    assert.deepEqual(separated([], 0.4531), [[RATE], []]);
  });
});

describe('two findings of one rule about one cell', () => {
  it('are told once, as the first of them', () => {
    assert.deepEqual(separated([], 0.4531, [RATE, { ...RATE, severity: 'hint' }]), [[RATE], []]);
  });
});
