import type { BoundRelation, Binding, Equation, RelationDeclaration } from '../model';
import { figuresIn } from '../language/expression';
import { FigureIndex } from '../index/figure-index';
import type { NamedFigure } from '../index/named-figures';
import type { TableIndex } from '../index/table-index';
import { bindBeside } from './rows/beside';
import { bindBothSides } from './lists/both-sides';
import { bindColumns } from './rows/columns';
import { bindCounted } from './kept/counted';
import { bindCumulated } from './kept/cumulated';
import { bindFactors } from './kept/factors';
import { bindIndicators } from './indicators/indicators';
import { bindInterest } from './kept/interest';
import { bindKept } from './kept/kept-by-rows';
import { bindLevels } from './indicators/levels';
import { bindList } from './lists/list';
import { bindNamedRatios } from './across/named-ratios';
import { bindPriced } from './kept/priced';
import { bindPoints } from './indicators/points';
import { bindProjectCounts } from './across/project-counts';
import { bindRolled } from './kept/rolled';
import { bindRows } from './rows/rows';
import { bindRunning } from './kept/running';
import { bindSameProject } from './across/same-project';
import { bindSameRows } from './across/same-rows';
import type { Scene } from './scene';
import { bindStatement } from './lists/statement';
import { bindWorkbook } from './across/workbook';

/** A workbook's tables, with its labelled numbers, which are costly and only found when a relation asks for them. */
export function sceneOf(
  tables: readonly TableIndex[],
  named: () => readonly NamedFigure[] = () => [],
): Scene {
  return { index: new FigureIndex(tables), named, computed: new Map() };
}

/** The declaration applied wherever the tables, and the labelled numbers outside them, let it. */
export function bindDeclaration(declaration: RelationDeclaration, scene: Scene): readonly BoundRelation[] {
  const bindings = bindingsOf(declaration, scene);
  for (const binding of bindings)
    if (isAcrossColumns(binding)) note(scene, binding.table, binding.result.cell.column);
  return bindings.map((binding) => ({ ...binding, declaration }));
}

/** Whether the result comes from other columns; a sum of the rows below says nothing of how each row got its figure. */
function isAcrossColumns({ result, expression }: Binding): boolean {
  return figuresIn(expression).some(({ cell }) => cell.column !== result.cell.column);
}

function note({ computed }: Scene, table: Binding['table'], column: number): void {
  const columns = computed.get(table);
  if (columns) columns.add(column);
  else computed.set(table, new Set([column]));
}

function bindingsOf(declaration: RelationDeclaration, scene: Scene): readonly Binding[] {
  const [first] = declaration.equations;
  // Of these, one equation is chosen for each number that is stated.
  if (first?.over.kind === 'named-ratio') return bindNamedRatios(declaration, first.over, scene);
  if (first?.over.kind === 'project-count') return bindProjectCounts(declaration, scene);
  if (first?.over.kind === 'kept-by-rows')
    return scene.index.tables.flatMap((index) =>
      bindKept(index, declaration, scene.computed.get(index.table) ?? NONE),
    );
  if (declaration.across)
    return declaration.equations.flatMap((equation) => bindAcross(equation, scene, declaration));
  return scene.index.tables.flatMap((index) =>
    declaration.equations.flatMap((equation) => bindWithin(equation, index, declaration)),
  );
}

const NONE: ReadonlySet<number> = new Set();

/** An equation between tables. */
function bindAcross(equation: Equation, scene: Scene, declaration: RelationDeclaration): readonly Binding[] {
  const { over } = equation;
  switch (over.kind) {
    case 'workbook':
      return bindWorkbook(equation, over, scene, declaration);
    case 'same-rows':
      return bindSameRows(equation, over, scene.index);
    case 'same-project':
      return bindSameProject(equation, scene.index);
    default:
      return [];
  }
}

/** An equation within one table. */
function bindWithin(
  equation: Equation,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const { over } = equation;
  switch (over.kind) {
    case 'rows':
      return bindRows(equation, over, index, declaration);
    case 'rows-below':
      return bindColumns(equation, over, index);
    case 'beside':
      return bindBeside(equation, index, declaration);
    case 'priced':
      return bindPriced(equation, over, index, declaration);
    case 'factors':
      return bindFactors(equation, over, index, declaration);
    case 'rolled':
      return bindRolled(equation, index, declaration);
    case 'running':
      return bindRunning(equation, index, declaration);
    case 'cumulated':
      return bindCumulated(index, declaration);
    case 'counted':
      return bindCounted(equation, index, declaration);
    case 'interest':
      return bindInterest(equation, index, declaration);
    case 'statement':
      return bindStatement(equation, index);
    case 'list':
      return bindList(equation, over, index);
    case 'both-sides':
      return bindBothSides(equation, over, index);
    case 'indicators':
      return bindIndicators(equation, over, index, declaration);
    case 'points':
      return bindPoints(equation, over.points, index);
    case 'levels':
      return bindLevels(equation, over, index);
    default:
      return [];
  }
}
