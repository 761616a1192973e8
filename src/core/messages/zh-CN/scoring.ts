import { formatAddress, type CellAddress } from '../../workbook/address';
import type { ScoreStep } from '../score-step';

/** What a rule was tried on and how the score came about. */
export interface Explanation {
  readonly value: string;
  readonly weight: string;
  /** Null where the rule leaves the score to a person. */
  readonly score: string | null;
  readonly trace: readonly ScoreStep[];
}

/** One value of a ratio and what the printed rule gives for it. */
export interface RuleResult {
  readonly name: string;
  readonly reading: 'initial' | 'adjusted' | 'stated';
  readonly evidence: string;
  readonly score: string | null;
  readonly low: string;
  readonly high: string;
}

const READINGS = { initial: '', adjusted: '若按调整后的预算数，', stated: '表中填列的' } as const;

/** Which reading of a begun step was used. */
const BEGUN = {
  whole: '（不足一档的部分不计）',
  begun: '（不足一档的按一档计）',
  exact: '（不足一档的部分按比例计）',
} as const;

const WAYS = { over: '超出', under: '低于', either: '偏离', each: '共' } as const;

function step(trace: ScoreStep): string {
  switch (trace.kind) {
    case 'band':
      return `适用“${[trace.when, trace.award].filter((text) => text !== '').join('，')}”`;
    case 'steps': {
      const base = trace.base ? `${WAYS[trace.way]} ${trace.base} 达` : WAYS[trace.way];
      const unit = trace.size.unit === '%' ? '个百分点' : (trace.size.unit ?? '');
      const sign = trace.effect === 'deduct' ? '−' : '+';
      const begun = trace.begun && BEGUN[trace.begun];
      return `${base} ${trace.distance} ${unit}，按每 ${trace.size.value} ${unit}计 ${trace.count} 档${begun ?? ''}，${trace.start} ${sign} ${trace.amount} = ${trace.score} 分`;
    }
    case 'within-base':
      return `未触及扣分线，得 ${trace.score} 分`;
    case 'formula':
      return `按“${trace.formula}”计算得 ${trace.score} 分`;
    case 'proportional':
      return `以${trace.target}为满分线按比例计算，得 ${trace.score} 分`;
    case 'interpolated':
      return `在${trace.from.at}（${trace.from.points} 分）与${trace.to.at}（${trace.to.points} 分）之间按插值法计算，得 ${trace.score} 分`;
    case 'no-band':
      return '不在任何计分档内，不得分';
    case 'gap':
      return trace.score === null
        ? '数值落在两档之间，标准没有规定'
        : `数值落在相邻两档的空隙，未达到较高一档，计 ${trace.score} 分`;
    case 'beyond-best':
      return `超出最高一档的范围，按最高一档计 ${trace.score} 分`;
    case 'discretion':
      return '该情形由人工酌情评分';
    case 'assumed':
      return `其余条件（${trace.facts.join('；')}）视为符合，计 ${trace.score} 分`;
    case 'proviso':
      return `“${trace.text}”视为符合，请人工核实`;
    case 'word':
      return `适用“${trace.fact}”，得 ${trace.score} 分`;
    case 'capped':
      return `得分限定在 0 分与该项分值之间，计 ${trace.score} 分`;
  }
}

function points({ score, low, high }: RuleResult): string {
  return score ?? `${low}～${high}`;
}

