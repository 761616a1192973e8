import { decimal, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import type { TableIndex } from '../../formulas/index/table-index';
import type { Settings } from '../../findings/settings';
import type { Indicator, Table } from '../../tables/model';
import { bindRatio, type Binding, type RatioValue } from './bind';
import type { Criteria } from '../rule/criteria';
import type { Outcome } from '../execute/execution';
import type { Given } from '../execute/values/given';
import type { NamedFigure } from '../../formulas/index/named-figures';
import type { ParsedRule } from '../rule/parse-rule';
import { rowValue } from './row-value';
import { executeSoundly } from '../rule/soundness';
import type { StepReading } from '../../findings/settings';
import { endsIn } from '../../words/topics';

/** One indicator of a 评分表 and what the workbook says the value of its ratio is. */
export interface BoundRule {
  readonly table: Table;
  readonly indicator: Indicator;
  readonly criterion: string;
  readonly score: KnownFigure;
  readonly weight: KnownFigure;
  readonly binding: Binding;
}

/** The same with its printed rule executed. */
export interface ExecutedRule extends BoundRule {
  /** For every value found, the most trustworthy first. */
  readonly results: readonly { readonly value: RatioValue; readonly outcome: Outcome }[];
  /** Places of the criterion that were not understood and do not take part. */
  readonly unread: readonly string[];
}

/**
 * The printed rules of a workbook, their ratios bound to its figures once for the checks that ask. Indicators without
 * a criterion, weight or score are left out. `named` is asked only when there are tables that print rules.
 */
export class PrintedRules {
  private found: readonly BoundRule[] | null = null;

  constructor(
    private readonly printing: () => readonly TableIndex[],
    private readonly named: () => readonly NamedFigure[],
    private readonly criteria: Criteria,
  ) {}

  get bound(): readonly BoundRule[] {
    this.found ??= this.bind();
    return this.found;
  }

  /** Those whose values stand in the workbook, executed. */
  executed({ begunSteps }: Pick<Settings, 'begunSteps'>): readonly ExecutedRule[] {
    return this.bound
      .filter(({ binding }) => binding.values.length > 0)
      .map((rule) => ({ ...rule, ...resultsOf(rule, this.criteria.read(rule.criterion), begunSteps) }));
  }

  private bind(): readonly BoundRule[] {
    const printing = this.printing();
    if (printing.length === 0) return [];
    const figures = this.named();
    return printing.flatMap(({ table }) =>
      table.indicators.flatMap((indicator) => bound(table, indicator, figures)),
    );
  }
}

/** Whether a criterion is printed beside one of the table's indicators. */
export function printsRules({ table }: TableIndex): boolean {
  return table.indicators.some(({ criterion }) => criterion !== null);
}

function bound(table: Table, indicator: Indicator, figures: readonly NamedFigure[]): readonly BoundRule[] {
  const { criterion, weight, score } = indicator;
  if (criterion === null || !weight || !score || !isKnown(weight) || !isKnown(score)) return [];
  const texts = [indicator.explanation ?? '', criterion];
  const own = rowValue(indicator, criterion);
  const binding = own
    ? { values: [own], missing: [], zeroDivisor: null }
    : bindRatio(indicator.level3, texts, figures);
  return [{ table, indicator, criterion, weight, score, binding }];
}

function resultsOf(
  { weight, binding }: BoundRule,
  parsed: ParsedRule,
  steps: StepReading | null,
): Pick<ExecutedRule, 'results' | 'unread'> {
  const results = binding.values.flatMap((value) => {
    const outcome = executeSoundly(parsed, weight.value, value.given ?? givenBy(value), steps);
    return outcome ? [{ value, outcome }] : [];
  });
  return { results, unread: parsed.unread.map(({ text }) => text) };
}

/** 变动率 is a change with its sign; of other ratios the rule's text tells. */
function givenBy({ name, points }: RatioValue): Given {
  return { kind: 'ratio', points, ...(endsIn(name, 'change-rate') ? { signed: true } : {}) };
}

/** How far a score may lie from the rule's own result and still be its rounding: one decimal at the coarsest. */
export function roundingOf(score: KnownFigure): Decimal {
  return decimal(`5e-${Math.max(1, score.decimals ?? 2) + 1}`);
}

/** Whether some reading of the rule on this value gives the score. */
export function allows(outcome: Outcome, score: KnownFigure): boolean {
  const slack = roundingOf(score);
  return score.value.gte(outcome.low.minus(slack)) && score.value.lte(outcome.high.plus(slack));
}

/** What the score should be by the first value, where the rule gives one. */
export function scoreByFirst({ results }: ExecutedRule): Decimal | null {
  return results[0]?.outcome.score ?? null;
}

/** Whether the rule forbids the score on every value that the workbook offers. */
export function isForbidden({ results, score }: ExecutedRule): boolean {
  return (
    results.length > 0 && results.every(({ outcome }) => !allows(outcome, score)) && score.value.gte(ZERO)
  );
}
