import type { Words } from '../../words/read-words';

/** Labels of a form's head and what the cell beside them holds. */
export type InfoRole =
  | 'project'
  | 'department'
  | 'unit-in-charge'
  | 'agency'
  | 'amount-unit'
  | 'year'
  | 'total-score'
  | 'grade'
  | 'code'
  | 'contact';

const INFOS: Readonly<Record<string, InfoRole>> = {
  'info:project': 'project',
  'info:department': 'department',
  'labels:department': 'department',
  'info:unit-in-charge': 'unit-in-charge',
  'info:agency': 'agency',
  'info:amount-unit': 'amount-unit',
  'labels:unit': 'amount-unit',
  'info:year': 'year',
  'labels:year': 'year',
  'info:grade': 'grade',
  'info:project-code': 'code',
  'info:contact': 'contact',
  'figure:total-score': 'total-score',
  'figure:self-score': 'total-score',
};

/** Free-text parts of a form. */
export type TextRole =
  | 'goal'
  | 'adjusted-goal'
  | 'achievement'
  | 'reason'
  | 'conclusion'
  | 'problems'
  | 'measures'
  | 'other-matters'
  | 'process';

const TEXTS: Readonly<Record<string, TextRole>> = {
  'text:goal': 'goal',
  'text:target-goal': 'goal',
  'text:actual-achievement': 'achievement',
  'text:indicator-completion': 'achievement',
  'text:adjusted-goal': 'adjusted-goal',
  'text:achievement': 'achievement',
  'text:reason': 'reason',
  'text:conclusion': 'conclusion',
  'text:problems': 'problems',
  'text:measures': 'measures',
  'text:other-matters': 'other-matters',
  'text:remark': 'other-matters',
  'text:process': 'process',
};

/** Roles of the columns of an indicator block (绩效指标). */
export type IndicatorRole =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'relation'
  | 'target'
  | 'initial-target'
  | 'adjusted-target'
  | 'term-target'
  | 'measure-unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason'
  | 'criterion'
  | 'explanation'
  | 'completion'
  | 'completion-rate'
  | 'coefficient'
  | 'weight-share'
  | 'converted-score'
  | 'deduction'
  | 'review-score'
  | 'core-flag'
  | 'remark'
  | 'group';

const INDICATOR_NOUNS: Readonly<Record<string, IndicatorRole>> = {
  'labels:level1': 'level1',
  'labels:level2': 'level2',
  'labels:level3': 'level3',
  'labels:indicator': 'level3',
  'labels:level4': 'level4',
  'labels:relation': 'relation',
  'labels:measure-unit': 'measure-unit',
  'labels:unit': 'measure-unit',
  'labels:core-flag': 'core-flag',
  'text:target-goal': 'target',
  'text:actual-achievement': 'actual',
  'text:indicator-completion': 'completion',
  'text:reason': 'reason',
  'text:deviation': 'reason',
  'text:measures': 'reason',
  'text:criterion': 'criterion',
  'text:explanation': 'explanation',
  'text:remark': 'remark',
  'section:group': 'group',
  'section:indicators': 'group',
};

const INDICATOR_MEASURES: Readonly<Record<string, IndicatorRole>> = {
  target: 'target',
  actual: 'actual',
  weight: 'weight',
  score: 'score',
  'converted-score': 'converted-score',
  coefficient: 'coefficient',
  deduction: 'deduction',
};

/** Roles that keep their meaning behind words of any kind: 项目延期原因, 是否为民生项目. */
const FREE: ReadonlySet<string> = new Set(['text:reason', 'text:measures', 'info:contact']);

/** Kind and noun; of a label with words that nobody knows only where they do not matter. */
function keyOf({ kind, noun, leftover }: Words): string {
  const key = `${kind}:${noun ?? ''}`;
  return leftover === '' || FREE.has(key) ? key : '';
}

