import type { Snapshot } from '../workbook/snapshot';
import { assemble, unknownGrid } from './assemble';
import { blocksOf } from './blocks';
import { formsOf } from './forms';
import { Lexicon } from './lexicon';
import { linesOf } from './lines';
import type { Recognition, Table, Unrecognised } from './model';
import { ValueReader } from './values';

/**
 * Finds every table of a workbook by words and structure, and says what it could not read. Needs neither merges
 * nor coordinates; its cost is linear in the filled cells.
 */
export function recognise(snapshot: Snapshot): Recognition {
  const lexicon = new Lexicon();
  const values = new ValueReader();
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const sheet of snapshot.sheets) {
    const lines = linesOf(sheet, lexicon);
    if (lines.length === 0) continue;
    let above: Table | null = null;
    for (const form of formsOf(blocksOf(sheet.name, lines, values), lines)) {
      if (form.unknown) {
        unrecognised.push(unknownGrid(sheet.name, form));
        continue;
      }
      const outcome: Table | Unrecognised = assemble(form, {
        above,
        sheet: sheet.name,
        id: `t${tables.length + 1}`,
        lexicon,
        values,
      });
      if ('kind' in outcome) {
        tables.push(outcome);
        above = outcome;
      } else unrecognised.push(outcome);
    }
  }
  return { tables, unrecognised };
}
