import type { Finding } from '../../../core/findings/finding';
import type { Strings } from '../../strings/zh-CN';

/** 表中 815.86，应为 818.56 万元; null where a finding is not about one number that should be another. */
export function factText({ actual, expected, unit }: Finding, { findings }: Strings): string | null {
  if (actual === null || expected === null) return null;
  return unit === '%'
    ? findings.fact(`${actual}%`, `${expected}%`, '')
    : findings.fact(actual, expected, unit ?? '');
}
