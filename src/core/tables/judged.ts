import type { Message } from '../messages/message';
import type { Features } from './kinds';
import { announcesPlan } from './vocabulary/plans';

/** Fields and indicator roles in which something is reported: spent, reached, scored. */
const REPORTED: readonly string[] = [
  'executed',
  'final',
  'arrived',
  'execution-rate',
  'completion-rate',
  'carry-out',
  'actual',
  'score',
];

/**
 * Why a table is not held to anything (不校验的原因); null where it is. A plan has nothing to agree with yet; what stands
 * on a hidden sheet is somebody's working and no part of what is submitted.
 */
export function reasonNotJudged({ title, fields, roles }: Features, hidden: boolean): Message | null {
  if (hidden) return { id: 'table/hidden-sheet', data: {} };
  const reports = REPORTED.some((name) => fields.has(name) || roles.has(name));
  return announcesPlan(title) && !reports ? { id: 'table/plan', data: {} } : null;
}
