import type { Facts } from '../facts/facts';
import { isDepartmentTable } from '../facts/facts';
import type { Table } from '../../tables/model';
import type { OutlineId, OutlineMessage } from '../model';
import type { Outline } from './outline';
import { departmentSelfEvaluation } from './department-self-evaluation';
import { finalAccounts } from './final-accounts';
import { hunan } from './hunan';
import { national, sichuanProject } from './national';
import { sichuanDepartment2021 } from './sichuan-department-2021';
import { sichuanDepartment2022 } from './sichuan-department-2022';
import { transfer } from './transfer';
import { unitSelfEvaluation } from './unit-self-evaluation';
import { yunnan } from './yunnan';
import { regionOf } from '../../words/phrases/region';
import { mentions } from '../../words/topics';

/** Every outline by its id. */
export const OUTLINES: Readonly<Record<OutlineId, Outline>> = {
  'unit-self-evaluation': unitSelfEvaluation,
  'department-self-evaluation': departmentSelfEvaluation,
  transfer,
  national,
  'sichuan-department-2021': sichuanDepartment2021,
  'sichuan-department-2022': sichuanDepartment2022,
  'sichuan-project': sichuanProject,
  yunnan,
  hunan,
  'final-accounts': finalAccounts,
};

/** An outline, and why it was chosen, as a sentence for the officer (提纲的选择). */
export interface ChosenOutline {
  readonly id: OutlineId;
  readonly reason: OutlineMessage;
}

/**
 * The outline that goes with the tables found: what a province's own table or form asks for on that evidence only; a
 * department's table asks for the report on the whole department, by the outline of the province that its name shows; final accounts without any evaluation for their
 * description; forms of projects alone for the short text of 单位自评. `outline/…` names the reason.
 */
export function chooseOutline(facts: Facts): ChosenOutline {
  const { tables, projects } = facts;
  const family = (name: RegExp): boolean => tables.some((table) => name.test(table.family));
  const kind = (name: string): boolean => tables.some((table) => table.kind === name);
  const department = tables.some(isDepartmentTable);
  const chosen = (id: OutlineId, reason: OutlineReason): ChosenOutline => ({
    id,
    reason: { id: `outline/${reason}`, data: { outline: OUTLINES[id].name } },
  });
  if (family(/yunnan/)) return chosen('yunnan', 'yunnan-form');
  if (!department && tables.some(scoresProject)) return chosen('national', 'project-scoring');
  if (kind('indicator-scoring') && !family(/yunnan/)) {
    return /云南/.test(facts.department ?? '') ? chosen('yunnan', 'yunnan-form') : chosen('hunan', 'scoring');
  }
  if (!department && tables.some((table) => isYunnanLedger(table)) && !isElsewhere(facts, YUNNAN))
    return chosen('yunnan', 'ledger');
  if (family(/0013zp/)) {
    return department || projects.length > 1
      ? chosen('sichuan-department-2022', 'sichuan-form')
      : chosen('sichuan-project', 'sichuan-form');
  }
  if (department) return chosen(...departmentOutline(facts));
  if (projects.length > 0 && tables.some((table) => table.kind === 'transfer-self-evaluation')) {
    return chosen('transfer', 'transfer');
  }
  if (projects.length === 0 && (kind('final-accounts') || kind('three-public'))) {
    return chosen('final-accounts', 'accounts');
  }
  const isListed = projects.length > 0 && projects.every(({ table }) => table === null);
  return chosen('unit-self-evaluation', isListed ? 'ledger' : 'projects-only');
}

/** 项目支出绩效评价指标评分表: what an evaluation of one project is scored by (财预〔2020〕10号 附件3). */
function scoresProject({ kind, title }: Table): boolean {
  return (
    kind === 'indicator-scoring' && (title ?? '').includes('项目') && !mentions(title ?? '', 'department')
  );
}

const YUNNAN = '53';

/** 项目收支明细表 as Yunnan prescribes it: what was carried in, what arrived, and what was carried over. */
function isYunnanLedger({ kind, columns }: Table): boolean {
  const own = ['carry-in', 'arrived', 'carry-out'];
  return kind === 'project-ledger' && own.every((name) => columns.some(({ field }) => field === name));
}

/** Whether the department's name says that it is in another province than that of this code. */
function isElsewhere({ department }: Facts, code: string): boolean {
  const region = department === null ? null : regionOf(department);
  return region !== null && region.code !== code;
}

/** What each province asks of a department, by the first digits of its code (GB/T 2260). */
const OF_PROVINCE: Readonly<Record<string, readonly [OutlineId, OutlineReason]>> = {
  '43': ['hunan', 'hunan-department'],
  '51': ['sichuan-department-2021', 'sichuan-department'],
  '53': ['yunnan', 'yunnan-department'],
};

/** The outline of the department's province where its name says which; else the one that no province prescribes. */
function departmentOutline({ department }: Facts): readonly [OutlineId, OutlineReason] {
  const region = department === null ? null : regionOf(department);
  return (region && OF_PROVINCE[region.code]) ?? ['department-self-evaluation', 'department'];
}

type OutlineReason =
  | 'yunnan-form'
  | 'scoring'
  | 'project-scoring'
  | 'ledger'
  | 'sichuan-form'
  | 'sichuan-department'
  | 'hunan-department'
  | 'yunnan-department'
  | 'department'
  | 'transfer'
  | 'accounts'
  | 'projects-only';
