import type { Figure } from '../../../quantity/figure';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { formatAddress } from '../../../workbook/address';
import { instantiate } from '../../evaluate/instantiate';
import { figureOf } from '../../language/expression';
import type { Binding, Equation } from '../../model';
import type { LevelPlace } from '../../language/place';
import { exact, weightOfUndivided } from '../../language/points';
import type { TableIndex } from '../../index/table-index';

/** A level of indicators with its own weight, and the weights below it. */
interface Level {
  readonly weight: Figure;
  readonly name: string;
  readonly below: Figure[];
  /** Whether one of them is still to be filled in. */
  isOpen: boolean;
}

/** “The weight of a level is that of its indicators.” */
export function bindLevels(
  { is }: Equation,
  { level }: LevelPlace,
  { table }: TableIndex,
): readonly Binding[] {
  return levelsIn(table.indicators, level)
    .filter(({ isOpen }) => !isOpen)
    .flatMap(({ weight, name, below }): readonly Binding[] => {
      const expression = instantiate(is, ({ kind }) =>
        kind === 'indicator-points' ? { kind: 'sum', terms: below.map(figureOf) } : null,
      );
      return expression ? [{ table, subject: name, result: weight, expression }] : [];
    });
}

function levelsIn(
  indicators: TableIndex['table']['indicators'],
  level: LevelPlace['level'],
): readonly Level[] {
  const levels = new Map<string, Level>();
  for (const indicator of indicators) {
    const weight = indicator[`${level}Weight`];
    const own = indicator.weight ?? (level === 'level1' ? weightOfUndivided(indicator, indicators) : null);
    if (!weight || !own) continue;
    const key = formatAddress(weight.cell);
    const known = levels.get(key) ?? {
      weight: exact(weight),
      name: cleanLabel(indicator[level] ?? ''),
      below: [],
      isOpen: false,
    };
    known.below.push(exact(own));
    known.isOpen ||= own.state === 'blank';
    levels.set(key, known);
  }
  return [...levels.values()];
}
