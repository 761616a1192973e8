import type { Finding } from '../../../core/findings/finding';
import { isTelling } from '../../../core/messages/zh-CN/relations';
import type { Strings } from '../../strings/zh-CN';

/** Whether the message says no more than the fact above it: that the figure should be another. */
export function isFactAlone({ message }: Pick<Finding, 'message'>): boolean {
  if (message.id !== 'relation/violated') return false;
  const { alternatives, basis } = message.data;
  return alternatives.length === 0 && (basis === null || !isTelling(basis));
}

/** 表中 815.86，应为 818.56 万元; null where a finding is not about one number that should be another. */
export function factText({ actual, expected, unit }: Finding, { findings }: Strings): string | null {
  if (actual === null || expected === null) return null;
  return unit === '%'
    ? findings.fact(`${actual}%`, `${expected}%`, '')
    : findings.fact(actual, expected, unit ?? '');
}
