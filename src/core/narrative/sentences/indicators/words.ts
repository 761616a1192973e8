import { ONE } from '../../../quantity/decimal';
import { isKnown } from '../../../quantity/figure';
import { isAmountUnit } from '../../../quantity/unit';
import { figureOf, type Expression } from '../../../formulas/language/expression';
import type { Indicator, Reading } from '../../../tables/model';
import {
  achievementOf,
  boundIn,
  isDoneAsWanted,
  isRoughNumber,
  unitBehind,
  type Bound,
} from '../../../words/phrases/indicators/achievements';
import {
  finishingIn,
  incidentIn,
  isDuration,
  isNamedByValue,
  isQuantityName,
  isResultName,
  nameBeforeCount,
  nameBeforePredicate,
  nameBeforeVerdict,
  subjectOfLevel,
  withVerbOnce,
} from '../../../words/phrases/indicators/names';
import type { Facts } from '../../facts/facts';
import {
  affirmed,
  beforeControl,
  improvementIn,
  isMeasured,
  nameBeforeEvents,
  plainName,
  withoutUnit,
} from './naming';
import { isNamed } from '../../../words/topics';
import { cleanWords } from '../../wording/clean-words';
import { all, holds, says, sign, type Condition } from '../../wording/conditions';
import { bySign, text, unlessZero, when, type Part, type Sentence } from '../../wording/parts';
import { asking } from '../../wording/text';
import { FINE } from '../figures';
import { executionOf } from '../projects/funds';
import { quotedWords } from '../quoted';
import { fallen } from './growth';
import { bare, compared, isUpperBound, limitWords, saysTheSame, signOf, unitOf, valueWords } from './values';

/** 开展项目任务 without the template's 指标1： before it. */
export function indicatorName({ level3, cells }: Indicator, facts: Facts): Part {
  const cell = cells['level3'];
  const name = plainName(level3);
  if (!cell) return text(name);
  const words = facts.words(cell, name, '指标名称');
  return words.kind === 'words' && cleanWords(words.written) === name ? words : text(name);
}

/** The name for a number behind it: 完成巡查次数 with 26次 is 完成巡查, as the unit says the rest. */
function beforeNumber(indicator: Indicator, reading: Reading, facts: Facts): Sentence {
  const name = plainName(indicator.level3);
  if (isNamedByValue(name)) return [text(`${subjectOfLevel(indicator.level2)}为`)];
  const bareName = beforeControl(withoutUnit(name));
  const unit = unitOf(reading, indicator.measureUnit);
  const short = nameBeforeCount(bareName, unit) ?? nameBeforeEvents(bareName, unit);
  if (short !== null) return [text(short)];
  const known = bareName === name ? indicatorName(indicator, facts) : text(bareName);
  return isQuantityName(bareName) ? [known, text('为')] : [known];
}

/**
 * What was done of an indicator, without its target: 完成巡查26次, 合格率为100%, 修复质量符合行业标准. A blank is asked for; a bound in
 * place of a value is told as a bound and doubted.
 */
export function doneWords(indicator: Indicator, facts: Facts): Sentence {
  const { actual, cells } = indicator;
  if (!actual || actual.figure.state === 'blank' || actual.figure.state === 'error') {
    return [indicatorName(indicator, facts), text(asking('实际完成值'))];
  }
  const written = cleanWords(actual.figure.written);
  if (actual.figure.state === 'not-applicable' && achievementOf(written) !== 'nothing') {
    return [indicatorName(indicator, facts), text('不适用')];
  }
  const bound = boundOf(indicator);
  if (bound) return whileWritten(indicator, facts, boundWords(indicator, bound, facts));
  if (!isKnown(actual.figure)) return inWords(indicator, actual, facts);
  if (isNamedByValue(plainName(indicator.level3)) && saysTheSame(indicator)) {
    const said = indicatorName(indicator, facts);
    return whileWritten(indicator, facts, valueNamed(indicator, written, said, facts));
  }
  const number = valueWords(actual, cells['actual'], '', writtenUnit(indicator), facts);
  const finishing = finishingIn(plainName(indicator.level3));
  if (finishing && isMonth(actual)) return finishedOn(finishing, number);
  const told: Sentence = [...beforeNumber(indicator, actual, facts), ...number];
  const fall = fallen(indicator, facts);
  if (fall) return [when(fall.when, [text(fall.what), ...fall.by], told)];
  const incident = incidentIn(plainName(indicator.level3));
  return incident === null
    ? told
    : [when(sign(bare(actual.figure), FINE, '0'), [text(`未发生${incident}`)], told)];
}

