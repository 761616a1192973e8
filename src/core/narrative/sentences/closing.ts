import type { Table } from '../../tables/model';
import type { Facts } from '../facts/facts';
import { text, type Sentence } from '../wording/parts';
import { asking } from '../wording/text';
import { cleanWords } from '../wording/clean-words';
import { grouped } from '../../workbook/grouped';

/** A table that is annexed to the report, under the name that the list of annexes gives it. */
export interface AnnexGroup {
  readonly name: string;
  readonly tables: readonly Table[];
}

/**
 * What is annexed (附件): the tables that the report tells of, those of one kind together. Tables of other years, blank
 * forms and the report itself are none of them.
 */
export function annexGroups({ tables, projects }: Facts): readonly AnnexGroup[] {
  const told = tables.filter(
    ({ kind, id }) => !PROJECT_FORMS.has(kind) || projects.some(({ table }) => table?.id === id),
  );
  return [...grouped(told, annexName)].map(([name, members]) => ({ name, tables: members }));
}

const PROJECT_FORMS: ReadonlySet<string> = new Set(['project-self-evaluation', 'transfer-self-evaluation']);

/** What a table without a title is called, where its sheet has no name but Sheet1. */
const NAMES: Readonly<Partial<Record<Table['kind'], string>>> = {
  'department-self-evaluation': '部门整体支出绩效自评表',
  'project-ledger': '项目收支明细表',
  'final-accounts': '部门决算表',
  'three-public': '“三公”经费支出情况表',
  'indicator-scoring': '部门整体支出绩效评分表',
  'goal-completion': '绩效目标完成情况表',
};

/** The table's own title without year and unit; forms of projects by the name of the form. */
function annexName({ kind, title, sheet }: Table): string {
  if (kind === 'project-self-evaluation') return '项目支出绩效自评表';
  if (kind === 'transfer-self-evaluation') return '转移支付绩效自评表';
  // A line such as 填报单位：… above a table without a title is none.
  const name = cleanWords(title === null || /[：:]/.test(title) ? sheet : title)
    .replace(/^.*?\d{4}(?:年(?![初末底]))?度?/, '')
    .replace(/[（(][^（）()]*[）)]$/, '')
    .replace(
      /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|附?[件表]\s*\d+[-—.．、\s]*|\d{1,2}[-—.．、\s]*)\s*/,
      '',
    );
  if (/[\u4e00-\u9fff]/.test(name)) return name;
  return NAMES[kind] ?? (name === '' ? sheet : name);
}

/** 附件：1.部门整体支出绩效自评表 and the others below it; one annex has no number, none no list. */
export function annexList(facts: Facts): readonly Sentence[] {
  const groups = annexGroups(facts);
  return groups.map(({ name, tables }, at) => {
    const number = groups.length > 1 ? `${at + 1}.` : '';
    const count = tables.length > 1 ? `（${tables.length}份）` : '';
    return [text(`${at === 0 ? '附件：' : ''}${number}${name}${count}`)];
  });
}

/** The unit that signs (落款). */
export function signature({ department }: Facts): Sentence {
  return [text(department ?? asking('单位名称'))];
}

/** The date that a table gives as the day it was filled in; never the day of the run. */
export function dateOfReport({ dates }: Facts): Sentence {
  return [text(dates[0] ?? asking('成文日期'))];
}
