import { guarded } from '../findings/broken-rule';
import { CHECKS } from './registry';
import { FormulaLines } from '../checks/formulas/formula-lines';
import type { CheckContext } from '../checks/model';
import { concatenated } from '../findings/concatenated';
import type { Finding } from '../findings/finding';
import type { Decimal } from '../quantity/decimal';
import { asksForRatio, figuresForRatios } from '../formulas/asked';
import { bindDeclaration, sceneOf } from '../formulas/bind/bind';
import { CATALOGUE } from '../formulas/catalogue';
import { evaluateAll } from '../formulas/evaluate/evaluate-all';
import { relationFindings } from '../diagnosis/findings';
import { Asked, type StatedAgain } from '../diagnosis/surroundings/restated';
import type { BoundRelation, EvaluatedRelation, RelationDeclaration } from '../formulas/model';
import { TableIndex } from '../formulas/index/table-index';
import { Criteria } from '../scoring/rule/criteria';
import { namedFigures, type NamedFigure } from '../formulas/index/named-figures';
import { PrintedRules, printsRules } from '../scoring/binding/printed-rules';
import { Scoring } from '../scoring/indicator/scoring';
import type { Settings } from '../findings/settings';
import { isOfYear, mainYear } from '../tables/main-year';
import type { Table } from '../tables/model';
import type { FormulaBook } from '../workbook/formula/book';
import type { Snapshot } from '../workbook/snapshot';
import type { SnapshotIndex } from '../workbook/snapshot-index';

const WITHIN = CATALOGUE.filter(({ across }) => !across);
const ACROSS = CATALOGUE.filter(({ across }) => across);

/** Relations with their verdicts, and findings about rules that failed while binding them. */
interface Evaluated {
  readonly relations: readonly EvaluatedRelation[];
  readonly broken: readonly Finding[];
}

/**
 * What the tables of one sheet say by themselves. It depends on that sheet's cells and on the settings alone, so that
 * it holds as long as they do, whatever is edited elsewhere.
 */
export class SheetReview {
  /** Tables that somebody has filled in. */
  readonly stating: readonly TableIndex[];
  /** Those of them that report something. */
  readonly filled: readonly TableIndex[];
  readonly relations: readonly EvaluatedRelation[];
  private readonly broken: readonly Finding[];
  private own: readonly Finding[] | null = null;
  private diagnosis: { readonly asked: Asked; readonly findings: readonly Finding[] } | null = null;
  private asking: boolean | null = null;
  private withRules: readonly TableIndex[] | null = null;
  private reading: boolean | null = null;

  constructor(
    readonly name: string,
    readonly tables: readonly Table[],
  ) {
    this.stating = tables
      .filter(({ blank, kind, judged }) => !blank && kind !== 'narrative' && judged !== 'nothing')
      .map((table) => new TableIndex(table));
    this.filled = this.stating.filter(({ table }) => table.judged === 'all');
    ({ relations: this.relations, broken: this.broken } = evaluated(WITHIN, this.stating));
  }

  /** The filled tables that print the rules of their scores. */
  get printing(): readonly TableIndex[] {
    this.withRules ??= this.filled.filter(printsRules);
    return this.withRules;
  }

  /** Whether one of its indicators is a ratio over figures of the whole workbook. */
  get asksForRatio(): boolean {
    this.asking ??= this.filled.some(({ table }) => asksForRatio(table));
    return this.asking;
  }

  /** Whether one of its formulas reads another sheet. */
  readsOthers({ snapshot }: FormulaBook): boolean {
    this.reading ??= readsOthers(this.name, snapshot);
    return this.reading;
  }

  /**
   * Everything found on the sheet while no relation with another table concerns it. What is wrong is looked into anew
   * when the figures of other tables, which may tell which cell it is, say something else than before.
   */
  findings(
    formulas: FormulaBook,
    settings: Settings,
    criteria: Criteria,
    restated: StatedAgain,
  ): readonly Finding[] {
    this.own ??= this.checked(this.relations, formulas, settings, criteria);
    if (!this.diagnosis?.asked.agreesWith(restated)) {
      const asked = new Asked(restated);
      this.diagnosis = { asked, findings: diagnosed(this.relations, settings, asked) };
    }
    return [...this.diagnosis.findings, ...this.own];
  }

  /** What the checks say of the sheet, given its relations and those of other tables with it. */
  checked(
    relations: readonly EvaluatedRelation[],
    formulas: FormulaBook,
    settings: Settings,
    criteria: Criteria,
  ): readonly Finding[] {
    if (this.filled.length === 0) return this.broken;
    const findings = [...this.broken];
    const context = contextOf(this.filled, relations, formulas, settings, criteria);
    for (const { rule, run } of CHECKS) {
      guarded(rule, findings, () => {
        for (const finding of run(context)) findings.push(finding);
      });
    }
    return findings;
  }
}