/** ≥95% or 95%以上 where a value belongs; null for a value. */
function boundOf({ actual, measureUnit }: Indicator): Bound | null {
  if (!actual) return null;
  const bound = boundIn(cleanWords(actual.figure.written), actual.relation);
  if (!bound || (!/\d/.test(bound.value) && !isKnown(actual.figure))) return null;
  return /\d$/.test(bound.value) && measureUnit ? { ...bound, value: `${bound.value}${measureUnit}` } : bound;
}

/** 用水户满意度达到95%以上（实际完成值没有具体数值，请核实） */
function boundWords(indicator: Indicator, { side, value }: Bound, facts: Facts): Sentence {
  const name = isDuration(plainName(indicator.level3))
    ? text(subjectOfLevel(indicator.level2))
    : indicatorName(indicator, facts);
  return [
    name,
    text(side === 'above' ? `达到${value}以上` : `控制在${value}以内`),
    text('（实际完成值没有具体数值，请核实）'),
  ];
}

/** The wording that was made for the cell's words while it keeps them; the words themselves, plainly, once it does not. */
function whileWritten(indicator: Indicator, facts: Facts, worded: Sentence): Sentence {
  const cell = indicator.cells['actual'];
  const written = indicator.actual?.figure.written;
  if (!cell || written === undefined) return worded;
  const plainly = [indicatorName(indicator, facts), text('：'), facts.words(cell, written, '实际完成值')];
  return [when(says(cell, written), worded, plainly)];
}

/** An actual value in words, in the frame that its words need. */
function inWords(indicator: Indicator, actual: Reading, facts: Facts): Sentence {
  const cell = indicator.cells['actual'];
  const name = indicatorName(indicator, facts);
  const level3 = plainName(indicator.level3);
  const written = cleanWords(actual.figure.written);
  const said = cell ? facts.words(cell, written, '实际完成值') : text(written);
  const framed = (worded: Sentence): Sentence => whileWritten(indicator, facts, worded);
  if (isNamedByValue(level3)) return framed(valueNamed(indicator, written, said, facts));
  const asked = affirmed(level3);
  switch (achievementOf(written)) {
    case 'verdict':
      if (asked !== null) return framed([text(asked)]);
      return isMeasured(level3)
        ? framed([text(`${withoutUnit(level3)}指标已完成`)])
        : framed([text(nameBeforeVerdict(level3)), text('已完成')]);
    case 'grade':
      return framed([name, text(isResultName(level3) ? '为' : '评价为'), said]);
    case 'nothing': {
      const incident = incidentIn(level3);
      return framed(incident === null ? [name, text('：没有')] : [text(`未发生${incident}`)]);
    }
    case 'yes':
      return framed(asked === null ? [name, text('符合要求')] : [text(asked)]);
    case 'no':
      return framed([name, text('不符合要求，请核实')]);
    case 'day':
      return framed(onDay(level3, name, said));
    case 'span':
      return framed([
        name,
        text(saysTheSame(indicator) ? '：按期完成' : '：实施时间'),
        ...(saysTheSame(indicator) ? [] : [said]),
      ]);
    case 'predicate': {
      const done = doneAsWanted(indicator, written, facts);
      if (done) return framed(done);
      const improved = improvementIn(level3, written) ?? withVerbOnce(level3, written);
      if (improved !== null) return framed([text(improved)]);
      if (isNamed(written, 'goes-on')) return [name, text('：'), said];
      if (isNameOf(written, level3)) return framed([text('做到'), said]);
      const short = nameBeforePredicate(level3, written);
      return short === level3 ? [name, said] : framed([text(short), said]);
    }
    case 'noun': {
      const short = nameBeforePredicate(level3, written);
      if (short !== level3 || isRoughNumber(written)) return framed([text(short), said]);
      return [name, text('：'), said];
    }
  }
}

/** Whether a name only makes a noun of the words: 及时性 | 及时, 完整性 | 完整. */
function isNameOf(words: string, name: string): boolean {
  return name === words || name === `${words}性`;
}

