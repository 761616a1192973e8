import type { FieldName } from '../../model';

const ASSETS: ReadonlySet<string> = new Set([
  'asset-total',
  'current-assets',
  'fixed-assets',
  'buildings',
  'vehicles',
  'equipment',
  'other-fixed-assets',
  'investments',
  'construction',
  'intangible-assets',
  'other-assets',
]);

/** Whether the field is a column of assets. */
export function isAssetField(field: FieldName): boolean {
  return ASSETS.has(field);
}

/** Columns of income by kind and expenditure by nature, in tables of accounts. */
const ACCOUNT_FIELDS: ReadonlySet<string> = new Set([
  'income',
  'expenditure',
  'fiscal-income',
  'superior-subsidy-income',
  'institution-income',
  'business-income',
  'affiliate-income',
  'other-income',
  'basic-expenditure',
  'project-expenditure',
  'remitted-expenditure',
  'business-expenditure',
  'affiliate-subsidy',
  'personnel',
  'public',
  'general-public-budget',
  'government-fund',
  'state-capital',
]);

/** Whether the field is a column of a table of accounts: 财政拨款收入, 基本支出. */
export function isAccountField(field: FieldName): boolean {
  return ACCOUNT_FIELDS.has(field);
}
