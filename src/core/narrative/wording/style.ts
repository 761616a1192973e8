import { decimal, ZERO } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import type { NumberShow } from './parts';
import { isAmountUnit } from '../../quantity/unit';

/** How the report prints its numbers (数字格式). */
export interface NumberStyle {
  /** 万元 throughout; 元 where all the money of the tables is less than one 万元. */
  readonly unit: '万元' | '元';
  readonly amount: NumberShow;
  readonly percent: NumberShow;
  /** Scores and counts: as many decimals as they have, at most two. */
  readonly plain: NumberShow;
}

/** At most two decimals, and no zeros behind them (46.8万元, 100%), whatever the format of the cells. */
const TRIMMED: NumberShow = { percent: false, decimals: 2, unsigned: false };

/** Amounts are compared in 万元 also where they are told in 元: 0.01元 is the last decimal of six. */
const FINE_AMOUNT: NumberShow = { ...TRIMMED, decimals: 6 };

/** From so many 万元 on the report speaks of 万元. */
const ONE_WAN = decimal('1');

/** 万元, unless the tables are in 元 and nothing in them comes to one 万元. */
export function numberStyle(tables: readonly Table[]): NumberStyle {
  const unit = isSmall(tables) ? '元' : '万元';
  return {
    unit,
    amount: unit === '元' ? FINE_AMOUNT : TRIMMED,
    percent: { ...TRIMMED, percent: true },
    plain: TRIMMED,
  };
}

function isSmall(tables: readonly Table[]): boolean {
  const amounts = tables.flatMap(({ fields }) =>
    fields.filter(({ figure: { unit } }) => unit !== null && isAmountUnit(unit)),
  );
  if (amounts.length === 0 || amounts.some(({ figure }) => figure.unit !== '元')) return false;
  const known = amounts.flatMap(({ figure }) => (isKnown(figure) ? [figure.value.abs()] : []));
  return (
    known.some((value) => value.gt(ZERO)) && known.every((value) => value.div(decimal('10000')).lt(ONE_WAN))
  );
}
