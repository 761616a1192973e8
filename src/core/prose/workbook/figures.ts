import { decimal, type Decimal } from '../../quantity/decimal';
import { intervalOf, isKnown } from '../../quantity/figure';
import { scaleInterval, type Interval } from '../../quantity/interval';
import { convertAmount, isAmountUnit } from '../../quantity/unit';
import type { Field, Table } from '../../tables/model';
import type { Grounds, Meaning } from '../../words/meaning';
import { formatAddress } from '../../workbook/address';
import type { Slot } from '../clauses/phrase';

/**
 * A figure of a workbook as a report can speak of it. The only file that knows how tables hold their figures: it
 * moves to the index of figures by meaning without the rest noticing.
 */
export interface WorkbookFigure {
  /** As `Sheet!A1`. */
  readonly cell: string;
  readonly label: string;
  /** Name of the project its table is of; empty for tables of a whole unit. */
  readonly project: string;
  readonly year: number | null;
  readonly meaning: Meaning;
  readonly grounds: Grounds;
  /** Which amount it is, when it is one. */
  readonly slot: Slot | null;
  readonly role: 'amount' | 'change' | 'rate' | 'completion' | 'share';
  /** The row of the whole table rather than of one source. */
  readonly whole: boolean;
  /** In 元 or percent. */
  readonly value: Decimal;
  readonly interval: Interval;
  /** As printed, with its unit. */
  readonly written: string;
}

const ONE = decimal('1');

/** The figures of the tables that a report may restate: amounts of money and percentages. */
export function workbookFigures(tables: readonly Table[]): readonly WorkbookFigure[] {
  return tables
    .filter(({ kind }) => kind !== 'narrative')
    .flatMap((table) => table.fields.flatMap((field) => figureOf(table, field) ?? []));
}

function figureOf(table: Table, field: Field): WorkbookFigure | null {
  const { figure, meaning, grounds, cell, label, row } = field;
  if (!isKnown(figure) || figure.unit === null) return null;
  const role = roleOf(field, figure.unit);
  if (!role) return null;
  const factor = isAmountUnit(figure.unit) ? convertAmount(ONE, figure.unit, '元') : ONE;
  return {
    cell: formatAddress(cell),
    label,
    project: table.project ?? '',
    year: table.year,
    meaning,
    grounds,
    slot: slotOf(meaning, field.name),
    role,
    whole: row === 'total',
    value: figure.value.times(factor),
    interval: scaleInterval(intervalOf(figure), factor),
    written: `${figure.value.toFixed()}${figure.unit}`,
  };
}

function roleOf({ meaning: { aspect }, name }: Field, unit: string): WorkbookFigure['role'] | null {
  if (unit === '%') {
    if (aspect === 'change%') return 'rate';
    if (aspect === 'share') return 'share';
    return name === 'execution-rate' || aspect?.startsWith('ratio') ? 'completion' : null;
  }
  if (!isAmountUnit(unit)) return null;
  return aspect === 'change' ? 'change' : aspect === undefined ? 'amount' : null;
}

function slotOf({ measure, stage, period }: Meaning, field: string): Slot | null {
  if (period === 'last' || field === 'prior-year') return 'prior';
  if (field === 'full-year-budget' || stage === 'adjusted') return 'adjusted';
  if (field === 'initial-budget' || stage === 'initial') return 'initial';
  if (measure === 'budget') return 'budget';
  return measure === 'outturn' || ACTUAL.has(field) ? 'actual' : null;
}

const ACTUAL: ReadonlySet<string> = new Set(['executed', 'final', 'current-year']);
