import { endsIn, isNamed, mentions } from '../../words/topics';
import { averagedOver, STANDARD } from '../../words/lexicon/reports/averages';
import { RATE_ENDINGS } from '../../words/lexicon/aspects';
import type { FigureToken, MarkToken, Token, WordToken } from '../tokens/token';
import { APIECE, PURPOSES, RESULT_FORMS, type Category } from '../tokens/terminals';
import {
  baseOf,
  has,
  lastOf,
  slotOf,
  subjectOf,
  verbOf,
  withoutEnds,
  yearOf,
  yearsBeside,
  type Lead,
} from './lead';
import { isMeasured, orderingOf } from './ordering';
import type { Base, Opener, Phrase, Role } from './phrase';

/** A figure's surroundings in its clause. */
export interface Context {
  readonly lead: Lead;
  /** Words behind it, up to the next figure or mark. */
  readonly tail: Lead;
  /** The next figure of the same clause. */
  readonly next: FigureToken | null;
  /** The phrase right before it in the same clause. */
  readonly previous: Phrase | null;
  readonly detached: boolean;
  readonly opener: Opener | null;
  readonly whole: string;
  readonly offset: boolean;
  /** A comparison set up by an earlier clause (与2021年相比，). */
  readonly compared: Lead | null;
  readonly comparable: boolean;
  /** The year that earlier words of the sentence name. */
  readonly year: number | null;
  readonly before: MarkToken['mark'] | null;
  readonly after: MarkToken['mark'] | null;
  readonly from: number;
  readonly at: Token;
  readonly sentence: number;
}

/** What one figure (or 持平) says. */
export function readPhrase(context: Context, figure: FigureToken | null): Phrase {
  const { lead, tail } = context;
  const verb = verbOf(lead);
  const role = figure ? roleOf(figure, context) : 'equal';
  const words = textOf(lead);
  const subject = subjectFor(role, lead);
  const balance = balanceOf(context.at, words, subject);
  const isSized = role === 'amount' || role === 'count';
  const compared = comparisonIn(lead) ?? (context.compared && comparisonIn(context.compared));
  return {
    role: role === 'amount' && mentions(textOf(tail), 'surrounds-a-figure') ? 'other' : role,
    figure,
    from: context.from,
    to: context.at.to,
    verb,
    ordering: orderingOf(lead),
    measured: isMeasured(lead),
    ratio: role === 'ratio' ? wordOf(lead, 'rate-word') || rateNameIn(lead) : '',
    subject,
    year: yearOf(lead) ?? context.year,
    years: yearsBeside(lead),
    direction: directionOf(role, context, verb),
    base: baseFor(role, lead, compared),
    slot: isSized ? slotFor(lead, balance) : null,
    opener: context.opener,
    connective: has(lead, 'add') ? 'add' : has(lead, 'less') && !context.comparable ? 'less' : null,
    augend: augendOf(lead),
    total: isTotal(lead, words),
    grand: mentions(words, 'grand-total'),
    closing: sumsUp(lead),
    balance,
    standing: balance === 'balance' || balance === 'gap' ? standingOf(words) : null,
    offset: context.offset || has(lead, 'offset'),
    each: lead.some((token) => token.kind === 'word' && token.word.startsWith('分别')),
    apiece: isApiece(lead),
    blurred:
      (figure?.approximation ?? null) !== null ||
      (role !== 'points' && !isOrderedBase(context) && has(lead.slice(-2), 'approx')),
    averaged: mentions(words, 'amount-for-each') || averagedOver(words).length > 0 || isForEach(tail),
    over: { things: isSized ? averagedOver(words) : [], standard: words.includes(STANDARD) },
    comparable: context.comparable,
    excluded: has(lead, 'except'),
    andSoOn: tail[0]?.kind === 'word' && tail[0].category === 'and-so-on',
    whole: context.whole,
    purpose: isPurpose(lead),
    detached: context.detached,
    before: context.before,
    after: context.after,
    children: [],
    sentence: context.sentence,
  };
}

/** 3.5万元/人: an amount for each. */
function isForEach([first]: Lead): boolean {
  return first?.kind === 'name' && first.word.startsWith(PER);
}

