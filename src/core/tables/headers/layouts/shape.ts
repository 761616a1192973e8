import type { AmountBlock } from '../../amounts/amounts';
import type { Shape } from '../../kinds';
import type { Word } from '../../vocabulary/lexicon';
import { statementLine } from '../../../words/phrases/statements';
import { sideTotalled } from '../../amounts/total-label';
import { isAccountField, isAssetField } from '../fields/account-fields';
import { isNamed } from '../../../words/topics';

/** How the amounts of a block are arranged. `form` says whether indicators or a project name belong to them. */
export function shapeOf(block: AmountBlock, form: boolean): Shape {
  if (block.facts) return 'facts';
  if (block.running || (!form && block.rows.some(({ group }) => group))) return 'ledger';
  const words = listed(block)
    .map((row) => row.label?.word)
    .filter((word) => word !== null && word !== undefined);
  const sides = new Set(block.halves.map(({ caption }) => caption));
  if (!form && SIDES.every((side) => [...sides].some((caption) => isNamed(caption ?? '', side))))
    return 'accounts';
  const columns = block.halves.flatMap((half) => half.columns);
  const items = words.filter(isThreePublic).length;
  const across = new Set(columns.map((column) => column.item?.word?.item).filter(Boolean)).size;
  if ((items >= 2 && items * 3 >= words.length) || across >= 2) return 'items';
  const codes = block.rows.filter((row) => row.code !== null).length;
  const account = columns.filter(({ field }) => isAccountField(field) || isAssetField(field)).length;
  const balance = isStatement(block) || words.some((word) => isNamed(word.core, 'of-this-year'));
  if (codes >= 2 || balance || (account >= 2 && !form)) return 'accounts';
  const sources = words.filter((word) => word.source && word.source !== 'total').length;
  const inMoney = columns.some(({ measure }) => measure === 'amount');
  return form || (sources >= 2 && inMoney && !totalsIncome(block) && !isNumbered(block))
    ? 'sources'
    : 'ledger';
}

const SIDES = ['income', 'expenditure'] as const;

/** Whether its rows are numbered in a column of their own (序号), as those of a list are and sources of funds are not. */
function isNumbered({ band }: AmountBlock): boolean {
  return band.columns.some(({ path }) => path.at(-1)?.word?.reading?.noun === 'serial');
}

/** Whether a list totals what came in: 收入合计 below 财政补助收入 and 其他收入. */
export function totalsIncome({ rows }: AmountBlock): boolean {
  return rows.some(({ label }) => sideTotalled(label?.word) === 'income');
}

/** A statement written downwards (收支情况): what came in, what was spent, and what was left. */
function isStatement({ rows }: AmountBlock): boolean {
  const lines = new Set(rows.map(({ label }) => statementLine(label?.word?.core ?? '')));
  return lines.has('income') && lines.has('expenditure') && lines.has('closing');
}

/** The rows up to the total that closes the list; what stands below it is no member. */
function listed({ rows }: AmountBlock): AmountBlock['rows'] {
  const total = rows.findIndex(
    ({ label }) => label?.word?.source === 'total' || isNamed(label?.word?.core ?? '', 'added-up'),
  );
  return total > 0 && rows.every(({ half }) => half === 0) ? rows.slice(0, total + 1) : rows;
}

/** Items that only tables of “三公”经费 list; 会议费 and 培训费 are projects as often. */
function isThreePublic(word: Word): boolean {
  return word.item !== null && word.item !== 'meeting' && word.item !== 'training';
}

/** Whether each row is a project: 项目名称 heads the names, and no row is a funding source. */
export function listsProjects({ band, rows }: AmountBlock): boolean {
  const headed = band.columns.some(({ path }) => path.at(-1)?.word?.info === 'project');
  return headed && !rows.some(({ label }) => label?.word?.source && label.word.source !== 'total');
}
