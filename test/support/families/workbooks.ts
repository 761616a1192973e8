import type { Sheet, Snapshot } from '../../../src/core/workbook/snapshot';
import { sheet, workbook } from '../sheet';
import { FAMILIES } from './all';
import { Dice } from './dice';
import { ledgerOf, threePublicChange, type LedgerLine } from './ledgers';
import { nationalForm } from './self-evaluation';

/** A workbook of one table of that family, in which everything agrees. */
export function familyWorkbook(family: string, seed: number): Snapshot {
  const generate = FAMILIES[family];
  if (!generate) throw new Error(`no family ${family}`);
  return workbook(sheet('自评表', generate(new Dice(seed)).rows));
}

/** What an office hands in: project forms, the ledger of the same projects and the 三公 table, all in agreement. */
export function officeWorkbook(seed: number, projects = 4): Snapshot {
  const dice = new Dice(seed);
  const lines: LedgerLine[] = [];
  const forms = Array.from({ length: projects }, (_, index): Sheet => {
    const { rows, fields } = nationalForm(dice);
    const label = `专项工作经费${index + 1}`;
    const nameRow = rows.find(([first]) => first === '项目名称');
    if (nameRow) nameRow[1] = label;
    const inTotal = (name: string): number =>
      Math.round(Number(fields.find((field) => field.name === name && field.row === 'total')?.value) * 100);
    lines.push({ label, carryIn: 0, arrived: inTotal('full-year-budget'), used: inTotal('executed') });
    return sheet(`项目${index + 1}`, rows);
  });
  return workbook(
    ...forms,
    sheet('收支明细', ledgerOf(lines).rows),
    sheet('三公', threePublicChange(dice).rows),
  );
}
