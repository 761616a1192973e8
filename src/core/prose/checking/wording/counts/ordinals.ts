import { FIRSTLY } from '../../../../words/lexicon/reports/counts';

/** How many of 一是, 二是, 三是 … the words tell one after the other, from the first on. */
export function ordinalsFrom(words: string): number {
  let listed = 0;
  for (let at = 0; at >= 0 && listed < FIRSTLY.length;) {
    const next = words.indexOf(FIRSTLY[listed] ?? '', at);
    const again = words.indexOf(FIRSTLY[0] ?? '', at);
    if (next < 0 || (listed > 0 && again >= 0 && again < next)) break;
    listed++;
    at = next + 1;
  }
  return listed;
}
