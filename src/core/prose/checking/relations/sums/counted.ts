import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { linear, plus } from '../../forms';
import type { Relation } from '../../relation';

/**
 * A total of things counted behind its parts in one sentence (建议132件、提案118件，合计250件; 投入10分、过程27.5分，总得分37.5分), from the
 * items of its paragraph before it.
 */
export function relateCounted(item: Item, before: readonly Item[]): readonly Relation[] {
  const result = currentAmount(item);
  if (result?.figure.dimension !== 'count' || !item.phrase.closing) return [];
  const parts: Claim[] = [];
  for (let at = before.length - 1; at >= 0; at--) {
    const part = before[at];
    if (!part || part.sentence !== item.sentence || part.list?.opener === 'bracket') {
      if (part?.sentence === item.sentence) continue;
      break;
    }
    const claims = part.amounts
      .filter(({ slot }) => slot === null || slot === 'actual')
      .map(({ claim }) => claim);
    const isPart = claims.length > 0 && claims.every((claim) => isAlike(claim, result));
    if (!isPart || part.phrase.total || part.phrase.averaged) break;
    parts.unshift(...claims);
  }
  if (parts.length < 2) return [];
  return [{ kind: 'sum', grounds: 'implied', readings: [linear(plus(result), parts.map(plus))] }];
}

function isAlike({ figure }: Claim, { figure: { dimension, thing } }: Claim): boolean {
  return figure.dimension === dimension && figure.thing === thing;
}