export const scoringMessages = {
  'scoring/explanation': ({ value, weight, score, trace }: Explanation) =>
    `以 ${value} 代入（分值 ${weight} 分）：${trace.map(step).join('；')}。${
      score === null ? '得分须由人工确定。' : `得分 ${score} 分。`
    }`,
  'scoring/fix-set': ({ value }: { value: string }) => `改为 ${value}`,
  'scoring/fix-with-total': (data: { value: string; total: string; at: CellAddress }) =>
    `改为 ${data.value}，总分（${formatAddress(data.at)}）相应改为 ${data.total}`,
  'scoring/all-full-marks': ({ count }: { count: string }) =>
    `${count} 个项目自评全部为 100 分，请复核执行率、完成值和满意度是否如实填写。`,
  'scoring/unfinished-full-marks': (data: { indicator: string; text: string }) =>
    `“${data.indicator}”写明“${data.text}”，却得满分。请核对完成情况，或相应扣分。`,
  'scoring/weights-beyond-hundred': (data: { execution: string; indicators: string; sum: string }) =>
    `分值合计应为 100：预算执行率 ${data.execution} 分加各指标 ${data.indicators} 分为 ${data.sum} 分，请调整各指标分值。`,
  'scoring/total-without-execution': (data: {
    execution: string;
    indicators: string;
    sum: string;
    total: string;
  }) =>
    `总分 ${data.total} 没有计入预算执行率得分 ${data.execution}：加各指标得分 ${data.indicators} 为 ${data.sum}，请核对分值和总分。`,
  'scoring/cause-rule': (_data: Record<never, never>) => '打分时没有按表中印明的评价标准计算',
  'scoring/rule-not-followed': (data: {
    indicator: string;
    score: string;
    weight: string;
    unread: readonly string[];
    results: readonly RuleResult[];
  }) =>
    `“${data.indicator}”得 ${data.score} 分，与本行的评价标准不符：${data.results
      .map(
        (result) => `${READINGS[result.reading]}${result.name} ${result.evidence}，应得 ${points(result)} 分`,
      )
      .join(
        '；',
      )}。${data.unread.length > 0 ? `标准中“${data.unread.join('”“')}”没有读懂，未计入。` : ''}请核对后改正得分。`,
  'scoring/total-by-rules': (data: { total: string; expected: string; count: number }) =>
    `按评价标准改正 ${data.count} 项得分后，总分应为 ${data.expected} 分，表中为 ${data.total} 分。`,
  'scoring/cause-profile': ({ profile }: { profile: string }) => `没有按${profile}的计分公式计算`,
  'scoring/cause-truncated': (_data: Record<never, never>) => '小数被直接舍去，没有四舍五入',
  'scoring/cause-year': (_data: Record<never, never>) => '沿用了其他年度的样表，没有改年度',
  'scoring/above-weight': (data: { indicator: string; score: string; weight: string }) =>
    `“${data.indicator}”得 ${data.score} 分，高于分值 ${data.weight} 分。请改正得分。`,
  'scoring/full-marks-missed': (data: {
    indicator: string;
    target: string;
    actual: string;
    weight: string;
    expected: string | null;
  }) =>
    `“${data.indicator}”指标值为 ${data.target}，实际完成 ${data.actual}，没有达到，却得满分 ${data.weight} 分${
      data.expected === null ? '' : `，按完成程度应得 ${data.expected} 分`
    }。请核对完成值或改正得分。`,
  'scoring/deduction-though-met': (data: {
    indicator: string;
    target: string;
    actual: string;
    score: string;
    weight: string;
  }) =>
    `“${data.indicator}”指标值为 ${data.target}，实际完成 ${data.actual}，已经达到，却只得 ${data.score} 分（分值 ${data.weight} 分），也没有说明原因。请改正得分，或写明扣分原因。`,
  'scoring/formula-not-followed': (data: {
    indicator: string;
    score: string;
    expected: string;
    profile: string;
  }) =>
    `“${data.indicator}”未达目标，按${data.profile}口径应得 ${data.expected} 分，表中为 ${data.score} 分。请核对。`,
  'scoring/outside-band': (data: {
    indicator: string;
    actual: string;
    score: string;
    low: string;
    high: string;
    profile: string;
  }) =>
    `“${data.indicator}”完成情况为“${data.actual}”，按${data.profile}口径这一档应得 ${data.low}～${data.high} 分，表中为 ${data.score} 分。请核对。`,
  'scoring/deduction-without-reason': (data: { indicator: string; lost: string }) =>
    `“${data.indicator}”扣了 ${data.lost} 分，没有写明原因。请在偏差原因栏补充。`,
  'scoring/reason-without-deduction': (data: { indicator: string; reason: string }) =>
    `“${data.indicator}”得满分，却写有偏差原因“${data.reason}”。请核对得分，或删去原因。`,
  'scoring/over-fulfilled': (data: {
    indicator: string;
    target: string;
    actual: string;
    rate: string;
    limit: string;
    deduction: { points: string; profile: string; score: string } | null;
  }) =>
    `“${data.indicator}”指标值为 ${data.target}，实际完成 ${data.actual}，为指标值的 ${data.rate}%，达到 ${data.limit}% 以上，应说明原因。${
      data.deduction
        ? `按${data.deduction.profile}口径还应扣 ${data.deduction.points} 分，得分不超过 ${data.deduction.score} 分。`
        : ''
    }`,
  'scoring/grade': (data: { total: string; written: string; expected: string }) =>
    `总分 ${data.total} 分，等级应为“${data.expected}”，表中为“${data.written}”。`,
  'scoring/above-cap': (data: { total: string; cap: string; rate: string; below: string }) =>
    `预算执行率为 ${data.rate}%，低于 ${data.below}%，按平台口径总分不应超过 ${data.cap} 分，表中为 ${data.total} 分。`,
  'scoring/contradicting-sign': (data: {
    indicator: string;
    target: string;
    kind: 'cost' | 'harm' | 'merit';
  }) =>
    data.kind === 'merit'
      ? `指标“${data.indicator}”越高越好，却要求不高于 ${data.target}，方向相反。一般用“≥”，请核对关系符号。`
      : `${data.kind === 'cost' ? '成本指标' : '指标'}“${data.indicator}”要求不低于 ${data.target}，方向相反。${data.kind === 'cost' ? '成本类指标' : '这类指标越少越好，'}一般用“≤”，请核对关系符号。`,
  'scoring/duplicate-indicator': (data: { indicator: string }) =>
    `指标“${data.indicator}”在本表中出现两次，指标值也相同。请确认是否重复计分。`,
  'scoring/misfiled-indicator': (data: { indicator: string; filed: string; proper: string }) =>
    `“${data.indicator}”列在“${data.filed}”下，更适合归入“${data.proper}”。`,
  'scoring/satisfaction-without-figure': (data: { indicator: string; actual: string }) =>
    `“${data.indicator}”的实际完成值为“${data.actual}”，不是调查得出的数值。请填写满意度调查的结果。`,
  'scoring/zero-divisor': (data: { indicator: string; divisor: string; score: string }) =>
    `“${data.indicator}”的分母“${data.divisor}”为 0，没有这一比率，却得 ${data.score} 分。请说明计分依据。`,
  'scoring/missing-value': (data: {
    questions: readonly { indicator: string; names: readonly string[] }[];
  }) =>
    `有 ${data.questions.length} 项指标的得分可以按标准核对，但工作簿中没有所需的数字：${data.questions
      .map(({ indicator, names }) => `${indicator}（${names.join('、')}）`)
      .join('；')}。补充后即可核对。`,
  'scoring/rule-not-understood': (data: {
    rules: readonly { indicator: string; places: readonly string[] }[];
  }) =>
    `有 ${data.rules.length} 项指标的评价标准没有全部读懂：${data.rules
      .map(({ indicator, places }) => `${indicator}“${places.join('”“')}”`)
      .join('；')}。请人工核对这些得分。`,
  'scoring/rule-year': (data: { indicator: string; years: readonly string[]; year: string }) =>
    `“${data.indicator}”的评价标准写的是 ${data.years.join('、')} 年，报告年度为 ${data.year} 年。请核对年度。`,
  'scoring/incomparable': (data: {
    indicator: string;
    target: string;
    actual: string;
    why: 'unit' | 'words';
  }) =>
    data.why === 'unit'
      ? `“${data.indicator}”的指标值 ${data.target} 与实际完成值 ${data.actual} 单位不同，无法比较。请统一单位。`
      : `“${data.indicator}”的指标值是数值（${data.target}），实际完成值却是文字“${data.actual}”，无法比较。请填写数值。`,
};
