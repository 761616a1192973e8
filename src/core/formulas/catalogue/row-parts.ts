import { EXACT, relation } from '../language/declare';
import type { RelationDeclaration } from '../model';

/** 合计 ＝ 上级 ＋ 本级; 总投资 ＝ 中央 ＋ 省 ＋ 市 ＋ 县: a whole and its parts side by side in the same row. */
export const rowParts: RelationDeclaration = relation({
  rule: 'arithmetic/row-total',
  title: '横向合计',
  source: ['sheet:itself：资金安排（分配）表、资金来源表'],
  severity: 'error',
  ...EXACT,
  fills: true,
  equations: [{ result: { kind: 'own-column' }, is: { kind: 'parts-beside' }, over: { kind: 'beside' } }],
});
