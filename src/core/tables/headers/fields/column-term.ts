import type { Meaning } from '../../../words/meaning';
import { isOfEarlierYears, isPartOfYear } from '../../../words/phrases/time/parts-of-year';
import type { Words } from '../../../words/read-words';
import type { FieldName } from '../../model';
import { FIELDS, REACHED, type Measure } from './field-meanings';

/** A header word and the field it announces. */
export interface ColumnTerm {
  readonly field: FieldName;
  readonly measure: Measure;
  /** The year the header names, as `2023年决算数` does. */
  readonly year: number | null;
  /** Whether the officer said so, asked about words that nobody knows. */
  readonly answered?: true;
}

const BY_MEANING = new Map(
  FIELDS.toReversed().map((each) => [keyOf(each.when, each.when.noun ?? null), each]),
);

/** The slots in one order, for looking a meaning up. */
function keyOf(
  { subject, measure, stage, period, aspect, total, source }: Meaning,
  noun: string | null,
): string {
  return [subject, measure, stage, period, aspect, total, source, noun].join(' ');
}

/** What a header's meaning announces; null when it is none of an amount column. */
export function termOf({ text, kind, meaning, noun, leftover, alternatives }: Words): ColumnTerm | null {
  if (kind === 'section') {
    const figure = alternatives.find((other) => other.kind === 'figure');
    return figure ? look(figure.meaning, null) : null;
  }
  if (kind !== 'figure') return null;
  const { aspect } = meaning;
  if (leftover !== '' || isEmpty(meaning)) return null;
  // 2022年末余额 beside 2023年末余额 is a row of its own, no column of opening or closing balances.
  if (meaning.measure === 'balance' && NAMED_YEAR.test(text)) return null;
  // 三季度支出 is a column of its own beside what the year came to.
  if (PASSING.has(meaning.period ?? '') && isPartOfYear(text)) return null;
  // 以前年度支出 is that of more years than the last.
  if (meaning.period === 'last' && meaning.measure !== 'carry' && isOfEarlierYears(text)) return null;
  // 2023年新增 is what that year added, a figure of its own and no change beside another column.
  const ofYear = meaning.period?.startsWith('y') === true && meaning.base === undefined;
  if (ofYear && aspect === 'change' && meaning.measure === undefined) return null;
  if (aspect === 'change' || aspect === 'change%' || aspect === 'share') return look({ aspect }, null);
  if (aspect === 'ratio')
    return meaning.base?.measure === 'budget' ? look({ aspect: 'ratio:completion-rate' }, null) : null;
  return yearly(meaning, noun) ?? look(meaning, noun);
}

/** Periods that a month or a quarter is read as. */
const PASSING: ReadonlySet<string> = new Set(['cum', 'this', 'last']);

const NAMED_YEAR = /20\d\d/;

function look(meaning: Meaning, noun: string | null): ColumnTerm | null {
  const plain = meaning.aspect?.startsWith('ratio:') ? withoutGeneral(meaning) : meaning;
  const found = BY_MEANING.get(keyOf(plain, noun)) ?? BY_MEANING.get(keyOf(plain, null));
  return found ? { field: found.field, measure: found.measure, year: null } : null;
}

/**
 * 支出执行率 is the rate of the whole; a source or a time beside it changes nothing about what it is, while 预计执行率 is none
 * of what was spent.
 */
function withoutGeneral({ subject, aspect, stage }: Meaning): Meaning {
  const rest: Meaning = { ...(aspect ? { aspect } : {}), ...(stage === 'expected' ? { stage } : {}) };
  return subject === undefined || subject === 'expenditure' ? rest : { ...rest, subject };
}

/** 2023年决算数: what it measures, with the year; a bare year measures what the table does. */
function yearly(
  { period, measure, stage, subject, aspect, total }: Meaning,
  noun: string | null,
): ColumnTerm | null {
  if (!period?.startsWith('y') || aspect !== undefined || total === 'sub') return null;
  if (measure !== undefined && measure !== 'budget' && !REACHED.includes(measure)) return null;
  if (subject !== undefined && subject !== 'three-public' && subject !== 'expenditure') return null;
  const field =
    measure === 'budget'
      ? (YEARLY_BUDGETS[stage ?? ''] ?? 'budget')
      : measure !== undefined
        ? noun === 'accounts'
          ? 'final'
          : 'executed'
        : 'year';
  return { field, measure: 'amount', year: Number(period.slice(1)) };
}

/** What a budget of a named year is by its stage: 2023年调整预算数 is the one in force. */
const YEARLY_BUDGETS: Readonly<Record<string, FieldName>> = {
  initial: 'initial-budget',
  adjusted: 'full-year-budget',
};

function isEmpty(meaning: Meaning): boolean {
  return Object.keys(meaning).length === 0;
}
