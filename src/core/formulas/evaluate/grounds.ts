import type { Figure } from '../../quantity/figure';
import type { Grounds } from '../../words/meaning';
import type { Table } from '../../tables/model';
import { figuresIn } from '../language/expression';
import { keyOf } from '../index/figure-key';
import type { BoundRelation, EvaluatedRelation, Verdict } from '../model';
import { refuted } from './refuted';

/** So many other places of a table at which a relation holds show that it is meant there. */
const SHOWN = 2;

/** From the firmest to the weakest. */
const ORDER: readonly Grounds[] = ['person', 'stated', 'implied', 'guessed'];

/**
 * Accuses by grounds (凭据定轻重): a relation that does not hold is reported as gravely as its rule says only where
 * every figure's meaning is stated, or where the table itself keeps the relation at two or more other places and
 * breaks it at no other. What structure implies gives a warning; what was only guessed gives nothing, and is
 * undetermined, with the figure whose meaning is open, and so is what the table itself refutes.
 */
export function accusedByGrounds(evaluated: readonly EvaluatedRelation[]): readonly EvaluatedRelation[] {
  if (!evaluated.some(({ verdict }) => verdict.state === 'violated')) return evaluated;
  const grounds = new TableGrounds();
  const kept = patterns(evaluated);
  const misread = refuted(evaluated);
  return evaluated.map((each) => {
    const { relation, verdict } = each;
    if (verdict.state !== 'violated') return each;
    const otherwise = misread.get(relation);
    if (otherwise) return { relation, verdict: openAt(otherwise) };
    const { weakest, cell } = grounds.of(relation);
    if (weakest === 'stated' || weakest === 'person' || kept.has(patternOf(relation))) return each;
    if (weakest === 'guessed') {
      return { relation, verdict: openAt(cell) };
    }
    const severity = relation.severity ?? relation.declaration.severity;
    return severity === 'error' ? { relation: { ...relation, severity: 'warning' }, verdict } : each;
  });
}

function openAt(cell: Figure['cell']): Verdict {
  return { state: 'undetermined', reason: { id: 'relation/guessed', data: { cell } } };
}

/** The relations of a table that it keeps at several places and breaks at one. */
function patterns(evaluated: readonly EvaluatedRelation[]): ReadonlySet<string> {
  const counts = new Map<string, { held: number; broken: number }>();
  for (const { relation, verdict } of evaluated) {
    const key = patternOf(relation);
    const count = counts.get(key) ?? { held: 0, broken: 0 };
    if (verdict.state === 'violated') count.broken += 1;
    else if (verdict.state !== 'undetermined') count.held += 1;
    counts.set(key, count);
  }
  return new Set(
    [...counts].flatMap(([key, { held, broken }]) => (held >= SHOWN && broken === 1 ? [key] : [])),
  );
}

function patternOf({ table, declaration }: BoundRelation): string {
  return `${table.id} ${declaration.rule}`;
}

/** A figure's field name and grounds. */
interface Said {
  readonly name: string;
  readonly grounds: Grounds;
}

/** The grounds of a table's figures, looked up by cell; weights and scores of indicators stand under their own names. */
class TableGrounds {
  private readonly tables = new Map<Table, ReadonlyMap<string, Said>>();

  of(relation: BoundRelation): { readonly weakest: Grounds; readonly cell: Figure['cell'] } {
    // What a binding found kept by the table's own rows needs no words.
    if (relation.grounds === 'stated') return { weakest: relation.grounds, cell: relation.result.cell };
    const known = this.ofTable(relation.table);
    const names = new Set<string>();
    let weakest: Grounds = 'person';
    let cell = relation.result.cell;
    for (const figure of [relation.result, ...figuresIn(relation.expression)]) {
      const said = known.get(keyOf(figure));
      const grounds = said?.grounds ?? 'stated';
      names.add(said?.name ?? '');
      if (ORDER.indexOf(grounds) <= ORDER.indexOf(weakest)) continue;
      weakest = grounds;
      cell = figure.cell;
    }
    if (weakest !== 'guessed') return { weakest, cell };
    // Within one column it does not matter what its amounts are called; and what a binding found out is no guess.
    const settled = relation.grounds ?? (names.size === 1 ? 'implied' : weakest);
    return { weakest: settled, cell };
  }

  private ofTable(table: Table): ReadonlyMap<string, Said> {
    const known = this.tables.get(table);
    if (known) return known;
    const found = new Map(
      table.fields.map(({ figure, name, grounds }) => [keyOf(figure), { name, grounds }]),
    );
    this.tables.set(table, found);
    return found;
  }
}