/** 档案保存：已建立异质备份机制 of a bare 已建立 under the target 建立异质备份机制, while the target says so. Null of any other. */
function doneAsWanted({ level3, target, cells }: Indicator, written: string, facts: Facts): Sentence | null {
  const wanted = target ? cleanWords(target.figure.written) : '';
  const cell = cells['target'];
  if (!target || !cell || !isDoneAsWanted(written, wanted)) return null;
  const name = text(plainName(level3));
  const plainly: Sentence = [name, text(written)];
  const words = quotedWords(cell, target.figure.written, '指标值', facts);
  return [when(says(cell, target.figure.written), [name, text('：已'), words], plainly)];
}

/** The unit of the form for the indicator's bare numbers, or the one that its name implies. */
function writtenUnit(indicator: Indicator): string | null {
  return indicator.measureUnit ?? impliedUnit(indicator);
}

/** % where the numbers of a rate were typed without it: 完工率 | 100 | 98. */
function impliedUnit({ level3, target, actual }: Indicator): string | null {
  if (!actual || !/率$/u.test(withoutUnit(plainName(level3)))) return null;
  const numbers = [actual, ...(target ? [target] : [])].map(({ figure }) => figure);
  const isPlain = numbers.every(({ unit }) => unit === null);
  return isPlain && numbers.some((one) => isKnown(one) && one.value.gt(ONE)) ? '%' : null;
}

/** 完成时限为1年，已按期完成 of an indicator that is named by the value itself; a span of time is told without 为. */
function valueNamed(indicator: Indicator, written: string, said: Part, facts: Facts): Sentence {
  const level3 = plainName(indicator.level3);
  const subject = subjectOfLevel(indicator.level2);
  const name = indicatorName(indicator, facts);
  const isSame = saysTheSame(indicator) || written === level3 || achievementOf(written) === 'verdict';
  if (!isSame) return [text(subject), text('（'), name, text('）：'), said];
  return isDuration(level3)
    ? [text(`${subject}为`), name, text('，已按期完成')]
    : [name, text('的任务已按期完成')];
}

/** A number that is a month of the year: 10月. */
function isMonth({ figure }: Reading): boolean {
  return figure.unit === '月' || unitBehind(figure.written) === '月';
}

/** 采购于10月完成 of a name that says what ends. */
function finishedOn(
  { what, verb }: { readonly what: string; readonly verb: string },
  said: Sentence,
): Sentence {
  return [text(`${what === '' ? '任务' : what}于`), ...said, text(verb)];
}

/** 项目于2023年9月完工; 材料交付：于…完成 of a name that does not say what ends. */
function onDay(level3: string, name: Part, said: Part): Sentence {
  const finishing = finishingIn(level3);
  if (!finishing) return [name, text('：于'), said, text('完成')];
  return finishedOn(finishing, [said]);
}

/**
 * What was done and, where it tells something, what was to be done: 修复古籍126册（指标值120册以上）; of an upper bound
 * 维护成本4.43万元，控制在4.5万元以内.
 */
export function metWords(indicator: Indicator, facts: Facts): Sentence {
  const done = doneWords(indicator, facts);
  const { target, actual, relation } = indicator;
  if (!target || !actual || !isKnown(actual.figure) || !isKnown(target.figure)) return done;
  if (boundOf(indicator)) return done;
  const sameScale =
    actual.figure.unit === target.figure.unit || actual.figure.unit === null || target.figure.unit === null;
  const fall = fallen(indicator, facts);
  if (isUpperBound(indicator) && sameScale) {
    const limit = limitWords(target, writtenUnit(indicator), facts);
    const over: Expression = { kind: 'difference', from: bare(actual.figure), minus: bare(target.figure) };
    const isDate = finishingIn(plainName(indicator.level3)) !== null && isMonth(actual);
    const told: Sentence = [
      ...done,
      bySign(over, FINE, {
        positive: isDate
          ? [text('，晚于'), ...limit, text('的时限')]
          : [text('，超出'), ...limit, text('的指标值')],
        zero: [],
        negative: isDate ? [text('，早于'), ...limit, text('的时限')] : within(fall, limit),
      }),
    ];
    const isSpending = spendingItself(indicator, facts);
    if (!isSpending || !holds(isSpending)) return told;
    const bound: Sentence = [
      text(beforeControl(withoutUnit(plainName(indicator.level3)))),
      text('控制在'),
      ...limit,
      text('以内'),
    ];
    return [when(all([isSpending, sign(over, FINE, '-0')]), bound, told)];
  }
  if (isNamedByValue(plainName(indicator.level3))) return done;
  const more = relation === '≥' || relation === '>' ? '以上' : '';
  const aim: Sentence = [
    text('（指标值'),
    ...limitWords(target, writtenUnit(indicator), facts),
    text(`${more}）`),
  ];
  if (!sameScale) return saysTheSame(indicator) ? done : [...done, ...aim];
  const beyond: Expression = {
    kind: 'difference',
    from: bare(actual.figure),
    minus: bare(target.figure),
  };
  return [...done, unlessZero(beyond, FINE, aim, [])];
}

