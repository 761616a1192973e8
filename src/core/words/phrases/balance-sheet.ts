import { clean } from '../cleaner/clean';

/**
 * What a line of a balance sheet (资产负债表) does: heads a group, totals one, totals totals, is taken off the line above it
 * or what something is taken off from.
 */
export type SheetLine = 'heading' | 'group' | 'whole' | 'grand' | 'gross' | 'taken-off' | 'item';

/** What a total is called by, without its 合计: groups that nothing smaller makes up, what they make up, and what balances it. */
const TOTALLED: readonly (readonly [SheetLine, readonly string[]])[] = [
  [
    'group',
    [
      ...['流动资产', '非流动资产', '长期资产', '受托代理资产'],
      ...['流动负债', '非流动负债', '长期负债', '受托代理负债'],
      ...['净资产', '所有者权益'],
    ],
  ],
  ['whole', ['资产', '负债']],
  ['grand', ['和', '及', '与'].flatMap((and) => [`负债${and}净资产`, `负债${and}所有者权益`])],
];

const ENDINGS: readonly string[] = ['合计', '总计', '总额'];
const TAKEN_OFF: readonly string[] = ['减', '扣除'];
const GROSS: readonly string[] = ['原值', '原价'];

/** What a label of a balance sheet says its line does. */
export function sheetLine(label: string): SheetLine {
  const { core } = clean(label);
  if (TAKEN_OFF.some((word) => core.startsWith(word))) return 'taken-off';
  const ending = ENDINGS.find((word) => core.endsWith(word));
  const name = ending ? core.slice(0, -ending.length) : core;
  const total = TOTALLED.find(([, names]) => names.includes(name))?.[0] ?? 'item';
  if (ending) return total;
  if (total === 'group') return 'heading';
  return GROSS.some((word) => core.endsWith(word)) ? 'gross' : 'item';
}

/** Whether a list of labels is that of a balance sheet: what is owned and what balances it are totalled. */
export function isBalanceSheet(labels: readonly string[]): boolean {
  const lines = new Set(labels.map(sheetLine));
  return lines.has('whole') && lines.has('grand');
}
