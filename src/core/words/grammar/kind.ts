import type { Candidate, Kind } from '../meaning';
import type { Token } from '../segment';
import { headOf, isUnknown } from './phrase';
import { endsIn, isNamed } from '../topics';

/** A kind with which label of the kind it is. */
export interface Head {
  readonly kind: Kind;
  /** As the lexicon calls it: `level3`, `unit-in-charge`, `goal`. */
  readonly noun: string;
}

/** Words that decide the kind only when they stand alone, by kind and noun: elsewhere they fill a label out. */
const ALONE: ReadonlyMap<string, Head> = new Map(
  (
    [
      ['labels', 'item', '项目 部门项目 支出项目 事项 内容 业务 款项 季度 月度 部门单位'],
      ['labels', 'year', '年度 年份'],
      ['labels', 'indicator', '指标'],
      ['labels', 'code', '类 款 项'],
      ['labels', 'unit', '单位'],
      ['info', 'department', '预算单位'],
      ['labels', 'department', '部门'],
      ['section', 'indicators', '绩效指标'],
      ['section', 'group', '年度绩效指标'],
      ['section', 'funds', '项目资金 部门预算资金 年度预算资金 资金情况 资金'],
      ['section', 'funds-total', '年度资金'],
      ['text', 'remark', '说明 注'],
      ['class', 'first', '投入 成本 效果 管理 效率 绩效 履职 项目绩效'],
    ] as const
  ).flatMap(([kind, noun, words]) => words.split(' ').map((word) => [word, { kind, noun }] as const)),
);

/** Whether the whole label is one word that decides its kind. */
export function standsAlone(core: string): boolean {
  return ALONE.has(core);
}

const BY_ROLE: Readonly<Partial<Record<Token['role'], Kind>>> = {
  labels: 'labels',
  info: 'info',
  text: 'text',
  section: 'section',
  class: 'class',
  title: 'title',
};

/** The kind that the head noun decides; null for a figure. `points`: what has points is an indicator, no title. */
export function kindOf(core: string, tokens: readonly Token[], points = false): Head | null {
  const alone = ALONE.get(core);
  if (alone) return alone;
  const head = headOf(tokens);
  if (!head) return null;
  if (isNamed(tokens[0]?.text ?? '', 'is-it') && tokens.length > 1) return { kind: 'info', noun: 'contact' };
  const kind = BY_ROLE[head.role];
  if (kind === 'class' && !isClass(tokens)) return null;
  if (kind === 'title' && points) return null;
  if (kind) return { kind, noun: head.value };
  const described = tokens.at(-1)?.value === 'situation' && (isUnknown(head) || head.role === 'noun');
  return described ? { kind: 'text', noun: 'other' } : null;
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
  if (standsAlone(core) && ALONE.get(core)?.noun === 'indicator')
    return [{ kind: 'figure', meaning: { measure: 'budget' } }];
  if (kind === 'section' && endsIn(core, 'situation')) return [figure()];
  if (kind === 'info' && endsIn(core, 'name')) return [{ kind: 'labels', meaning: {} }];
  if (kind === 'labels' && isNamed(core, 'also-particular')) return [{ kind: 'info', meaning: {} }];
  return [];
}
