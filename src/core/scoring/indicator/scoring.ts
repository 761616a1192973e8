import type { Decimal } from '../../quantity/decimal';
import { keyOf } from '../../formulas/index/figure-key';
import type { Settings } from '../../findings/settings';
import type { Table } from '../../tables/model';
import { hasReason, scoredIndicators, type Scored } from './scored';
import { expectedScore } from './indicator-score';
import type { ScoringProfile } from '../profiles/model';
import { profileChoice } from '../profiles/choose';

/** What the score checks share, each worked out once and only when one of them asks: comparisons and profiles. */
export class Scoring {
  private readonly scored = new Map<Table, readonly Scored[]>();
  private readonly profiles = new Map<Table, ScoringProfile>();
  private all: readonly Scored[] | null = null;

  constructor(
    private readonly tables: readonly Table[],
    private readonly settings: Settings,
  ) {}

  /** The indicators of all tables that have both a weight and a score. */
  get indicators(): readonly Scored[] {
    this.all ??= this.tables.flatMap((table) => this.indicatorsOf(table));
    return this.all;
  }

  /** The profile the table is scored by (评分口径). */
  profileOf(table: Table): ScoringProfile {
    const known = this.profiles.get(table);
    if (known) return known;
    const { profile } = profileChoice(table, this.settings, () => this.indicatorsOf(table));
    this.profiles.set(table, profile);
    return profile;
  }

  /**
   * The scores that follow from target, actual value and weight under the table's profile, by key of their cell. Of those that
   * took off more and say why, none follows.
   */
  ruledScores(): ReadonlyMap<string, Decimal> {
    const scores = new Map<string, Decimal>();
    for (const { comparison, weight, score, table, indicator } of this.indicators) {
      if (comparison.kind !== 'numbers') continue;
      const expected = expectedScore(comparison, weight.value, this.profileOf(table)).score;
      if (!hasReason(indicator) || score.value.gte(expected)) scores.set(keyOf(score), expected);
    }
    return scores;
  }

  private indicatorsOf(table: Table): readonly Scored[] {
    const known = this.scored.get(table);
    if (known) return known;
    const scored = scoredIndicators(table);
    this.scored.set(table, scored);
    return scored;
  }
}
