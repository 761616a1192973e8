import { decimal, plain, roundHalfUp } from '../../../src/core/quantity/decimal';
import { isKnown } from '../../../src/core/quantity/figure';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { evaluate } from '../../../src/core/formulas/evaluate/evaluate';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Dice } from '../../support/families/dice';
import { derivations, withFormulas } from '../../support/live';
import type { Fault } from './fault';
import { plant } from './plant';
import { isVisible } from './visible';

/**
 * The workbook with live formulas in its derived cells, one of which someone typed over (公式被覆盖) with a figure of
 * an earlier draft, a few percent off; the formulas that read it are calculated with it. Null without three formulas.
 */
export function overwriteFormula(
  snapshot: Snapshot,
  dice: Dice,
): { readonly fault: Fault; readonly planted: Snapshot } | null {
  const derived = new Map(derivations(snapshot));
  const [first, ...rest] = [...derived.values()];
  if (!first || rest.length < 2) return null;
  const relation = dice.pick([first, ...rest]);
  const figure = relation.result;
  if (!isKnown(figure) || evaluate(relation).state === 'violated') return null;
  const factor = decimal(`0.${dice.integer(85, 97)}`);
  const wrong = plain(roundHalfUp(figure.value.times(factor), figure.decimals ?? 2));
  if (decimal(wrong).eq(figure.value)) return null;
  const fault: Fault = { cause: 'overwritten-formula', figure, wrong };
  if (!isVisible(fault, [{ relation, verdict: { state: 'holds' } }])) return null;
  derived.delete(formatAddress(figure.cell));
  const planted = plant(snapshot, fault);
  const readsIt = derivations(planted);
  const live = new Map(
    [...derived.keys()].flatMap((key) => {
      const seen = readsIt.get(key);
      return seen ? [[key, seen] as const] : [];
    }),
  );
  return { fault, planted: withFormulas(planted, live) };
}
