import type { Candidate, Kind } from '../meaning';
import type { Token } from '../segment';
import { headOf, isUnknown } from './phrase';

/** Words that decide the kind only when they stand alone: elsewhere they fill a label out. */
const ALONE: Readonly<Record<string, Kind>> = {
  项目: 'labels',
  部门项目: 'labels',
  支出项目: 'labels',
  单位: 'labels',
  部门: 'labels',
  指标: 'labels',
  绩效指标: 'section',
  内容: 'labels',
  事项: 'labels',
  类: 'labels',
  款: 'labels',
  项: 'labels',
  年度: 'labels',
  年份: 'labels',
  季度: 'labels',
  月度: 'labels',
  分类: 'labels',
  资金来源: 'labels',
  项目资金: 'section',
  部门预算资金: 'section',
  年度预算资金: 'section',
  业务: 'labels',
  说明: 'text',
};

const BY_ROLE: Readonly<Partial<Record<Token['role'], Kind>>> = {
  labels: 'labels',
  info: 'info',
  text: 'text',
  section: 'section',
  class: 'class',
  title: 'title',
};

/** The kind that the head noun decides; null for a figure. */
export function kindOf(core: string, tokens: readonly Token[]): Kind | null {
  const alone = ALONE[core];
  if (alone) return alone;
  const head = headOf(tokens);
  if (!head) return null;
  const kind = BY_ROLE[head.role];
  if (kind === 'class') return isClass(tokens) ? 'class' : null;
  if (kind) return kind;
  return tokens.at(-1)?.text === '情况' && (isUnknown(head) || head.role === 'noun') ? 'text' : null;
}

/** A class of indicators stands by itself: 促进就业社会效益 is the name of one indicator. */
function isClass(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ role }) => role === 'class' || role === 'noun' || role === 'particle' || role === 'level',
  );
}

/** What else a label of that kind may be, which only its neighbours can say. */
export function otherKinds(core: string, kind: Kind, figure: () => Candidate): readonly Candidate[] {
  if (kind === 'text' && /(?:完成|实现)情况$/u.test(core))
    return [{ kind: 'figure', meaning: { measure: 'actual' } }];
  if (kind === 'section' && /情况$/u.test(core)) return [figure()];
  if (kind === 'info' && /名称$/u.test(core)) return [{ kind: 'labels', meaning: {} }];
  if (kind === 'labels' && (core === '单位' || core === '部门' || core === '年度'))
    return [{ kind: 'info', meaning: {} }];
  return [];
}