/** The role of a label in the head of a form; null for any other word. */
export function infoRole(read: Words): InfoRole | null {
  return INFOS[keyOf(read)] ?? null;
}

/** The free-text part a label opens; null for any other word. */
export function textRole(read: Words): TextRole | null {
  return TEXTS[keyOf(read)] ?? null;
}

/** The role a header word gives its column in an indicator block; null when it gives none. */
export function indicatorRole(read: Words): IndicatorRole | null {
  const { kind, noun, meaning, leftover } = read;
  if (kind !== 'figure') return INDICATOR_NOUNS[keyOf(read)] ?? null;
  if (noun === 'completion') return 'completion-rate';
  if (noun === 'progress') return 'actual';
  if (leftover !== '' || meaning.subject !== undefined || meaning.total !== undefined) return null;
  if (noun === 'weight-share' || noun === 'review-score') return noun;
  if (meaning.measure === 'target' && meaning.stage === 'initial') return 'initial-target';
  if (meaning.measure === 'target' && meaning.stage === 'adjusted') return 'adjusted-target';
  if (meaning.measure === 'target' && meaning.period === 'term') return 'term-target';
  return meaning.aspect === undefined ? (INDICATOR_MEASURES[meaning.measure ?? ''] ?? null) : null;
}

/** The role of that name; null for any other name. */
export function indicatorNamed(name: string): IndicatorRole | null {
  const roles = [...Object.values(INDICATOR_NOUNS), ...Object.values(INDICATOR_MEASURES), ...FURTHER];
  return roles.find((role) => role === name) ?? null;
}

const FURTHER: readonly IndicatorRole[] = [
  'initial-target',
  'adjusted-target',
  'term-target',
  'weight-share',
  'review-score',
  'completion',
  'completion-rate',
];

const LABEL_COLUMNS: ReadonlySet<string> = new Set([
  'labels:item',
  'labels:year',
  'labels:serial',
  'labels:code',
  'labels:source',
  'labels:indicator',
  'info:project',
  'info:project-code',
  'info:department',
]);

/** Whether the word heads a column of labels (项目, 科目名称, 资金来源 …). */
export function isLabelColumn(read: Words): boolean {
  return LABEL_COLUMNS.has(keyOf(read));
}

/** Whether the word heads a column of classification codes (科目编码). */
export function isCodeColumn(read: Words): boolean {
  const key = keyOf(read);
  return key === 'labels:code' || key === 'info:project-code';
}

const CAPTIONS: ReadonlySet<string> = new Set(['income', 'expenditure', 'income-and-expenditure']);

/** Whether the word is the caption of one half of a two-sided table: 收入 | 支出. */
export function isCaption({ kind, meaning }: Words): boolean {
  return kind === 'figure' && CAPTIONS.has(meaning.subject ?? '') && Object.keys(meaning).length === 1;
}

/** Whether the word opens the funds block at the left edge of a form: 项目资金, 预算执行情况. */
export function isFundsSection(read: Words): boolean {
  return keyOf(read) === 'section:funds' || read.alternatives.some(({ kind }) => kind === 'section');
}

/** Whether the word names the total row of an indicator block. */
export function isTotalRow({ kind, noun, meaning, leftover }: Words): boolean {
  if (kind !== 'figure' || leftover !== '') return false;
  if (noun === 'total-score' || noun === 'self-score') return true;
  const { total, measure, ...others } = meaning;
  const points = measure === undefined || measure === 'score' || measure === 'weight';
  return total !== undefined && points && Object.keys(others).length === 0;
}

/** Whether the words name a first-level indicator (一级指标). */
export function isLevel1(read: Words): boolean {
  const key = keyOf(read);
  return key === 'class:first' || key === 'section:indicators' || read.noun === 'budget-execution';
}

/** Whether the label asks how far the goals were reached (总体完成率). */
export function isCompletion({ noun }: Words): boolean {
  return noun === 'completion';
}