/** All tables of a workbook together (全表), with what only the whole can tell, found when first asked for. */
export class WholeWorkbook {
  /** Tables that somebody has filled in, sheet by sheet. */
  readonly stating: readonly TableIndex[];
  /** Those of them that report something. */
  readonly indexes: readonly TableIndex[];
  readonly tables: readonly Table[];
  private labelled: readonly NamedFigure[] | null = null;

  constructor(
    readonly sheets: readonly SheetReview[],
    readonly snapshot: Snapshot,
  ) {
    this.stating = concatenated(sheets.map(({ stating }) => stating));
    this.indexes = concatenated(sheets.map(({ filled }) => filled));
    this.tables = this.indexes.map(({ table }) => table);
  }

  /** Those that print the rules of their scores. */
  readonly printing = (): readonly TableIndex[] => concatenated(this.sheets.map(({ printing }) => printing));

  /** The labelled numbers of all sheets. */
  readonly named = (): readonly NamedFigure[] => {
    this.labelled ??= namedFigures(this.snapshot, this.tables);
    return this.labelled;
  };
}

/** Relations between tables, whatever sheets they stand on. */
export function relationsAcross(whole: WholeWorkbook): Evaluated {
  const { sheets, indexes, tables, named, snapshot } = whole;
  const asked = (): boolean => sheets.some((sheet) => sheet.asksForRatio);
  const year = mainYear(tables);
  const ofTheYear = indexes.filter(({ table }) => isOfYear(table, year));
  return evaluated(ACROSS, ofTheYear, figuresForRatios(snapshot, tables, named, asked));
}

function readsOthers(sheet: string, snapshot: SnapshotIndex): boolean {
  return (snapshot.contentsOf(sheet)?.formulas ?? []).some(({ formula }) => formula.includes('!'));
}

/** Checks that look at the whole workbook. */
export function checkedAcross(
  { sheets, indexes, printing, named }: WholeWorkbook,
  relations: readonly EvaluatedRelation[],
  formulas: FormulaBook,
  settings: Settings,
  criteria: Criteria,
): readonly Finding[] {
  const findings: Finding[] = [];
  const printed = new PrintedRules(printing, named, criteria);
  const readers = (): readonly string[] => {
    const known = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const names = formulas.snapshot.snapshot.sheets.map(({ name }) => name);
    return names.filter(
      (name) => known.get(name)?.readsOthers(formulas) ?? readsOthers(name, formulas.snapshot),
    );
  };
  const context = { ...contextOf(indexes, relations, formulas, settings, criteria, printed), readers };
  for (const { rule, runAcross } of CHECKS) {
    if (!runAcross) continue;
    guarded(rule, findings, () => {
      for (const finding of runAcross(context)) findings.push(finding);
    });
  }
  return findings;
}

/** Findings about relations that do not hold, the most severe and most certain first. */
export function diagnosed(
  relations: readonly EvaluatedRelation[],
  settings: Settings,
  restated: StatedAgain,
): readonly Finding[] {
  const findings: Finding[] = [];
  // Only tables in which something is wrong are scored.
  const ruledScores = (): ReadonlyMap<string, Decimal> => {
    const wrong = relations.filter(({ verdict }) => verdict.state === 'violated');
    return new Scoring([...new Set(wrong.map(({ relation }) => relation.table))], settings).ruledScores();
  };
  guarded('arithmetic/diagnosis', findings, () => {
    for (const finding of relationFindings(relations, ruledScores, restated)) findings.push(finding);
  });
  return findings;
}

function evaluated(
  declarations: readonly RelationDeclaration[],
  tables: readonly TableIndex[],
  named: () => readonly NamedFigure[] = () => [],
): Evaluated {
  const broken: Finding[] = [];
  const bound: BoundRelation[] = [];
  const scene = sceneOf(tables, named);
  for (const declaration of tables.length > 0 ? declarations : []) {
    guarded(declaration.rule, broken, () => {
      for (const relation of bindDeclaration(declaration, scene)) bound.push(relation);
    });
  }
  return { relations: evaluateAll(bound), broken };
}

/** What checks may look at when they look at these tables. */
export function contextOf(
  indexes: readonly TableIndex[],
  relations: readonly EvaluatedRelation[],
  formulas: FormulaBook,
  settings: Settings,
  criteria = new Criteria(),
  printed = new PrintedRules(
    () => [],
    () => [],
    criteria,
  ),
): CheckContext {
  const tables = indexes.map(({ table }) => table);
  return {
    tables,
    indexes,
    snapshot: formulas.snapshot,
    settings,
    scoring: new Scoring(tables, settings),
    relations,
    formulas,
    lines: new FormulaLines(formulas),
    criteria,
    printed,
    readers: () => [],
  };
}
