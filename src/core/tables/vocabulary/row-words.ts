import type { Meaning, Source } from '../../words/meaning';
import type { Words } from '../../words/read-words';

/**
 * Row names of funding sources (资金来源), by label core. Fixed by the command line's JSON; a row that is none of
 * them keeps its own label.
 */
export type SourceKey =
  'total' | 'fiscal' | 'carry-over' | 'special-account' | 'own' | 'other' | 'central' | 'local';

/** The row name each source has; those without one keep their label. */
const SOURCES: Readonly<Partial<Record<Source, SourceKey>>> = {
  fiscal: 'fiscal',
  general: 'fiscal',
  'own-level': 'fiscal',
  special: 'special-account',
  central: 'central',
  province: 'local',
  city: 'local',
  county: 'local',
  town: 'local',
  local: 'local',
  own: 'own',
  other: 'other',
  'non-fiscal': 'other',
  social: 'other',
};

/** Subjects of which a total is the total of the form. */
const WHOLE: ReadonlySet<string> = new Set(['funds', 'expenditure', 'three-public']);

/** The funding source a row label names; null for any other label. */
export function sourceKey(read: Words): SourceKey | null {
  const { kind, meaning, leftover, noun } = read;
  if (kind === 'section') return noun === 'funds-total' ? 'total' : null;
  if (kind !== 'figure' || leftover !== '' || meaning.aspect !== undefined) return null;
  if (isTotal(meaning) || isItemsTotal(read)) return 'total';
  const { source, measure, subject, stage } = meaning;
  if (stage !== undefined) return null;
  if (measure === 'carry') return isCarriedIn(read) ? 'carry-over' : null;
  if (measure !== undefined || source === undefined) return null;
  if (subject === 'income') return INCOMES[source] ?? null;
  return subject === undefined ? (SOURCES[source] ?? null) : null;
}

/** The row name of a source by itself; null for one that keeps its label. */
export function sourceKeyOf(source: Source): SourceKey | null {
  return SOURCES[source] ?? null;
}

/** 上年结转资金: what came in from earlier years, as a source. */
function isCarriedIn({ meaning, noun }: Words): boolean {
  const { period, subject, total, source } = meaning;
  const opened = period === undefined || period === 'open';
  return (
    opened &&
    noun === null &&
    subject === undefined &&
    total === undefined &&
    (source === undefined || (source === 'fiscal' && period === undefined))
  );
}

/** Kinds of income that a form lists as sources. */
const INCOMES: Readonly<Partial<Record<Source, SourceKey>>> = {
  other: 'other',
  institution: 'own',
  own: 'own',
};

function isTotal({ total, subject, measure, source, period }: Meaning): boolean {
  if (subject === 'expenditure' && (period !== undefined || total !== 'sum')) return false;
  if (total === undefined || (measure !== undefined && measure !== 'amount')) return false;
  if (total === 'sub' && subject === undefined) return false;
  return (subject === undefined || WHOLE.has(subject)) && (source === undefined || source === 'fiscal');
}

/** Items of "三公"经费 and what each is part of, by concept. */
export type ThreePublicItem =
  | 'total'
  | 'abroad'
  | 'vehicles'
  | 'vehicle-purchase'
  | 'vehicle-operation'
  | 'reception'
  | 'reception-domestic'
  | 'reception-foreign-affairs'
  | 'reception-abroad'
  | 'meeting'
  | 'training';

const ITEMS: Readonly<Record<string, ThreePublicItem>> = {
  abroad: 'abroad',
  vehicles: 'vehicles',
  'vehicle-purchase': 'vehicle-purchase',
  'vehicle-running': 'vehicle-operation',
  reception: 'reception',
  'reception-domestic': 'reception-domestic',
  'reception-foreign-affairs': 'reception-foreign-affairs',
  'reception-abroad': 'reception-abroad',
  meeting: 'meeting',
  training: 'training',
};

/** The "三公" item a label names; null where it counts groups, persons or cars (相关统计数). */
export function threePublicItem({ kind, meaning, leftover }: Words): ThreePublicItem | null {
  if (
    kind !== 'figure' ||
    leftover !== '' ||
    meaning.measure !== undefined ||
    meaning.aspect !== undefined ||
    meaning.total !== undefined
  )
    return null;
  return ITEMS[meaning.subject ?? ''] ?? null;
}

/** Whether a label names all "三公" items together. */
export function isItemsTotal({ kind, meaning }: Words): boolean {
  const { subject, measure, aspect, stage, source } = meaning;
  const spent = measure === undefined || measure === 'outturn';
  return (
    kind === 'figure' &&
    subject === 'three-public' &&
    spent &&
    aspect === undefined &&
    stage === undefined &&
    source === undefined
  );
}
