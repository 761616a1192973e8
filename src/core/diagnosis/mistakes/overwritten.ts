import type { Table } from '../../tables/model';
import { keyOf } from '../../formulas/index/figure-key';
import type { EvaluatedRelation } from '../../formulas/model';
import { LIKELIHOOD } from '../likelihood/likelihoods';

/**
 * Constants that stand where a table otherwise computes (公式被覆盖), by the key of their cell, with how strongly that
 * explains a wrong figure. A table computes when at least two of its derived cells of one declaration, or three of
 * all, are formulas, and most of them are.
 */
export function typedOverFormulas(evaluated: readonly EvaluatedRelation[]): ReadonlyMap<string, number> {
  const places = new Map<Table, Places>();
  for (const { relation } of evaluated) {
    const { declaration, demand, result, table, comparison } = relation;
    if (demand || comparison === 'at-least' || !declaration.fills) continue;
    const place = places.get(table) ?? { all: emptyKind(), byRule: new Map<string, Kind>() };
    places.set(table, place);
    const kind = place.byRule.get(declaration.rule) ?? emptyKind();
    place.byRule.set(declaration.rule, kind);
    const key = keyOf(result);
    for (const each of [place.all, kind]) {
      if (result.formula !== null) each.formulas.add(key);
      else if (result.state === 'number' && result.encoding !== 'text') each.constants.add(key);
    }
  }
  const found = new Map<string, number>();
  for (const { all, byRule } of places.values()) {
    for (const kind of byRule.values()) {
      const rare = kind.formulas.size >= 2 && kind.formulas.size > kind.constants.size;
      const alone = all.formulas.size >= 3 && all.formulas.size >= 3 * all.constants.size;
      if (!rare && !alone) continue;
      for (const key of kind.constants)
        found.set(key, rare ? LIKELIHOOD.typedOverAmongItsKind : LIKELIHOOD.typedOverAmongOthers);
    }
  }
  return found;
}

/** Derived cells by what they hold. */
interface Kind {
  readonly formulas: Set<string>;
  readonly constants: Set<string>;
}

interface Places {
  readonly all: Kind;
  readonly byRule: Map<string, Kind>;
}

function emptyKind(): Kind {
  return { formulas: new Set(), constants: new Set() };
}