/** ，控制在5%以内; of something that fell instead （增幅指标值5%以内）. */
function within(fall: ReturnType<typeof fallen>, limit: Sentence): Sentence {
  const kept: Sentence = [text('，控制在'), ...limit, text('以内')];
  return fall ? [when(fall.when, [text(`（${fall.growth}指标值`), ...limit, text('以内）')], kept)] : kept;
}

/**
 * While an indicator of cost repeats what the project spent, which was told with its money: only that it kept within its limit is
 * new. Null where it measures something else.
 */
function spendingItself(indicator: Indicator, facts: Facts): Condition | null {
  const { actual } = indicator;
  const project = facts.projects.find(({ table }) => table?.indicators.includes(indicator));
  const executed = project && executionOf(project.funds).executed;
  if (!executed || !actual?.figure.unit || !isAmountUnit(actual.figure.unit)) return null;
  return sign({ kind: 'difference', from: figureOf(actual.figure), minus: executed }, FINE, '0');
}

/**
 * What was not reached: 采样指标值≥24次，实际完成18次; 维修成本为195.12元/平方米，超出190元/平方米的指标值; words that were reached as
 * they were set are told once.
 */
export function shortOfTarget(indicator: Indicator, facts: Facts): Sentence {
  const { target, actual, cells, relation } = indicator;
  const name = indicatorName(indicator, facts);
  const written = actual ? cleanWords(actual.figure.written) : '';
  if (actual && achievementOf(written) === 'nothing')
    return whileWritten(indicator, facts, [name, text('没有完成')]);
  if (boundOf(indicator)) return doneWords(indicator, facts);
  if (isUpperBound(indicator) && compared(indicator)) return metWords(indicator, facts);
  if (actual?.figure.state === 'text' && saysTheSame(indicator)) return doneWords(indicator, facts);
  const unit = writtenUnit(indicator);
  const wanted = target ? valueWords(target, cells['target'], signOf(relation), unit, facts) : [];
  return [
    name,
    ...(wanted.length > 0
      ? [text('指标值'), ...(isQuality(target) ? quotedAs(wanted) : wanted), text('，')]
      : []),
    ...reachedWords(indicator, unit, facts),
  ];
}

/** 实际完成18次 of a number, 实际为“基本满意” of a quality, 实际未完成 of nothing. */
function reachedWords(indicator: Indicator, unit: string | null, facts: Facts): Sentence {
  const { target, actual, cells } = indicator;
  const done = actual ? valueWords(actual, cells['actual'], '', unit, facts) : [];
  if (!actual || done.length === 0) return [text(`实际完成${asking('实际完成值')}`)];
  if (isQuality(actual)) return [text('实际'), ...quotedAs(done)];
  const plainly: Sentence = [text(isWords(target) || isWords(actual) ? '实际' : '实际完成'), ...done];
  const fall = fallen(indicator, facts);
  if (fall) return [when(fall.when, [text('实际'), ...fall.by], plainly)];
  return isKnown(actual.figure) && actual.figure.unit !== '%'
    ? [when(sign(bare(actual.figure), FINE, '0'), [text('实际未完成')], plainly)]
    : plainly;
}

function quotedAs(words: Sentence): Sentence {
  return [text('为“'), ...words, text('”')];
}

function isWords(reading: Reading | null): boolean {
  return reading?.figure.state === 'text';
}

/** Words for how something is (满意, 显著), and not for when or whether it was done. */
function isQuality(reading: Reading | null): boolean {
  const written = reading && isWords(reading) ? cleanWords(reading.figure.written) : '';
  return written !== '' && !/\d|^(?:未|没|无|已|尚)/u.test(written);
}
