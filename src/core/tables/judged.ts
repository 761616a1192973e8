import type { Message } from '../messages/message';
import type { Features } from './kinds';
import type { Judged } from './model';
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
 * What a table is held to (校验范围). A plan reports nothing yet, so that only its sums can be wrong; what stands on a
 * hidden sheet is somebody's working and no part of what is submitted.
 */
export function judgedBy({ title, fields, roles }: Features, hidden: boolean): Judged {
  if (hidden) return 'nothing';
  const reports = REPORTED.some((name) => fields.has(name) || roles.has(name));
  return announcesPlan(title) && !reports ? 'sums' : 'all';
}

/** Why a table is not held to everything; null where it is. */
export function reasonNotJudged(judged: Judged): Message | null {
  if (judged === 'all') return null;
  return judged === 'sums' ? { id: 'table/plan', data: {} } : { id: 'table/hidden-sheet', data: {} };
}
