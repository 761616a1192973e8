import { isKnown } from '../../quantity/figure';
import { figureOf } from '../../relations/expression';
import type { Indicator, Reading, Table } from '../../tables/model';
import type { Facts } from '../facts';
import { PLACEHOLDER_MARK } from '../model';
import { joined, text, type Part, type Sentence } from '../parts';
import { cleanWords } from '../text';
import { percentage, points } from './figures';
import { lostPoints } from './scores';

/** First-level names as the report groups by them, and the words each group starts with. */
const GROUPS: readonly { readonly pattern: RegExp; readonly title: string }[] = [
  { pattern: /成本/, title: '成本指标' },
  { pattern: /产出|完成/, title: '产出指标' },
  { pattern: /效益|效果/, title: '效益指标' },
  { pattern: /满意/, title: '满意度指标' },
];

/** One group of a table's indicators that belong together in the report. */
export interface IndicatorGroup {
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

/** The indicators by first level, in the order of the form. Other first levels keep their own name. */
export function indicatorGroups({ indicators }: Table): readonly IndicatorGroup[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const level1 = indicator.level1 ?? '其他指标';
    const title = GROUPS.find(({ pattern }) => pattern.test(level1))?.title ?? cleanWords(level1);
    const group = groups.get(title) ?? [];
    group.push(indicator);
    groups.set(title, group);
  }
  return [...groups].map(([title, grouped]) => ({ title, indicators: grouped }));
}

/**
 * 产出指标：培训人数（目标：≥50人，实际：52人）；… with the points lost and the table's reason where a score is below its
 * weight. Target and actual are quoted from their cells.
 */
export function indicatorSentence(group: IndicatorGroup, facts: Facts): Sentence {
  const told = group.indicators.flatMap((indicator) => {
    const sentence = oneIndicator(indicator, facts);
    return sentence.length > 0 ? [sentence] : [];
  });
  return told.length === 0 ? [] : [text(`${group.title}：`), ...joined(told, '；'), text('。')];
}

function oneIndicator(indicator: Indicator, facts: Facts): Sentence {
  const { target, actual, measureUnit, relation } = indicator;
  const name = indicatorName(indicator, facts);
  const wanted = target ? value(target, indicator.cells['target'], sign(relation), measureUnit, facts) : [];
  const reached = actual ? value(actual, indicator.cells['actual'], '', measureUnit, facts) : [];
  if (wanted.length === 0 && reached.length === 0) return [];
  const done = reached.length > 0 ? reached : [text(`${PLACEHOLDER_MARK}：实际完成值】`)];
  const both = joined(
    [wanted.length > 0 ? [text('目标：'), ...wanted] : [], [text('实际：'), ...done]],
    '，',
  );
  return [name, text('（'), ...both, text('）'), ...lost(indicator, facts)];
}

/** 开展项目任务 without the template's 指标1： before it. */
export function indicatorName({ level3, cells }: Indicator, facts: Facts): Part {
  const cell = cells['level3'];
  const bare = cleanWords(level3);
  if (!cell) return text(bare);
  const words = facts.words(cell, bare);
  return words.kind === 'words' && cleanWords(words.written) === bare ? words : text(bare);
}

function sign(relation: string | null): string {
  return relation !== null && /^[≥>≤<＝=]$/.test(relation) && relation !== '=' ? relation : '';
}

/**
 * A target or actual value as the sheet has it: words and text numbers are quoted with all that is written
 * (`≥95%`), plain numbers get the sign and unit of their columns.
 */
function value(
  { figure }: Reading,
  cell: Indicator['cells'][string] | undefined,
  relation: string,
  measureUnit: string | null,
  facts: Facts,
): Sentence {
  if (figure.state === 'blank' || figure.state === 'not-applicable' || figure.state === 'error') return [];
  const bare = isKnown(figure) && (figure.encoding !== 'text' || /^[\d.,]+$/.test(figure.written.trim()));
  if (!bare) {
    const quoted = cell ? facts.words(cell, figure.written) : text(figure.written);
    return [quoted];
  }
  const number = figureOf(figure);
  const before = relation === '' ? [] : [text(relation)];
  if (figure.encoding === 'percent') return [...before, percentage(number, facts.style)];
  const unit = measureUnit ?? (figure.unit !== null && figure.unit !== '分' ? figure.unit : null);
  const inOwnUnit = { ...figure, unit: null };
  return [...before, points(figureOf(inOwnUnit), facts.style), ...(unit ? [text(unit)] : [])];
}

function lost({ weight, score, reason, cells }: Indicator, facts: Facts): Sentence {
  if (!weight || !score || !isKnown(weight) || !isKnown(score)) return [];
  const reasonCell = cells['reason'];
  const because: Sentence =
    reason && reasonCell
      ? [text('，原因：'), facts.words(reasonCell, reason)]
      : [text(`（${PLACEHOLDER_MARK}：扣分原因】）`)];
  return [lostPoints(figureOf(weight), figureOf(score), facts.style, because)];
}
