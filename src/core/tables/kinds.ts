import type { TableKind } from './model';
import type { Marker } from './vocabulary/markers';
import { beginsWith, mentions } from '../words/topics';

/** What a table shows of itself, for the declarations below. */
export interface Features {
  /** Title, sheet name and report number, half width. */
  readonly title: string;
  /** How its amounts are arranged; null without amounts. */
  readonly shape: Shape | null;
  readonly fields: ReadonlySet<string>;
  /** Roles of the indicator block's columns. */
  readonly roles: ReadonlySet<string>;
  readonly level1: ReadonlySet<string>;
  /** Whether its head names a project. */
  readonly project: boolean;
  /** Whether each of its rows is a project. */
  readonly projects: boolean;
  /** Whether its rows total what came in. */
  readonly totalsIncome: boolean;
  /** Families that give themselves away by their words. */
  readonly markers: ReadonlySet<Marker>;
}

/** Arrangement of amounts: by funding source, by project, by "三公" item, by account, or each for itself. */
export type Shape = 'sources' | 'ledger' | 'items' | 'accounts' | 'facts';

interface Declaration {
  readonly kind: TableKind;
  readonly family: string;
  readonly when: (table: Features) => boolean;
}

const hasAny = (set: ReadonlySet<string>, ...wanted: readonly string[]): boolean =>
  wanted.some((word) => set.has(word));
const indicators = (table: Features): boolean => table.roles.size > 0;
const scored = (table: Features): boolean => hasAny(table.roles, 'score', 'weight');
const department = (table: Features): boolean => mentions(table.title, 'title-of-department');
const transfer = (table: Features): boolean =>
  mentions(table.title, 'title-of-transfer') ||
  (table.markers.has('transfer') && !mentions(table.title, 'title-of-project')) ||
  (table.markers.has('central-funds') && !scored(table) && !mentions(table.title, 'title-of-project')) ||
  (mentions(table.title, 'title-of-subsidy') && mentions(table.title, 'title-of-goals-reviewed'));
const chongqing = (table: Features): boolean =>
  hasAny(table.roles, 'coefficient', 'core-flag') || table.markers.has('chongqing');

const isAssets = (title: string): boolean => mentions(title, 'title-of-assets');
/** Tables of a budget's execution or of what is owned and owed, whose rows are no projects. */
const isOfAccounts = (title: string): boolean =>
  mentions(title, 'title-of-accounts') && !mentions(title, 'of-project');
const isOperation = (title: string): boolean => mentions(title, 'title-of-operation');

/** 机构运行信息表: “三公”经费 are its first section among others. */
export function isOperationList(title: string): boolean {
  return mentions(title, 'title-of-operation-list');
}

/** Whether the title announces a table of 决算公开 that its columns do not give away: 国有资产占用, 机关运行经费. */
export function isSideAccount(title: string): boolean {
  return isAssets(title) || isOperation(title);
}