const PER = '/';

/** Which way a change, a rate or points go. */
function directionOf(role: Role, { lead, previous }: Context, verb: WordToken | null): 1 | -1 | 0 {
  if (role !== 'change' && role !== 'rate' && role !== 'points') return 0;
  if (verb) return verb.category === 'up' ? 1 : -1;
  const ordering = role === 'rate' ? null : (orderingOf(lead) ?? previous?.ordering);
  return ordering ? (ordering.order === 'more' ? 1 : -1) : 0;
}

/** What was carried over from last year is there this year: 去年结转学费 is no last year's amount of another. */
function slotFor(lead: Lead, balance: Phrase['balance']): Phrase['slot'] {
  const slot = slotOf(lead);
  return slot === 'prior' && balance === 'balance' ? null : slot;
}

function isTotal(lead: Lead, words: string): boolean {
  if (words === ALONE_SUMS_UP) return true;
  if (!has(lead, 'total')) return false;
  if (isSideOfSheet(words) && !sumsUp(lead)) return false;
  return (
    sumsUp(lead) || endsIn(withoutEnds(words, COMES_TO), 'ends-as-total') || endsIn(words, 'ends-as-sum')
  );
}

/** 资产总额, 负债总额: the whole that a balance sheet tells of a side, and no sum of what stands before it. */
function isSideOfSheet(words: string): boolean {
  const name = withoutEnds(words, COMES_TO);
  return (
    endsIn(name, 'ends-as-assets') || endsIn(name, 'ends-as-liabilities') || endsIn(name, 'ends-as-equity')
  );
}

/** Behind a name and before its figure. */
const COMES_TO = ['为', '是', '达到', '达', '约', '完成', '实现', '安排', '预计', '预期'];

function sumsUp([first, ...others]: Lead): boolean {
  if (first?.kind !== 'word') return false;
  return SUMS_UP.has(first.word) || (first.word === ALONE_SUMS_UP && others.length === 0);
}

/** 甲4万元、乙2万元，共6万元: with nothing else in front of the figure. */
const ALONE_SUMS_UP = '共';

/** At the head of a clause they add up what stands before, whatever it is then called (合计支出、总计收入). */
const SUMS_UP: ReadonlySet<string> = new Set(['合计', '总计', '共计', '总得分', '总分', '合计得分']);

function isPurpose([first]: Lead): boolean {
  return first?.kind === 'word' && PURPOSES.has(first.word);
}

/** A verb between 各 and its figure (各投入3万元; characters). */
const LONGEST_VERB = 2;

function isApiece(lead: Lead): boolean {
  const words = lead.filter((token) => !(token.kind === 'word' && token.category === 'be'));
  const verb = words.at(-1);
  const hasVerb = verb?.kind === 'name' && verb.word.length <= LONGEST_VERB;
  const last = words.at(hasVerb ? -2 : -1);
  return last?.kind === 'word' && APIECE.has(last.word);
}

/** What remains, what is lacking, or that nothing does (收支平衡). */
function balanceOf(at: Token, words: string, subject: string): Phrase['balance'] {
  if (at.kind === 'word' && at.category === 'even') return 'even';
  if (mentions(words, 'lacking')) return 'gap';
  return mentions(subject, 'left-over') ? 'balance' : null;
}

function standingOf(words: string): Phrase['standing'] {
  if (mentions(words, 'opening-said')) return 'opening';
  if (mentions(words, 'of-all-years')) return 'added-up';
  return mentions(words, 'closing-said') ? 'closing' : null;
}

function roleOf(figure: FigureToken, context: Context): Role {
  if (figure.ranged || figure.malformed) return 'other';
  switch (figure.dimension) {
    case 'money':
      return sizeRole('amount', context);
    case 'count':
      return sizeRole('count', context);
    case 'bare':
      // 占7.62 has lost its percent sign.
      if (has(context.lead, 'share', 'proportion')) return 'other';
      if (figure.decimals > 0) return sizeRole('amount', context);
      return endsItsClause(context) ? 'bare' : 'other';
    case 'points':
      return verbOf(context.lead) || orderingOf(context.lead) || isOfLevel(context) ? 'points' : 'other';
    case 'multiple':
      return verbOf(context.lead)
        ? 'rate'
        : has(context.lead, 'be') && has(context.lead, 'of')
          ? 'ratio'
          : 'other';
    case 'percent':
      return percentRole(context);
  }
}

