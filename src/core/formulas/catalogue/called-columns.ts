import { EXACT, PERCENT, relation } from '../language/declare';
import { called, difference, firstOf, quotient, type Formula } from '../formula';
import type { RelationDeclaration } from '../model';

const vacant = called('posts-vacant');
const posts = called('posts');
const filled = called('posts-filled');

/** 空编数 of each office: posts that nobody has. Whoever has too many people has none that are vacant. */
export const vacantPosts: RelationDeclaration = relation({
  rule: 'arithmetic/vacant-posts',
  title: '空编数',
  source: ['sheet:itself'],
  severity: 'warning',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: vacant,
      is: difference(posts, filled),
      over: { kind: 'rows', unlessCalled: ['posts-exceeded'], unlessAllBroken: true, atLeastNothing: true },
    },
    {
      result: vacant,
      is: difference({ kind: 'sum', terms: [posts, called('posts-exceeded')] }, filled),
      over: { kind: 'rows', unlessAllBroken: true },
    },
  ],
});

const sent = called('survey-sent');
const returned = called('survey-returned');
const valid = called('survey-valid');
/** Those whose answers count. */
const answered: Formula = firstOf(valid, returned, called('survey-asked'), sent);

/** 回收率, 有效率 and 满意率 of a survey. Where some are 基本满意, forms differ in whether they count them. */
export const surveyRates: RelationDeclaration = relation({
  rule: 'arithmetic/survey-rate',
  title: '问卷回收率、满意率',
  named: 'by-header',
  source: ['sheet:itself'],
  severity: 'warning',
  ...PERCENT,
  fills: true,
  equations: [
    {
      result: called('rate-of-return'),
      is: quotient(returned, sent),
      over: { kind: 'rows', unlessAllBroken: true },
    },
    {
      result: called('rate-of-validity'),
      is: quotient(valid, returned),
      over: { kind: 'rows', unlessAllBroken: true },
    },
    {
      result: called('rate-of-content'),
      is: quotient(called('survey-content'), answered),
      over: { kind: 'rows', unlessAllBroken: true, unlessCalled: ['survey-partly-content'] },
    },
  ],
});

/** 不满意 of a survey that asks for no more than that: who answered and was not content. */
export const surveyDiscontent: RelationDeclaration = relation({
  rule: 'arithmetic/survey-discontent',
  title: '不满意数',
  named: 'by-header',
  source: ['sheet:itself'],
  severity: 'warning',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: called('survey-discontent'),
      is: difference(answered, called('survey-content')),
      over: { kind: 'rows', stillEmpty: true, unlessCalled: ['survey-partly-content'] },
    },
  ],
});

/** 净值 of assets. */
export const netValue: RelationDeclaration = relation({
  rule: 'arithmetic/net-value',
  title: '净值',
  source: ['practice:published'],
  severity: 'warning',
  ...EXACT,
  fills: true,
  equations: [
    {
      result: called('net-value'),
      is: difference(called('value-at-cost'), called('written-off')),
      over: { kind: 'rows', unlessAllBroken: true },
    },
  ],
});
