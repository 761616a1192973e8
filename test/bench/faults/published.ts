import { readFileSync } from 'node:fs';
import type { Finding } from '../../../src/core/findings/finding';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { keyOf } from '../../../src/core/formulas/index/figure-key';
import { isKnown } from '../../../src/core/quantity/figure';
import { decimal, fromDouble, plain, type Decimal } from '../../../src/core/quantity/decimal';
import { cellsOf } from '../../../src/core/diagnosis/likelihood/weigh';
import { renderMessage } from '../../../src/core/messages/render';
import { review } from '../../../src/core/review/review';
import type { Review } from '../../../src/core/checks/review-model';
import { distinctFigures } from '../../../src/core/formulas/index/distinct-figures';
import { formatAddress, sameCell, type CellAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { readSnapshot } from '../../../src/hosts/xlsx/read/read';
import { afterEdits } from '../../support/edits';
import { isDecidable } from './decidable';

/** A relation that a reader found to hold in a published table (`../shared/corpus/*.json`). */
interface PublishedRelation {
  readonly expr: string;
  readonly quoted: string;
  readonly status: string;
}

/** Why a mistake in a published table was not told rightly. */
export type Miss = 'not read' | 'no relation' | 'undetermined' | 'not found' | 'another cell named';

/** One mistake planted into a published table, and what became of it. */
export interface PublishedFault {
  readonly file: string;
  readonly cell: string;
  readonly change: string;
  readonly miss: Miss | null;
  /** Whether the relations of the workbook by themselves tell the cell (`isDecidable`), whatever the diagnosis makes of it. */
  readonly canBeTold: boolean;
  readonly said: string;
}

/** Plants one wrong digit into every cell that a relation found to hold is about, one at a time. */
export function publishedFaults(folder: string, file: string): readonly PublishedFault[] {
  const snapshot = readSnapshot(readFileSync(`${folder}/${file}.xlsx`), `${file}.xlsx`);
  const described = JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8')) as {
    relations: readonly PublishedRelation[];
  };
  const before = review(snapshot, DEFAULT_SETTINGS);
  const known = new Set(before.findings.map(saying));
  return cellsIn(described.relations, snapshot).map(({ cell, value }) => {
    const wrong = oneDigitWrong(value);
    const edits = [{ kind: 'number', cell, value: plain(wrong) } as const];
    const found = review(afterEdits(snapshot, edits), DEFAULT_SETTINGS).findings.filter(
      (finding) => finding.severity !== 'hint' && !known.has(saying(finding)),
    );
    return {
      file,
      cell: formatAddress(cell),
      change: `${plain(value)} → ${plain(wrong)}`,
      miss: missOf(cell, found, before),
      canBeTold: canBeTold(cell, wrong, before),
      said: found[0] ? `${found[0].id} ${renderMessage(found[0].message, 'zh-CN')}` : '',
    };
  });
}

function canBeTold(cell: CellAddress, wrong: Decimal, { tables, relations }: Review): boolean {
  const figure = tables.flatMap(distinctFigures).find((each) => sameCell(each.cell, cell));
  if (!figure || !isKnown(figure)) return false;
  return isDecidable([{ cause: 'digit-error', figure, wrong: plain(wrong) }], relations);
}

function saying({ id, message }: Finding): string {
  return `${id} ${renderMessage(message, 'zh-CN')}`;
}

function missOf(cell: CellAddress, found: readonly Finding[], { tables, relations }: Review): Miss | null {
  const [first] = found;
  if (first?.primary && sameCell(first.primary, cell)) return null;
  if (found.some(({ cells }) => cells.some((each) => sameCell(each, cell)))) return 'another cell named';
  const figure = tables.flatMap(distinctFigures).find((each) => sameCell(each.cell, cell));
  if (!figure) return 'not read';
  const key = keyOf(figure);
  const own = relations.filter(({ relation }) => cellsOf(relation).some((each) => keyOf(each) === key));
  if (own.length === 0) return 'no relation';
  return own.every(({ verdict }) => verdict.state === 'undetermined') ? 'undetermined' : 'not found';
}

/** The cells of figures with at least two digits that one holding relation speaks of and no other cell repeats. */
function cellsIn(
  relations: readonly PublishedRelation[],
  { sheets }: Snapshot,
): readonly { readonly cell: CellAddress; readonly value: Decimal }[] {
  const wanted = new Set(
    relations
      .filter(({ status }) => status === 'holds')
      .flatMap(({ expr, quoted }) => [quoted, ...(expr.match(/\d+(?:\.\d+)?/g) ?? [])])
      .filter((digits) => plain(decimal(digits)).replace(/\D|^0+/g, '').length > 1 && digits !== '100')
      .map((digits) => plain(decimal(digits))),
  );
  const places = new Map<string, CellAddress[]>();
  for (const { name, cells } of sheets) {
    for (const { row, column, value } of cells) {
      if (typeof value !== 'number') continue;
      const digits = plain(fromDouble(value));
      if (wanted.has(digits))
        places.set(digits, [...(places.get(digits) ?? []), { sheet: name, row, column }]);
    }
  }
  return [...places].flatMap(([digits, [cell, ...others]]) =>
    cell && others.length === 0 ? [{ cell, value: decimal(digits) }] : [],
  );
}

/** The figure with its second digit one higher or lower: large enough to be no matter of rounding. */
function oneDigitWrong(value: Decimal): Decimal {
  const digits = plain(value);
  let seen = 0;
  return decimal(
    digits.replace(/[0-9]/g, (digit) => {
      if (seen === 0 && digit === '0') return digit;
      seen += 1;
      return seen === 2 ? String((Number(digit) + 3) % 10) : digit;
    }),
  );
}
