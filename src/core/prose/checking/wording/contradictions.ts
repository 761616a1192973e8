import type { Claim, Item } from '../../discourse/item';
import { wordingFinding, type ReadText, type WordingRule } from './context';

const RULE = 'consistency/prose-comparison';

/** 说法前后矛盾: what one sentence denies, another says; and work called done beside a budget of which half is left. */
export const contradictions: WordingRule = (text) => [
  ...nothingLeft(text),
  ...noProjects(text),
  ...wellDone(text),
];

const NOTHING_LEFT = /(?:无|没有)(?:财政|项目|专项)?(?:资金结余|结余资金)/g;
/** What is left and goes on, or back: a fact where a figure of the same sentence shows how much was used. */
const GOES_ON = /未支付完成的[^。；]{0,14}继续支付/;
const GOES_BACK = /[\d%元]，(?:结余|剩余)资金[^。；，]{0,12}(?:收回|上缴|交回)/;

/** 无资金结余, and elsewhere 结余资金由财政收回. */
function nothingLeft(text: ReadText) {
  const words = text.clean.text;
  const other = (GOES_ON.exec(words) ?? GOES_BACK.exec(words))?.[0].replace(/^.，/, '');
  if (other === undefined) return [];
  return [...words.matchAll(NOTHING_LEFT)].map(({ index, 0: said }) =>
    finding(text, { from: index, said, other }),
  );
}

const NO_PROJECTS = /(?:无|没有|未安排)(?:专项)?(?:预算)?项目(?:支出|资金)?(?=[。；\n]|$)/g;
const PROJECT = '项目';

/** 无项目支出, and elsewhere 4个项目. */
function noProjects(text: ReadText) {
  const words = text.clean.text;
  const counted = text.discourse.claims.find(
    ({ figure }) =>
      figure.dimension === 'count' && figure.base.gt('1') && words.startsWith(PROJECT, figure.to),
  );
  if (!counted) return [];
  const other = words.slice(counted.figure.from, counted.figure.to + PROJECT.length);
  return [...words.matchAll(NO_PROJECTS)].map(({ index, 0: said }) =>
    finding(text, { from: index, said, other }),
  );
}

const WELL_DONE = /(?:按质按量|保质保量|全部|全面|圆满)完成/;
/** With less of its budget used a project was not done in full (percent). */
const HARDLY_BEGUN = '60';

/** 按质按量完成，…完成预算的54%. */
function wellDone(text: ReadText) {
  return text.discourse.items.flatMap((item) =>
    item.completions
      .filter(({ claim: { figure, phrase } }) => figure.base.lt(HARDLY_BEGUN) && !phrase.blurred)
      .flatMap(({ claim }) => saidOf(text, item, claim)),
  );
}

function saidOf(text: ReadText, { phrase }: Item, { figure }: Claim) {
  const words = text.clean.text;
  const from = Math.max(words.lastIndexOf('。', phrase.from), words.lastIndexOf('；', phrase.from)) + 1;
  const said = WELL_DONE.exec(words.slice(from, figure.from));
  if (!said) return [];
  const other = words.slice(figure.from, figure.to);
  return [finding(text, { from: from + said.index, said: said[0], other })];
}

function finding(
  text: ReadText,
  { from, said, other }: { readonly from: number; readonly said: string; readonly other: string },
) {
  return wordingFinding(text, {
    rule: RULE,
    severity: 'warning',
    from,
    to: from + said.length,
    message: { id: 'prose/contradiction', data: { said, other } },
    evidence: other,
  });
}
