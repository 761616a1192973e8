import type { Formula } from './formula';

/**
 * A scoring rule as printed in a 评分表 (评价标准), as a tree.
 * Numbers are plain decimal text, so that two rules can be compared field by field.
 */
export interface Rule {
  /** One part for an unnumbered text; one for each of ①②③ otherwise. The score is the sum over the parts. */
  readonly parts: readonly Part[];
}

export interface Part {
  /** `①`, `1`, `(2)` … or null. */
  readonly marker: string | null;
  readonly clauses: readonly Clause[];
}

/** A number with its unit: `%` for percent and percentage points, 分, 天, 万元, 项 …, or null for a bare one. */
export interface Quantity {
  readonly value: string;
  readonly unit: string | null;
}

/** One end of a range. `closed`: 含 is true, 不含 is false; null where the text does not say. */
export interface End {
  readonly at: Quantity;
  readonly closed: boolean | null;
}

/** What the value must lie between. An equality is a range whose ends are the same and closed. */
export interface Range {
  readonly kind: 'range';
  /** What is measured, as written before the comparison: 预算完成率; often empty. */
  readonly subject: string;
  /** Whether only the size counts (绝对值). */
  readonly magnitude: boolean;
  readonly low: End | null;
  readonly high: End | null;
}

/** What a stated fact says of a change: 下降, 上升, 持平, 不增长, 不减少, 超支. */
export type Change = 'fall' | 'rise' | 'same' | 'no-rise' | 'no-fall' | 'overspent';

/** When a clause applies: always, in a range, otherwise (否则), or when a stated fact is true. */
export type Condition =
  | { readonly kind: 'always' }
  | Range
  | { readonly kind: 'otherwise' }
  | {
      readonly kind: 'fact';
      readonly text: string;
      /** Where it says no more than how something changed: 较上年下降. */
      readonly change?: Change;
    };

/** Points, a share of the weight in percent, or what an item of the list is worth. */
export type Points =
  | { readonly kind: 'points'; readonly points: string }
  | { readonly kind: 'share'; readonly percent: string }
  /** 相应分值: what one item of the list is worth. */
  | { readonly kind: 'corresponding' };

/** What a clause gives. `range`: the text leaves a span (得4-5分); `discretion`: a person decides (酌情). */
export type Award =
  | Points
  | { readonly kind: 'range'; readonly from: Points; readonly to: Points }
  | { readonly kind: 'full' }
  | { readonly kind: 'none' }
  | { readonly kind: 'deduct'; readonly amount: Points }
  | { readonly kind: 'add'; readonly amount: Points }
  | { readonly kind: 'formula'; readonly formula: Formula }
  /** In proportion to the target, or by the rate itself whatever the target (按实际完成率得分). */
  | { readonly kind: 'proportional'; readonly of: 'target' | 'rate' }
  /** 按插值法得分: on the straight line between the neighbouring bands. */
  | { readonly kind: 'interpolated' }
  | { readonly kind: 'discretion' };

/**
 * 每超过一个百分点扣0.3分: for every `size` that the value lies over or under its base, or for every occurrence
 * (`each`: 每发现一例) of what `noun` names.
 */
export interface Step {
  readonly kind: 'step';
  /** What is counted or compared, as written before the step; often empty. */
  readonly subject: string;
  readonly when: Condition;
  readonly way: 'over' | 'under' | 'either' | 'each';
  readonly size: Quantity;
  readonly noun: string;
  readonly effect: 'deduct' | 'add';
  readonly amount: Points;
}

export type Clause =
  | {
      readonly kind: 'award';
      readonly when: Condition;
      readonly award: Award;
      /** ≥95%且质量达标的: a second condition that only a person can judge. */
      readonly proviso?: string;
    }
  | Step
  /** 以100%为标准: the base that steps count from. */
  | { readonly kind: 'standard'; readonly at: Quantity }
  /** 满分5分 */
  | { readonly kind: 'maximum'; readonly points: string }
  /** 基础分3分: what additions start from. */
  | { readonly kind: 'basic'; readonly points: string }
  /** 变动率以绝对值计: every comparison is of sizes. */
  | { readonly kind: 'magnitude' }
  /** 偏离度=|实际完成率-100%|: what is compared is how far the completion lies from the whole. */
  | { readonly kind: 'deviation' }
  /** 正向指标：…；反向指标：…: what follows holds for indicators of that nature only. */
  | { readonly kind: 'nature'; readonly nature: 'positive' | 'negative' }
  /** 目标值95%: what 达到目标值 speaks of. */
  | { readonly kind: 'goal'; readonly at: Quantity }
  /** 最多扣3分, 最多加1分, 最高得2分 (of the whole score) */
  | { readonly kind: 'limit'; readonly effect: 'deduct' | 'add' | 'award'; readonly points: string }
  /** 扣完为止 */
  | { readonly kind: 'floor' }
  /** 不足1个百分点按1个百分点计: whether a begun step counts. */
  | { readonly kind: 'begun-step'; readonly counts: boolean }
  /** Text without influence on the score. */
  | { readonly kind: 'note'; readonly text: string }
  /** Text that speaks of the score but could not be read. */
  | { readonly kind: 'unread'; readonly text: string };
