import {
  NO_PROJECTS,
  NOTHING_LEFT,
  PROJECTS,
  SOMETHING_LEFT,
  WELL_DONE,
} from '../../../../words/lexicon/reports/denials';
import type { Claim, Item } from '../../../discourse/item';
import { wordingFinding, type ReadText, type WordingRule } from '../context';

const RULE = 'consistency/prose-comparison';

/** 说法前后矛盾: what one sentence denies, another says; and work called done beside a budget of which half is left. */
export const contradictions: WordingRule = (text) => [
  ...nothingLeft(text),
  ...noProjects(text),
  ...wellDone(text),
];

/** 无资金结余, and elsewhere 结余资金由财政收回. */
function nothingLeft(text: ReadText) {
  const words = text.clean.text;
  const other = SOMETHING_LEFT.exec(words)?.[0];
  if (other === undefined) return [];
  return [...words.matchAll(NOTHING_LEFT)].map(({ index, 0: said }) =>
    finding(text, { from: index, said, other }),
  );
}

/** 无项目支出, and elsewhere 4个项目. */
function noProjects(text: ReadText) {
  const words = text.clean.text;
  const counted = text.discourse.claims.find(
    ({ figure }) =>
      figure.dimension === 'count' && figure.base.gt('1') && words.startsWith(PROJECTS, figure.to),
  );
  if (!counted) return [];
  const other = words.slice(counted.figure.from, counted.figure.to + PROJECTS.length);
  return [...words.matchAll(NO_PROJECTS)].map(({ index, 0: said }) =>
    finding(text, { from: index, said, other }),
  );
}

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
