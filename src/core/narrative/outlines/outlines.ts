import type { Facts } from '../facts/facts';
import { isDepartmentTable, isProjectLedger } from '../facts/facts';
import type { OutlineId } from '../model';
import type { Outline } from './outline';
import { finalAccounts } from './final-accounts';
import { hunan } from './hunan';
import { national, sichuanProject } from './national';
import { sichuanDepartment2021 } from './sichuan-department-2021';
import { sichuanDepartment2022 } from './sichuan-department-2022';
import { yunnan } from './yunnan';

/** Every outline by its id. */
export const OUTLINES: Readonly<Record<OutlineId, Outline>> = {
  national,
  'sichuan-department-2021': sichuanDepartment2021,
  'sichuan-department-2022': sichuanDepartment2022,
  'sichuan-project': sichuanProject,
  yunnan,
  hunan,
  'final-accounts': finalAccounts,
};

/**
 * The outline that goes with the tables found (提纲的选择): a 评分表 is Hunan's, a Yunnan form or ledger Yunnan's,
 * Sichuan's own form asks for Sichuan's report, final accounts for their description. Forms that every province
 * uses ask for a department's report when there is a department table or more than one project.
 */
export function chooseOutline(facts: Facts): OutlineId {
  const { tables, projects } = facts;
  const family = (name: RegExp): boolean => tables.some((table) => name.test(table.family));
  const kind = (name: string): boolean => tables.some((table) => table.kind === name);
  const department = tables.some(isDepartmentTable);
  if (kind('indicator-scoring')) return 'hunan';
  if (family(/yunnan/) || (tables.some(isProjectLedger) && !department)) return 'yunnan';
  if (family(/0013zp/)) {
    return department || projects.length > 1 ? 'sichuan-department-2022' : 'sichuan-project';
  }
  if (department || projects.length > 1) return 'sichuan-department-2021';
  if (projects.length === 0 && (kind('final-accounts') || kind('three-public'))) return 'final-accounts';
  return 'national';
}
