import {
  BETWEEN_AMOUNTS,
  EVEN_WITH_YEAR,
  GROWN_UP,
  NAMED_AND_BUDGET,
  orderSaid,
  OUTTURN_AND_BUDGET,
  type Order,
} from '../../../../words/lexicon/reports/orders';
import { HUNDRED, ZERO, type Decimal } from '../../../../quantity/decimal';
import { amountIn, type Claim, type Item } from '../../../discourse/item';
import { RESULT_FORMS } from '../../../tokens/terminals';
import { wordingFinding, type ReadText, type WordingRule } from '../context';

const RULE = 'consistency/prose-comparison';
/** Statements look back this far for the figures they speak of (characters). */
const REACH = 160;

/** 文字与数字: 决算数大于预算数 where it is smaller, 持平 beside a change, one amount 大于 another that it is not. */
export const comparisons: WordingRule = (text) => [
  ...budgetWords(text),
  ...namedWords(text),
  ...evenWords(text),
  ...directWords(text),
  ...levelWords(text),
  ...grownWords(text),
];

function budgetWords(text: ReadText) {
  const statements = OUTTURN_AND_BUDGET.flatMap((said) => [...text.clean.text.matchAll(said)]);
  return statements.flatMap((match) => {
    const said = orderSaid(match[1]);
    const from = match.index;
    const found = said && (besideBudget(text, from, from + match[0].length) ?? measured(text, from));
    if (!found || found.order === said) return [];
    return wordingFinding(text, {
      rule: RULE,
      severity: 'error',
      from,
      to: from + match[0].length,
      message: { id: 'prose/comparison', data: { said: match[0], figures: found.figures, is: found.order } },
      cause: { kind: 'unknown', message: { id: 'cause/unknown', data: {} } },
      evidence: found.figures,
    });
  });
}

/** Paragraphs that words look back over for what was said of a name (paragraphs). */
const ABOVE = 3;
/** Shorter names end many others (characters). */
const SHORTEST_NAME = 3;

/** 公务接待费较预算减少2万元。…公务接待费高于预算数的原因: the name again, and the other way than its change over the budget went. */
function namedWords(text: ReadText) {
  return [...text.clean.text.matchAll(NAMED_AND_BUDGET)].flatMap((match) => {
    const [whole, name = '', word] = match;
    const said = orderSaid(word);
    const change = overBudget(text, name, match.index);
    const is = change?.phrase.direction === 1 ? 'more' : 'less';
    if (!said || !change || is === said) return [];
    const figures = quote(text.clean.text, change);
    return wordingFinding(text, {
      rule: RULE,
      severity: 'warning',
      from: match.index + name.length,
      to: match.index + whole.length,
      message: { id: 'prose/comparison', data: { said: whole.slice(name.length), figures, is } },
      evidence: figures,
    });
  });
}

/** The change over a budget that was said last of what the words end in, in the paragraphs above. */
function overBudget({ discourse, paragraphs }: ReadText, words: string, at: number): Claim | null {
  const paragraph = paragraphs.findIndex(({ from, to }) => from <= at && at < to);
  const item = discourse.items.findLast(
    (one) =>
      one.phrase.to <= at &&
      paragraph - one.paragraph <= ABOVE &&
      one.subject.length >= SHORTEST_NAME &&
      words.endsWith(one.subject),
  );
  const compared = item?.comparisons.findLast(({ first: { base } }) => base?.budgeted);
  const change = compared?.changes[0] ?? compared?.rates[0];
  return change && change.phrase.direction !== 0 && !change.figure.base.eq(ZERO) ? change : null;
}

/** How outturn and budget stand to each other in the figures right before `at`; null where none is in reach. */
function measured({ clean, discourse, paragraphs }: ReadText, at: number) {
  const paragraph = paragraphs.findIndex(({ from, to }) => from <= at && at < to);
  const item = discourse.items.findLast(
    ({ phrase, paragraph: index, completions, amounts }) =>
      index === paragraph &&
      phrase.to <= at &&
      phrase.to > at - REACH &&
      (completions.length > 0 || amounts.length > 1),
  );
  if (!item) return null;
  const completion = item.completions.findLast(({ claim }) => claim.figure.to <= at)?.claim;
  const [budget, actual] = [amountIn(item, 'adjusted', 'initial', 'budget'), amountIn(item, 'actual')];
  if (actual?.figure.base.eq(ZERO)) return null;
  if (completion)
    return { order: orderOf(completion.figure.base, HUNDRED), figures: quote(clean.text, completion) };
  if (!budget || !actual || budget === actual) return null;
  const figures = `${quote(clean.text, budget)}、${quote(clean.text, actual)}`;
  return { order: orderOf(actual.figure.base, budget.figure.base), figures };
}

/** 支出5万元，…，决算数小于预算数6万元: the budget right behind the words, against the outturn before them. */
function besideBudget({ clean, discourse, paragraphs }: ReadText, from: number, to: number) {
  const budget = discourse.claims.find(({ figure }) => figure.from === to && figure.dimension === 'money');
  const paragraph = paragraphs.findIndex((one) => one.from <= from && from < one.to);
  const item = discourse.items.findLast(
    (one) => one.paragraph === paragraph && one.phrase.to <= from && amountIn(one, 'actual') !== null,
  );
  const actual = item && amountIn(item, 'actual');
  if (!budget || !actual || budget === actual || actual.figure.dimension !== 'money') return null;
  const figures = `${quote(clean.text, actual)}、${quote(clean.text, budget)}`;
  return { order: orderOf(actual.figure.base, budget.figure.base), figures };
}

