import { wordingFinding, type ReadText } from '../context';

/** A number of things and where it stands. */
export interface Stated {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The number says `count` where the text tells `listed`; pointed at up to `to`. */
export function countFinding(text: ReadText, { from, count }: Stated, to: number, listed: number) {
  return wordingFinding(text, {
    rule: 'consistency/prose-count',
    severity: 'warning',
    from,
    to,
    message: { id: 'prose/count', data: { stated: String(count), listed: String(listed) } },
    actual: String(count),
    expected: String(listed),
  });
}
