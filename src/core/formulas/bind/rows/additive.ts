import { POINTS } from '../../../quantity/unit';
import type { Figure } from '../../../quantity/figure';
import { mentions } from '../../../words/topics';
import type { Field, FieldName } from '../../../tables/model';

const NOT_ADDITIVE = /rate$|share$|^weight$|^score$|coefficient$|price$|^running-balance$|\//;

/** Whether values of this column add up over rows: amounts and numbers of things do; rates, prices, weights and scores do not. */
export function isAdditive(name: FieldName, figure: Figure): boolean {
  return (
    figure.unit !== '%' && figure.unit !== POINTS && !NOT_ADDITIVE.test(name) && !mentions(name, 'no-sum')
  );
}

/** Changes may cancel each other out: what some parts gained says nothing of the least their whole has gained. */
export function isChange({ name, meaning }: Field): boolean {
  return name.includes('change-amount') || meaning.aspect === 'change';
}
