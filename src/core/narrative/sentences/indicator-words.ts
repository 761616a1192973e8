import { decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import { figureOf, type Expression } from '../../formulas/expression';
import type { Indicator, Reading } from '../../tables/model';
import type { Facts } from '../facts/facts';
import { sign } from '../wording/conditions';
import { bySign, text, when, type Part, type Sentence } from '../wording/parts';
import { asking, cleanWords } from '../wording/text';
import { valueOf } from '../facts/value';
import { money, percentage, points } from './figures';

/** 开展项目任务 without the template's 指标1： before it. */
export function indicatorName({ level3, cells }: Indicator, facts: Facts): Part {
  const cell = cells['level3'];
  const bare = cleanWords(level3);
  if (!cell) return text(bare);
  const words = facts.words(cell, bare, '指标名称');
  return words.kind === 'words' && cleanWords(words.written) === bare ? words : text(bare);
}

/** Amounts of this many 元 and more are told in 万元, as the rest of the report is. */
const IN_WAN = decimal('10000');

/** A name that is a value itself: 1年, 2023年全年, 12月底前. */
const IS_VALUE = /^(?:约|≥|≤)?(?:\d|[一二三四五六七八九十]+[年月天日个])/;

/** Words that follow the name as its predicate: 修复质量 | 符合行业标准. */
const PREDICATE =
  /^(?:符合|达到|达成|达标|完成|已|未|无|没有|得到|得以|有|较|很|不断|逐步|持续|长期|明显|显著|大幅|稳步|进一步|提升|提高|增强|增加|改善|促进|推动|保障|确保|保证|满足|实现|优化|降低|减少|下降|增长|加强|完善|规范|及时|准时|按时|按期|按质|按量|按要求|按规定|按计划|正常|良好|合格|全部|全面|基本|圆满|顺利|有效|真实|准确|完整|稳定|健全|到位|控制|严格|合理|合规|安全|高效|可持续|均|能够|能|为|是|在|受到|获得|发挥|起到|形成|建立|覆盖)/;

/** A verdict without words of its own. */
const VERDICT =
  /^(?:已|全部|按期|按时)?(?:完成|达成|实现|达标)(?:预期)?(?:年度)?(?:指标值?|目标|任务)?$|^达[到成]预期(?:年度)?(?:指标|目标)$/;

const GRADE = /^(?:优秀|优|良好|良|中|差|好|较好|一般|合格)$/;

/** Names that take 为 before a number: rates and other quantities. */
const QUANTITY =
  /(?:率|度|比例|比重|占比|成本|费用|金额|面积|时间|时长|期限|天数|数|数量|量|额|价|里程|长度|规模|次数|人数|标准|值|得分|分数)$/;

/** The unit that an actual value was written with: 26次 → 次. */
function unitOf({ figure }: Reading, measureUnit: string | null): string {
  if (figure.encoding !== 'text') return measureUnit ?? '';
  return /\d\s*([\u4e00-\u9fff]{1,4})$/.exec(figure.written.trim())?.[1] ?? measureUnit ?? '';
}

/** The name for a number behind it: 完成巡查次数 with 26次 is 完成巡查, as the unit says the rest. */
function beforeNumber(indicator: Indicator, reading: Reading, facts: Facts): Sentence {
  const name = cleanWords(indicator.level3);
  const unit = unitOf(reading, indicator.measureUnit);
  const rest = [`${unit}数`, ...(unit.length > 1 ? [unit] : []), '数量'].flatMap((ending) =>
    unit !== '' && name.endsWith(ending) && name.length - ending.length >= 2
      ? [name.slice(0, name.length - ending.length)]
      : [],
  )[0];
  if (rest !== undefined && STARTS_WITH_VERB.test(name)) return [text(rest)];
  const known = indicatorName(indicator, facts);
  return QUANTITY.test(name) ? [known, text('为')] : [known];
}

/** Names that already say that something was done. */
const STARTS_WITH_VERB =
  /^(?:完成|开展|举办|组织|修复|维修|维护|培训|发放|采购|购置|建设|新建|改造|更新|采样|监测|检查|巡查|推广|办理|制作|印发|召开|接待|服务|补助|资助|救助|慰问|整理|收集|编制|发布|安装|检测|处理|清理|种植|植树|走访|调解|宣传|参加|支持|扶持)/;

/**
 * What was done of an indicator, without its target: 完成巡查26次, 合格率为100%, 修复质量符合行业标准. A blank is asked for; a bound in
 * place of a value is told as a bound and doubted.
 */
export function doneWords(indicator: Indicator, facts: Facts): Sentence {
  const { actual, cells, measureUnit } = indicator;
  if (!actual || actual.figure.state === 'blank' || actual.figure.state === 'error') {
    return [indicatorName(indicator, facts), text(asking('实际完成值'))];
  }
  if (actual.figure.state === 'not-applicable') return [indicatorName(indicator, facts), text('不适用')];
  const bound = boundOf(actual, measureUnit, facts);
  if (bound) return [...boundSubject(indicator, facts), ...bound];
  if (isKnown(actual.figure)) {
    const number = valueWords(actual, cells['actual'], '', measureUnit, facts);
    if (IS_VALUE.test(cleanWords(indicator.level3)))
      return [text(subjectFor(indicator)), text('为'), ...number];
    return [...beforeNumber(indicator, actual, facts), ...number];
  }
  return inWords(indicator, actual, facts);
}

/** The second level as subject where the name is itself a value: 时效指标 | 1年 is 完成时限. */
function subjectFor({ level2 }: Indicator): string {
  const kind = cleanWords(level2 ?? '').replace(/指标$/, '');
  return kind.includes('时效') || kind === '' ? '完成时限' : kind;
}

function boundSubject(indicator: Indicator, facts: Facts): Sentence {
  const name = cleanWords(indicator.level3);
  return [/^\d+[年月天日]$/.test(name) ? text(subjectFor(indicator)) : indicatorName(indicator, facts)];
}

/** 达到95%以上（实际完成值没有具体数值，请核实） for ≥95% where a value belongs; null for a value. */
function boundOf(reading: Reading, measureUnit: string | null, facts: Facts): Sentence | null {
  const { figure, relation } = reading;
  const written = cleanWords(figure.written);
  const above = relation === '≥' || relation === '>' || /^(?:≥|>|大于|不低于|不少于)|以上$/.test(written);
  const below =
    relation === '≤' || relation === '<' || /^(?:≤|<|小于|不高于|不超过)|以内$|以下$/.test(written);
  if (!above && !below) return null;
  const bare = written
    .replace(/^(?:≥|>=?|≤|<=?|＞|＜|大于等于|小于等于|大于|小于|不低于|不少于|不高于|不超过|=)\s*/, '')
    .replace(/及?以[上内下]$/, '');
  if (!/\d/.test(bare) && !isKnown(figure)) return null;
  const value = /[\d]$/.test(bare) && measureUnit ? `${bare}${measureUnit}` : bare;
  void facts;
  return [
    text(above ? `达到${value}以上` : `控制在${value}以内`),
    text('（实际完成值没有具体数值，请核实）'),
  ];
}

/** An actual value in words, in the frame that its words need. */
function inWords(indicator: Indicator, actual: Reading, facts: Facts): Sentence {
  const { cells } = indicator;
  const name = indicatorName(indicator, facts);
  const written = cleanWords(actual.figure.written);
  const said = cells['actual'] ? facts.words(cells['actual'], written, '实际完成值') : text(written);
  const level3 = cleanWords(indicator.level3);
  if (IS_VALUE.test(level3)) {
    const same = saysTheSame(indicator) || written === level3;
    return [
      text(`${subjectFor(indicator)}为`),
      indicatorName(indicator, facts),
      text(same ? '，已按期完成' : '：'),
      ...(same ? [] : [said]),
    ];
  }
  if (VERDICT.test(written)) return [text(level3.replace(/(?:完成|实现)?情况$/, '')), text('已完成')];
  if (GRADE.test(written)) return [name, text(/结果|等级|等次|评价$/.test(level3) ? '为' : '评价为'), said];
  if (written === '无')
    return [text(`未发生${level3.replace(/^(?:有无|是否)?发生|(?:发生)?(?:情况|次数|起数|件数|数)$/g, '')}`)];
  if (written === '是') return [name, text('符合要求')];
  if (written === '否') return [name, text('不符合要求，请核实')];
  if (/^\d{4}年\d{1,2}月|^\d{1,2}月/.test(written)) return dated(name, said, written, saysTheSame(indicator));
  if (PREDICATE.test(written) && !/质量$|情况$/.test(level3)) return [name, said];
  if (/^(?:符合|达到|良好|优良|合格|有所|显著|明显)/.test(written)) return [name, said];
  return [name, text('：'), said];
}

function dated(name: Part, said: Part, written: string, same: boolean): Sentence {
  const isSpan = /[-—–~～至]/.test(written);
  if (same) return isSpan ? [name, text('：按期完成')] : [name, text('：于'), said, text('按期完成')];
  return isSpan ? [name, text('：实施时间'), said] : [name, text('：于'), said, text('完成')];
}

/** Whether target and actual value are the same words or the same number. */
export function saysTheSame({ target, actual }: Indicator): boolean {
  if (!target || !actual) return false;
  if (isKnown(target.figure) && isKnown(actual.figure)) {
    const hasSign = target.relation !== null && target.relation !== '=';
    return !hasSign && target.figure.value.eq(actual.figure.value);
  }
  return cleanWords(target.figure.written) === cleanWords(actual.figure.written);
}

/**
 * What was done and, where it tells something, what was to be done: 修复古籍126册（指标值≥120册）; of an upper bound
 * 维护成本4.43万元，控制在4.5万元以内.
 */
export function metWords(indicator: Indicator, facts: Facts): Sentence {
  const done = doneWords(indicator, facts);
  const { target, actual, relation, measureUnit } = indicator;
  if (!target || !actual || !isKnown(actual.figure) || !isKnown(target.figure)) return done;
  if (boundOf(actual, measureUnit, facts) || saysTheSame(indicator)) return done;
  const sameScale =
    actual.figure.unit === target.figure.unit || actual.figure.unit === null || target.figure.unit === null;
  if ((relation === '≤' || relation === '<') && sameScale) {
    const limit = limitWords(target, measureUnit, facts);
    const [a, t] = [bare(actual.figure), bare(target.figure)];
    return [
      ...done,
      bySign({ kind: 'difference', from: a, minus: t }, FINE_DECIMALS, {
        positive: [text('，超出'), ...limit, text('的指标值')],
        zero: [],
        negative: [text('，控制在'), ...limit, text('以内')],
      }),
    ];
  }
  if (IS_VALUE.test(cleanWords(indicator.level3))) return done;
  const more = relation === '≥' || relation === '>' ? '以上' : '';
  return [...done, text('（指标值'), ...limitWords(target, measureUnit, facts), text(`${more}）`)];
}

const FINE_DECIMALS = 6;

/** The limit without its sign: 4.5万元 of ≤45000元. */
function limitWords(reading: Reading, measureUnit: string | null, facts: Facts): Sentence {
  const { figure } = reading;
  if (!isKnown(figure)) return [text(cleanWords(figure.written).replace(/^[≤<＜=]\s*/, ''))];
  if (isLargeAmount(figure)) return money(figureOf(figure), facts.style, '指标值');
  if (figure.unit === '%') return [percentage(figureOf(figure), facts.style, '指标值')];
  const own = figure.unit !== null && figure.unit !== '分' ? figure.unit : '';
  return [points(bare(figure), facts.style, unitOf(reading, measureUnit) || own, '指标值')];
}

function bare(figure: Figure): Expression {
  return figureOf(figure.unit === '%' ? figure : { ...figure, unit: null });
}

function isLargeAmount(figure: Figure): boolean {
  return figure.unit === '元' && isKnown(figure) && figure.value.abs().gte(IN_WAN);
}

/** 指标值≥50人，实际完成40人 — with a placeholder where nobody has entered the actual value. */
export function targetAndActual(indicator: Indicator, facts: Facts): Sentence {
  const { target, actual, cells, measureUnit, relation } = indicator;
  const wanted = target ? valueWords(target, cells['target'], signOf(relation), measureUnit, facts) : [];
  const done = actual ? valueWords(actual, cells['actual'], '', measureUnit, facts) : [];
  return [
    ...(wanted.length > 0 ? [text('指标值'), ...wanted, text('，')] : []),
    text('实际完成'),
    ...(done.length > 0 ? done : [text(asking('实际完成值'))]),
  ];
}

function signOf(relation: string | null): string {
  return relation !== null && /^[≥>≤<]$/.test(relation) ? relation : '';
}

/**
 * A target or actual value as the sheet has it: words and text numbers are quoted with all that is written
 * (`≥95%`), plain numbers get the sign and unit of their columns, large amounts in 元 are told in 万元.
 */
function valueWords(
  { figure }: Reading,
  cell: Indicator['cells'][string] | undefined,
  relation: string,
  measureUnit: string | null,
  facts: Facts,
): Sentence {
  if (figure.state === 'blank' || figure.state === 'not-applicable' || figure.state === 'error') return [];
  if (isLargeAmount(figure)) {
    return [
      ...(relation === '' ? [] : [text(relation)]),
      ...money(figureOf(figure), facts.style, '实际完成值'),
    ];
  }
  const isBare = isKnown(figure) && (figure.encoding !== 'text' || /^[\d.,]+$/.test(figure.written.trim()));
  if (!isBare) {
    return [cell ? facts.words(cell, figure.written, '实际完成值') : text(figure.written)];
  }
  const before = relation === '' ? [] : [text(relation)];
  if (figure.encoding === 'percent')
    return [...before, percentage(figureOf(figure), facts.style, '实际完成值')];
  const unit = measureUnit ?? (figure.unit !== null && figure.unit !== '分' ? figure.unit : '');
  return [...before, points(figureOf({ ...figure, unit: null }), facts.style, unit, '实际完成值')];
}

/** While an indicator with numbers has reached its target; null where it cannot be told by numbers. */
export function reachedBy({ target, actual, relation }: Indicator): ReturnType<typeof sign> | null {
  if (!target || !actual || !isKnown(target.figure) || !isKnown(actual.figure)) return null;
  if (target.figure.unit !== actual.figure.unit) return null;
  const by: Expression = { kind: 'difference', from: bare(actual.figure), minus: bare(target.figure) };
  if (valueOf(by) === null) return null;
  const upper = relation === '≤' || relation === '<';
  return sign(by, FINE_DECIMALS, upper ? '-0' : '0+');
}

/** Words that stand only while the condition holds, for lists that end each item with ；. */
export function item(said: Sentence, condition: Parameters<typeof when>[0]): Part {
  return when(condition, [...said, text('；')]);
}