/** The families of tables (§2), most specific first. A new province is a new line here and new words. */
const DECLARATIONS: readonly Declaration[] = [
  {
    kind: 'indicator-scoring',
    family: 'scoring',
    when: (t) =>
      indicators(t) &&
      t.shape === null &&
      scored(t) &&
      (t.roles.has('criterion') || !hasAny(t.roles, 'target', 'actual')),
  },
  { kind: 'transfer-self-evaluation', family: 'sichuan-forestry', when: (t) => t.fields.has('coordinated') },
  {
    kind: 'transfer-self-evaluation',
    family: 'central-transfer',
    when: (t) => indicators(t) && !department(t) && transfer(t),
  },
  {
    kind: 'department-self-evaluation',
    family: 'chongqing',
    when: (t) => indicators(t) && department(t) && chongqing(t),
  },
  {
    kind: 'goal-completion',
    family: 'department-goals',
    when: (t) =>
      indicators(t) &&
      department(t) &&
      mentions(t.title, 'title-of-goals-completed') &&
      !t.roles.has('score'),
  },
  {
    kind: 'department-self-evaluation',
    family: 'hunan',
    when: (t) => indicators(t) && department(t) && t.markers.has('hunan'),
  },
  {
    kind: 'department-self-evaluation',
    family: 'department',
    when: (t) => department(t) && t.shape !== 'items' && t.shape !== 'accounts',
  },
  { kind: 'project-self-evaluation', family: 'chongqing', when: (t) => indicators(t) && chongqing(t) },
  {
    kind: 'project-self-evaluation',
    family: 'sichuan-0013zp',
    when: (t) => indicators(t) && t.markers.has('sichuan'),
  },
  {
    kind: 'project-self-evaluation',
    family: 'hebei',
    when: (t) => hasAny(t.roles, 'converted-score', 'weight-share'),
  },
  {
    kind: 'project-self-evaluation',
    family: 'yinchuan',
    when: (t) => indicators(t) && [...t.level1].some((level) => beginsWith(level, 'level-of-decision')),
  },
  {
    kind: 'project-self-evaluation',
    family: 'yunnan',
    when: (t) => indicators(t) && scored(t) && hasAny(t.roles, 'measure-unit', 'relation'),
  },
  {
    kind: 'project-self-evaluation',
    family: 'hubei',
    when: (t) => indicators(t) && t.markers.has('hubei'),
  },
  {
    kind: 'goal-completion',
    family: 'project-goals',
    when: (t) =>
      indicators(t) &&
      !scored(t) &&
      (!mentions(t.title, 'self-evaluation') || mentions(t.title, 'title-of-goals-completed')),
  },
  {
    kind: 'project-self-evaluation',
    family: 'national-cost',
    when: (t) => indicators(t) && [...t.level1].some((level) => mentions(level, 'cost')),
  },
  { kind: 'project-self-evaluation', family: 'unscored', when: (t) => indicators(t) && !scored(t) },
  { kind: 'project-self-evaluation', family: 'national', when: (t) => indicators(t) },
  {
    kind: 'project-self-evaluation',
    family: 'funds-only',
    when: (t) => t.shape === 'sources' && !isSideAccount(t.title),
  },
  {
    kind: 'department-self-evaluation',
    family: 'facts',
    when: (t) => t.shape === 'facts' && !t.project,
  },
  { kind: 'project-self-evaluation', family: 'facts', when: (t) => t.shape === 'facts' },
  { kind: 'three-public', family: 'three-public', when: (t) => t.shape === 'items' },
  {
    kind: 'final-accounts',
    family: 'assets',
    when: (t) => t.shape === 'accounts' && (isAssets(t.title) || t.fields.has('asset-total')),
  },
  {
    kind: 'final-accounts',
    family: 'operation',
    when: (t) => isOperation(t.title) && t.shape === 'accounts',
  },
  {
    kind: 'final-accounts',
    family: 'basic-expenditure',
    when: (t) => t.shape === 'accounts' && t.markers.has('basic-expenditure'),
  },
  {
    kind: 'final-accounts',
    family: 'fiscal-balance',
    when: (t) => t.shape === 'accounts' && t.fields.has('general-public-budget'),
  },
  {
    kind: 'final-accounts',
    family: 'income',
    when: (t) => t.shape === 'accounts' && hasAny(t.fields, 'fiscal-income', 'superior-subsidy-income'),
  },
  {
    kind: 'final-accounts',
    family: 'fund-expenditure',
    when: (t) =>
      t.shape === 'accounts' &&
      hasAny(t.fields, 'carry-in', 'carry-out') &&
      hasAny(t.fields, 'basic-expenditure'),
  },
  {
    kind: 'final-accounts',
    family: 'expenditure',
    when: (t) => t.shape === 'accounts' && hasAny(t.fields, 'basic-expenditure'),
  },
  { kind: 'final-accounts', family: 'balance', when: (t) => t.shape === 'accounts' },
  {
    kind: 'final-accounts',
    family: 'summary',
    when: (t) =>
      t.shape === 'ledger' &&
      !t.projects &&
      hasAny(t.fields, 'final', 'current-year', 'prior-year') &&
      !hasAny(t.fields, 'executed', 'arrived', 'score'),
  },
  {
    kind: 'final-accounts',
    family: 'statement',
    when: (t) => t.shape === 'ledger' && (t.totalsIncome || isOfAccounts(t.title)) && !t.project,
  },
  { kind: 'project-ledger', family: 'ledger', when: (t) => t.shape === 'ledger' },
];

/** The first declaration the table fits; null when it fits none. */
export function classify(table: Features): { readonly kind: TableKind; readonly family: string } | null {
  return DECLARATIONS.find((declaration) => declaration.when(table)) ?? null;
}