function orderOf(one: Decimal, other: Decimal): Order {
  return one.gt(other) ? 'more' : one.lt(other) ? 'less' : 'even';
}

function quote(text: string, { figure }: Claim): string {
  return text.slice(figure.from, figure.to);
}

/** 与上年持平 beside amounts that differ, or beside a change. */
function evenWords(text: ReadText) {
  return [...text.clean.text.matchAll(EVEN_WITH_YEAR)].flatMap((match) => {
    const from = match.index;
    const item = itemAt(text, from);
    const prior = item && (amountIn(item, 'prior') ?? ofYear(text, item, Number(match[1])));
    const current = item && item.amounts.findLast(({ slot }) => slot !== 'prior')?.claim;
    const change = item?.comparisons
      .flatMap(({ changes }) => changes)
      .find((claim) => near(claim, from) && claim.figure.base.gt(ZERO));
    const differs = prior && current && !prior.figure.base.eq(current.figure.base);
    if (!change && !differs) return [];
    const figures = change
      ? quote(text.clean.text, change)
      : [prior, current].map((claim) => (claim ? quote(text.clean.text, claim) : '')).join('、');
    return wordingFinding(text, {
      rule: RULE,
      severity: 'warning',
      from,
      to: from + match[0].length,
      message: { id: 'prose/not-even', data: { said: match[0], figures } },
      evidence: figures,
    });
  });
}

/** The amount right before an item that says of itself that it is of the year (2023年执行数5万元，2024年预算5万元). */
function ofYear({ discourse }: ReadText, item: Item, year: number): Claim | null {
  const before = discourse.items[discourse.items.indexOf(item) - 1];
  const isBefore = before?.paragraph === item.paragraph && item.subject === '' && item.phrase.year !== year;
  return (isBefore && before.amounts.findLast(({ claim }) => claim.phrase.year === year)?.claim) || null;
}

function itemAt({ discourse, paragraphs }: ReadText, at: number): Item | undefined {
  const paragraph = paragraphs.findIndex(({ from, to }) => from <= at && at < to);
  return discourse.items.findLast(
    ({ paragraph: index, phrase }) => index === paragraph && phrase.to <= at && phrase.to > at - REACH / 2,
  );
}

/** A change stands beside the words when only a few characters part them. */
const BESIDE = 12;

function near({ figure }: Claim, at: number): boolean {
  return Math.abs(figure.to - at) <= BESIDE || Math.abs(figure.from - at) <= 2 * BESIDE;
}

/** 失业率3.1%，高于4.5%的控制目标: two percentages and the word of order between them. */
function levelWords(text: ReadText) {
  return text.discourse.levels.flatMap(({ current, base, points }) => {
    const { ordering } = base.phrase;
    const is = orderOf(current.figure.base, base.figure.base);
    if (points || !ordering || ordering.order === is || is === 'even') return [];
    const figures = `${quote(text.clean.text, current)}、${quote(text.clean.text, base)}`;
    return wordingFinding(text, {
      rule: RULE,
      severity: 'error',
      from: ordering.from,
      to: base.figure.to,
      message: { id: 'prose/comparison', data: { said: ordering.word, figures, is } },
      evidence: figures,
    });
  });
}

/** 由19家增加到9家: an end that is said to be more, or less, than the beginning. */
function grownWords(text: ReadText) {
  const amounts = text.discourse.items.flatMap(({ amounts: [first, second] }) =>
    first?.slot === 'prior' && second?.slot === 'actual' ? [{ from: first.claim, to: second.claim }] : [],
  );
  const levels = text.discourse.levels.map(({ base, current }) => ({ from: base, to: current }));
  return [...amounts, ...levels].flatMap(({ from, to }) => {
    const word = text.clean.text.slice(from.figure.to, to.figure.from);
    const is = orderOf(to.figure.base, from.figure.base);
    const said = GROWN_UP.some((start) => word.startsWith(start)) ? 'more' : 'less';
    if (!RESULT_FORMS.has(word) || is === 'even' || is === said) return [];
    const figures = `${quote(text.clean.text, from)}、${quote(text.clean.text, to)}`;
    return wordingFinding(text, {
      rule: RULE,
      severity: 'error',
      from: from.figure.from,
      to: to.figure.to,
      message: { id: 'prose/comparison', data: { said: word, figures, is } },
      evidence: figures,
    });
  });
}

/** 收入5万元小于支出4万元: two figures and the word between them. */
function directWords(text: ReadText) {
  const { claims } = text.discourse;
  return claims.flatMap((second, at) => {
    const first = claims[at - 1];
    if (first?.figure.dimension !== 'money' || second.figure.dimension !== 'money') return [];
    if (first.phrase.role !== second.phrase.role) return [];
    const between = text.clean.text.slice(first.figure.to, second.figure.from);
    const word = BETWEEN_AMOUNTS.exec(between)?.[1];
    const said = orderSaid(word);
    if (!word || !said || said === orderOf(first.figure.base, second.figure.base)) return [];
    const figures = `${quote(text.clean.text, first)}、${quote(text.clean.text, second)}`;
    return wordingFinding(text, {
      rule: RULE,
      severity: 'error',
      from: first.figure.from,
      to: second.figure.to,
      message: {
        id: 'prose/comparison',
        data: { said: word, figures, is: orderOf(first.figure.base, second.figure.base) },
      },
      evidence: figures,
    });
  });
}
