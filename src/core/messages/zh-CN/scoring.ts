import type { TraceStep } from '../../scoring/execution';
import { printAward, printCondition, printQuantity } from '../../scoring/print-rule';

/** What a rule was tried on and how the score came about. */
export interface Explanation {
  readonly value: string;
  readonly weight: string;
  /** Null where the rule leaves the score to a person. */
  readonly score: string | null;
  readonly trace: readonly TraceStep[];
}

/** One value of a ratio and what the printed rule gives for it. */
export interface RuleResult {
  readonly name: string;
  readonly evidence: string;
  readonly score: string | null;
  readonly low: string;
  readonly high: string;
}

const WAYS = { over: '超出', under: '低于', either: '偏离', each: '共' } as const;

function step(trace: TraceStep): string {
  switch (trace.kind) {
    case 'band':
      return `适用“${[printCondition(trace.when), printAward(trace.award)].filter((text) => text !== '').join('，')}”`;
    case 'steps': {
      const base = trace.base ? `${WAYS[trace.way]} ${printQuantity(trace.base)} 达` : WAYS[trace.way];
      const unit = trace.size.unit === '%' ? '个百分点' : (trace.size.unit ?? '');
      const sign = trace.effect === 'deduct' ? '−' : '+';
      return `${base} ${trace.distance} ${unit}，按每 ${trace.size.value} ${unit}计 ${trace.count} 档，${trace.start} ${sign} ${trace.amount} = ${trace.score} 分`;
    }
    case 'within-base':
      return `未触及扣分线，得 ${trace.score} 分`;
    case 'formula':
      return `按“${trace.formula}”计算得 ${trace.score} 分`;
    case 'proportional':
      return `以${printQuantity(trace.target)}为满分线按比例计算，得 ${trace.score} 分`;
    case 'no-band':
      return '不在任何计分档内，不得分';
    case 'discretion':
      return '该情形由人工酌情评分';
    case 'assumed':
      return `其余条件（${trace.facts.join('；')}）视为符合，计 ${trace.score} 分`;
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
  'scoring/cause-rule': (_data: Record<never, never>) => '打分时没有按表中印明的评价标准计算',
  'scoring/rule-not-followed': (data: {
    indicator: string;
    score: string;
    weight: string;
    results: readonly RuleResult[];
  }) =>
    `“${data.indicator}”得 ${data.score} 分，与本行的评价标准不符：${data.results
      .map((result) => `${result.name} ${result.evidence}，按标准应得 ${points(result)} 分`)
      .join('；若按调整后的预算数，')}。请核对后改正得分。`,
  'scoring/total-by-rules': (data: { total: string; expected: string; count: number }) =>
    `按评价标准改正 ${data.count} 项得分后，总分应为 ${data.expected} 分，表中为 ${data.total} 分。`,
};