/** 高于95%的目标值1个百分点: the word of order stands in front of the percentage right before. */
function isOfLevel({ previous }: Context): boolean {
  return previous?.figure?.dimension === 'percent' && previous.ordering !== null;
}

/** 慰问支出6800；: a name in front of the number and nothing behind. */
function endsItsClause({ lead, tail, next }: Context): boolean {
  const last = lead.at(-1);
  const isNamed = last?.kind === 'name' || (last?.kind === 'word' && last.category === 'flow');
  return isNamed && tail.length === 0 && next === null;
}

/** An amount stands for itself, for a change, or for what the next figure is measured against. */
function sizeRole(plain: 'amount' | 'count', context: Context): Role {
  const { lead, tail, next, compared, previous } = context;
  const verb = verbOf(lead);
  if (isOrderedBase(context)) return 'base';
  if (isBehindBase(context)) return 'change';
  if (
    next &&
    isPercent(next) &&
    tail.length > 0 &&
    tail.every((token) => token.kind === 'word' && token.category === 'of')
  ) {
    return has(lead, 'done', 'share', 'be', 'budget', 'initial', 'adjusted', 'total') ? 'base' : plain;
  }
  if (!verb && has(lead, 'compare') && (tailChanges(tail) || endsComparison(context))) return 'base';
  if (verb && !RESULT_FORMS.has(verb.word)) {
    const alone =
      verb.word.length > 1 || has(lead, 'compare') || compared !== null || previous?.role === 'base';
    return alone ? 'change' : plain;
  }
  return plain;
}

/** 低于限额30亿元2亿元: between a word of order and the figure of the difference stands what is compared with. */
function isOrderedBase({ lead, tail, next, at }: Context): boolean {
  return (
    tail.length === 0 &&
    at.kind === 'figure' &&
    next?.dimension === at.dimension &&
    next.thing === at.thing &&
    next.from === at.to &&
    orderingOf(lead) !== null
  );
}

/** The figure of the difference itself. */
function isBehindBase({ lead, previous }: Context): boolean {
  return lead.length === 0 && previous?.role === 'base' && previous.ordering !== null;
}

function percentRole({ lead, tail, previous }: Context): Role {
  if (previous?.role === 'base' && lead.every((token) => token.kind === 'word' && token.category === 'of')) {
    return previous.base?.slot && previous.base.slot !== 'prior' && previous.base.subject === ''
      ? 'completion'
      : 'share';
  }
  if (verbOf(lead)) return 'rate';
  // 税收占比较上年72.4%提高2.6个百分点: the share of another year, from which the points are measured.
  if (has(lead, 'compare') && tailChanges(tail)) return 'other';
  const shareAt = lastOf(lead, 'share');
  if (shareAt >= 0) return isBudgetOnly(lead.slice(shareAt + 1)) ? 'completion' : 'share';
  if (has(lead, 'proportion')) return 'share';
  // 执行率不足90% names a bound that the ratio is held against, not the ratio.
  if (has(lead, 'rate-word')) return has(lead, 'approx', 'less', 'except') ? 'other' : 'ratio';
  if (rateNameIn(lead) !== '') return has(lead, 'approx', 'less', 'except') ? 'other' : 'ratio';
  if (isMeasured(lead)) return 'other';
  if (has(lead, 'budget', 'initial', 'adjusted') && (has(lead, 'of', 'done') || lead.length <= 3))
    return 'completion';
  if (has(lead, 'be') && has(lead, 'of')) return 'ratio';
  return 'other';
}

/** Whether the words name a budget and nothing else: then 占…的 is a completion (占年度调整预算的98%). */
function isBudgetOnly(words: Lead): boolean {
  return (
    has(words, 'budget', 'initial', 'adjusted') &&
    words.every(
      (token) =>
        token.kind === 'date' ||
        (token.kind === 'word' && token.category !== 'flow' && token.category !== 'account'),
    )
  );
}

