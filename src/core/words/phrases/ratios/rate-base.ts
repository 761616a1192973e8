import { halfWidth } from '../../cleaner/half-width';
import { segment, type Token } from '../../segment';
import { isNamed } from '../../topics';

/** What a ratio divides by, as its header may say: 年初预算执行率, 到位资金支出率, 资金使用率. */
export type RateBase = 'initial' | 'adjusted' | 'arrived' | 'available';

const SAID: Readonly<Record<RateBase, (token: Token) => boolean>> = {
  initial: ({ role, value }) =>
    (role === 'period' && value === 'start') || (role === 'stage' && value === 'initial'),
  adjusted: ({ role, value }) =>
    (role === 'period' && value === 'whole') || (role === 'stage' && ADJUSTED.has(value)),
  arrived: ({ role, value }) => role === 'measure' && (value === 'arrived' || value === 'passed-on'),
  available: ({ role, text }) => role === 'verb' && isNamed(text, 'spent'),
};

const ADJUSTED: ReadonlySet<string> = new Set(['adjusted', 'adjust']);

/** Whether the words of a header, those in brackets included, say that its ratio divides by this. */
export function saysRateBase(header: string, base: RateBase): boolean {
  return segment(halfWidth(header)).some(SAID[base]);
}
