import type { FieldName } from '../../../tables/model';
import { EXACT, relation } from '../../language/declare';
import { firstOf, sum, type Formula, type RowName } from '../../formula';
import type { RelationDeclaration } from '../../model';
import type { TablesOf } from '../../language/place';

const DEPARTMENT: TablesOf = { kinds: ['department-self-evaluation'] };
const ACCOUNTS: TablesOf = { kinds: ['final-accounts'] };
const EITHER: TablesOf = { kinds: ['department-self-evaluation', 'final-accounts'] };
const FORMS: TablesOf = { kinds: ['project-self-evaluation'] };
const LEDGERS: TablesOf = { kinds: ['project-ledger'] };

/** What was spent, whichever of the columns gives it. */
const SPENT: readonly FieldName[] = ['executed', 'final'];
const ACTUAL: readonly FieldName[] = [...SPENT, 'amount', 'current-year'];

const concept = (subject: string): RowName => ({ subject });
const figure = (tables: TablesOf, row: RowName, ...columns: readonly FieldName[]): Formula => ({
  kind: 'figure',
  in: tables,
  row,
  columns,
});

const PROJECTS = concept('project-expenditure');

/** Columns of a department's form that its projects' forms have too. */
const AMOUNTS: readonly (readonly [of: FieldName, inDepartment: readonly FieldName[]])[] = [
  ['initial-budget', ['initial-budget']],
  ['full-year-budget', ['full-year-budget']],
  ['executed', SPENT],
];

const COMPARED = { severity: 'warning', ...EXACT, fills: false, across: true } as const;

/**
 * 部门整体表的项目支出 = the sum of the project forms. A workbook may hold only some of the projects; that it holds them
 * all shows where one of the columns adds up exactly, and then the others must too. Otherwise the projects must not
 * exceed the department, nor its total where it does not tell its projects apart.
 */
export const departmentProjects: RelationDeclaration = relation({
  rule: 'consistency/department-projects',
  title: '部门整体表与项目自评表',
  source: ['practice:published'],
  ...COMPARED,
  equations: AMOUNTS.flatMap(([name, columns]) => {
    const is: Formula = { kind: 'sum-over', in: FORMS, column: name };
    const own = figure(DEPARTMENT, PROJECTS, ...columns);
    return [
      { result: own, is, over: { kind: 'workbook', perDepartment: true, mayLackParts: true } },
      {
        result: figure(DEPARTMENT, 'total', ...columns),
        is,
        over: { kind: 'workbook', perDepartment: true, without: own },
        comparison: 'at-least',
      },
    ];
  }),
});

/**
 * 决算的项目支出 holds what the project forms, or the ledger of projects, spent. Either may cover only some of the
 * projects, so that it is a limit. In Sichuan all expenditure is planned in projects, and all of it is the limit.
 */
export const projectsAccounts: RelationDeclaration = relation({
  rule: 'consistency/projects-accounts',
  title: '项目表与决算表',
  source: ['practice:published'],
  ...COMPARED,
  equations: [true, false].flatMap((present) =>
    [
      { in: FORMS, each: 'project' as const },
      { in: LEDGERS, each: 'single' as const },
    ].map((parts) => ({
      result: figure(ACCOUNTS, 'total', present ? 'expenditure' : 'project-expenditure'),
      is: { kind: 'sum-over', column: 'executed', ...parts },
      over: { kind: 'workbook', family: { of: 'project-self-evaluation', begins: 'sichuan', present } },
      comparison: 'at-least',
    })),
  ),
});

/** 机关运行经费 is paid from 公用经费; it may be less where part of the staff belongs to 事业单位. */
export const operatingCost: RelationDeclaration = relation({
  rule: 'consistency/operating-cost',
  title: '机关运行经费',
  source: ['form:final-accounts：06表与机构运行信息表 表间关系', 'practice:published'],
  ...COMPARED,
  severity: 'hint',
  equations: [
    {
      result: figure(ACCOUNTS, concept('public-costs'), ...ACTUAL),
      is: figure({ ...ACCOUNTS, family: 'operation' }, concept('running-costs'), ...ACTUAL),
      over: { kind: 'workbook' },
      comparison: 'at-least',
    },
  ],
});

/** 部门整体表的执行数 = 决算: the whole, 基本支出 and 项目支出. */
export const departmentAccounts: RelationDeclaration = relation({
  rule: 'consistency/department-accounts',
  title: '部门整体表与决算表',
  source: ['practice:published'],
  ...COMPARED,
  equations: [
    {
      result: figure(DEPARTMENT, 'total', ...SPENT),
      is: firstOf(
        figure(ACCOUNTS, 'total', 'expenditure'),
        figure(ACCOUNTS, { subject: 'expenditure', total: true }, 'final'),
      ),
      over: { kind: 'workbook', perDepartment: true },
    },
    {
      result: figure(DEPARTMENT, concept('basic'), ...SPENT),
      is: figure(ACCOUNTS, 'total', 'basic-expenditure'),
      over: { kind: 'workbook', perDepartment: true },
    },
    {
      result: figure(DEPARTMENT, PROJECTS, ...SPENT),
      is: figure(ACCOUNTS, 'total', 'project-expenditure'),
      over: { kind: 'workbook', perDepartment: true },
    },
  ],
});

/** 基本支出 = 人员经费 + 公用经费, wherever in the workbook the three stand. */
export const basicExpenditure: RelationDeclaration = relation({
  rule: 'consistency/basic-expenditure',
  title: '基本支出的构成',
  source: ['form:final-accounts：06表 表间关系', 'practice:published'],
  ...COMPARED,
  equations: [
    {
      result: figure(EITHER, concept('basic'), ...ACTUAL),
      is: sum(
        figure(EITHER, concept('staff-costs'), ...ACTUAL),
        figure(EITHER, concept('public-costs'), ...ACTUAL),
      ),
      over: { kind: 'workbook' },
    },
  ],
});
