import type { Token } from '../cells/lines';
import { isAccountField, isAssetField } from './fields/account-fields';

/** Whether the words name what is measured (预算数, 执行率), not what it is measured of (合计, 基本支出, 固定资产). */
export function namesMeasure({ word }: Token): boolean {
  const field = word?.column?.field;
  return field !== undefined && field !== 'total' && !isAccountField(field) && !isAssetField(field);
}