/** A rate by the name of what it measures, right before the figure (兑付率为, 签约率); empty where no such name stands there. */
function rateNameIn(lead: Lead): string {
  const told = lead.filter((token) => !(token.kind === 'word' && token.category === 'be'));
  const name = told.find(({ kind }) => kind === 'name');
  const [before, last] = told.slice(-2);
  if (name?.kind !== 'name') return '';
  if (told.at(-1) === name) return RATE_ENDINGS.some((ending) => name.word.endsWith(ending)) ? name.word : '';
  const isEnded =
    before === name && last?.kind === 'word' && RATE_ENDINGS.some((ending) => last.word === ending);
  return isEnded ? `${name.word}${last.word}` : '';
}

function tailChanges(tail: Lead): boolean {
  const first = tail.find(
    (token) =>
      !(
        token.kind === 'word' &&
        (token.category === 'of' || token.category === 'each' || token.word === '相比')
      ),
  );
  return (
    first?.kind === 'word' &&
    (first.category === 'up' || first.category === 'down' || first.category === 'equal')
  );
}

/** 与上年820万元相比，: the change stands behind the comma. */
function endsComparison({ tail: [only, ...others], after }: Context): boolean {
  return only?.kind === 'word' && only.category === 'compare' && others.length === 0 && after === '，';
}

function isPercent({ dimension }: FigureToken): boolean {
  return dimension === 'percent' || dimension === 'multiple';
}

function subjectFor(role: Role, lead: Lead): string {
  const end = (...categories: Parameters<typeof lastOf>[1][]) => {
    const at = categories
      .map((category) => lead.findIndex((token) => token.kind === 'word' && token.category === category))
      .filter((index) => index >= 0);
    return at.length > 0 ? Math.min(...at) : lead.length;
  };
  switch (role) {
    case 'change':
    case 'rate':
    case 'points':
    case 'equal':
      return subjectOf(lead.slice(0, end('compare', 'up', 'down', 'equal')));
    case 'share':
      return subjectOf(lead.slice(0, end('share', 'proportion')));
    case 'completion':
      return subjectOf(lead.slice(0, end('be', 'done', 'share', 'budget', 'initial', 'adjusted')));
    case 'ratio':
      return subjectOf(lead.slice(0, end('rate-word')));
    case 'base':
      return subjectOf(lead.slice(0, end('compare', 'share', 'be', 'done')));
    default:
      return subjectOf(lead);
  }
}

function baseFor(role: Role, lead: Lead, compared: Lead | null): Base | null {
  switch (role) {
    case 'share': {
      const at = lastOf(lead, 'share');
      return at >= 0
        ? baseOf(
            lead.slice(at + 1).filter((token) => !(token.kind === 'word' && token.category === 'proportion')),
          )
        : null;
    }
    case 'completion':
    case 'ratio':
      return baseOf(lead);
    case 'base':
      return compared ? baseOf(compared) : baseOf(lead);
    default:
      return compared && baseOf(compared);
  }
}

/** The words from a comparison word to the verb, or null when the lead compares nothing. */
function comparisonIn(lead: Lead): Lead | null {
  const at = lead.findIndex((token) => token.kind === 'word' && token.category === 'compare');
  if (at < 0) return null;
  const rest = lead.slice(at + 1);
  const opener = lead[at];
  if (
    opener?.kind === 'word' &&
    isNamed(opener.word, 'compares-with-end') &&
    !has(rest, 'compare', 'up', 'down', 'equal')
  )
    return null;
  const verb = rest.findIndex(
    (token) =>
      token.kind === 'word' &&
      (token.category === 'up' || token.category === 'down' || token.category === 'equal'),
  );
  return verb < 0 ? rest : rest.slice(0, verb);
}

function augendOf(lead: Lead): string {
  const at = lastOf(lead, 'add');
  return at > 0 ? subjectOf(lead.slice(0, at)) : '';
}

function wordOf(lead: Lead, category: Category): string {
  const token = lead[lastOf(lead, category)];
  return token?.kind === 'word' ? token.word : '';
}

function textOf(lead: Lead): string {
  return lead.map((token) => ('word' in token ? token.word : '')).join('');
}
