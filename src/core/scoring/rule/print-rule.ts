import { DAY } from '../execute/values/dates';
import { printFormula } from './formula';
import type { Award, Clause, Condition, End, Part, Points, Quantity, Range, Rule, Step } from './rule';

/** The rule in the language's plainest wording; reading it again gives the same rule. */
export function printRule(rule: Rule): string {
  return rule.parts.map(printPart).join('。');
}

function printPart(part: Part): string {
  const clauses = part.clauses.map(printClause).join('；');
  return part.marker === null || part.marker === '*' ? clauses : `${printMarker(part.marker)}${clauses}`;
}

function printMarker(marker: string): string {
  if (/^[一二三四五六七八九十]+$/u.test(marker)) return `${marker}、`;
  return /^\d+$/.test(marker) ? `(${marker})` : marker;
}

function printClause(clause: Clause): string {
  switch (clause.kind) {
    case 'award':
      return joined(
        `${printCondition(clause.when)}${clause.proviso === undefined ? '' : `且${clause.proviso}`}`,
        printAward(clause.award),
      );
    case 'step':
      return printStep(clause);
    case 'standard':
      return `以${printQuantity(clause.at)}为标准`;
    case 'goal':
      return `目标值为${printQuantity(clause.at)}`;
    case 'maximum':
      return `满分为${clause.points}分`;
    case 'basic':
      return `基础分${clause.points}分`;
    case 'magnitude':
      return '以绝对值计';
    case 'deviation':
      return '偏离度=|完成率-100%|';
    case 'nature':
      return clause.nature === 'positive' ? '正向指标' : '反向指标';
    case 'limit':
      return `最多${LIMITED[clause.effect]}${clause.points}分`;
    case 'floor':
      return '扣完为止';
    case 'begun-step':
      return clause.counts ? '不足1%按1%计' : '不足1%不计';
    case 'note':
    case 'unread':
      return clause.text;
  }
}

function joined(condition: string, award: string): string {
  return condition === '' ? award : `${condition}，${award}`;
}

/** A condition as it stands before its award; empty for one that always applies. */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'always':
      return '';
    case 'otherwise':
      return '否则';
    case 'fact':
      return condition.text;
    case 'range':
      return `${condition.subject}${condition.magnitude ? '绝对值' : ''}${printRange(condition)}`;
  }
}

/** `≥90%`, `80%(含)-90%`, `90%以上` … */
export function printRange({ low, high }: Range): string {
  if (low && high) {
    const same = low.at.value === high.at.value && low.at.unit === high.at.unit;
    if (same) return `=${printQuantity(low.at)}`;
    return `${printEnd(low)}-${printEnd(high)}`;
  }
  if (low) return printOneSided(low, ['≥', '>', '以上']);
  return high ? printOneSided(high, ['≤', '<', '以下']) : '';
}

function printEnd({ at, closed }: End): string {
  const mark = closed === null ? '' : closed ? '(含)' : '(不含)';
  return `${printQuantity(at)}${mark}`;
}

function printOneSided(
  { at, closed }: End,
  [reached, beyond, unsaid]: readonly [string, string, string],
): string {
  if (at.unit === DAY) {
    const [word, usual] = unsaid === '以下' ? ['前', true] : ['后', false];
    return `${printQuantity(at)}${word}${closed === usual ? '' : closed ? '(含)' : '(不含)'}`;
  }
  if (closed === null) return `${printQuantity(at)}${unsaid}`;
  return `${closed ? reached : beyond}${printQuantity(at)}`;
}

/** 90%, 3天, 2022年11月30日. */
export function printQuantity({ value, unit }: Quantity): string {
  if (unit === DAY) {
    const [year, month, day] = [value.slice(0, -4), value.slice(-4, -2), value.slice(-2)];
    return `${year === '' ? '' : `${year}年`}${String(Number(month))}月${String(Number(day))}日`;
  }
  return `${value}${unit ?? ''}`;
}

/** 得2分, 得满分, 不得分, 得分=完成率×2 … */
export function printAward(award: Award): string {
  switch (award.kind) {
    case 'points':
      return `得${award.points}分`;
    case 'share':
    case 'corresponding':
      return `得${printPoints(award)}`;
    case 'range':
      return `得${printSpan(award.from, award.to)}`;
    case 'full':
      return '得满分';
    case 'none':
      return '不得分';
    case 'deduct':
      return `扣${printPoints(award.amount)}`;
    case 'add':
      return `加${printPoints(award.amount)}`;
    case 'formula':
      return `得分=${printFormula(award.formula)}`;
    case 'proportional':
      return award.of === 'target' ? '按比例得分' : '按实际完成率得分';
    case 'interpolated':
      return '按插值法得分';
    case 'discretion':
      return '酌情扣分';
  }
}

function printPoints(points: Points): string {
  switch (points.kind) {
    case 'points':
      return `${points.points}分`;
    case 'share':
      return `权重分的${points.percent}%`;
    case 'corresponding':
      return '相应分值';
  }
}

/** 4-5分, or 权重分的60%-权重分的80% where the ends are no plain points. */
function printSpan(from: Points, to: Points): string {
  return from.kind === 'points' && to.kind === 'points'
    ? `${from.points}-${to.points}分`
    : `${printPoints(from)}至${printPoints(to)}`;
}

const LIMITED = { deduct: '扣', add: '加', award: '得' } as const;

const WAYS = { over: '超过', under: '低于', either: '偏离' } as const;

function printStep(step: Step): string {
  const size = step.size.unit === '%' ? `${step.size.value}个百分点` : printQuantity(step.size);
  const way = step.way === 'each' ? '' : WAYS[step.way];
  const effect = step.effect === 'deduct' ? '扣' : '加';
  const condition = step.when.kind === 'always' ? step.subject : printCondition(step.when);
  return joined(condition, `每${way}${size}${step.noun}${effect}${printPoints(step.amount)}`);
}
