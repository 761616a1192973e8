import type { Finding } from './finding';
import { onePerMatter } from './one-per-matter';
import { CHECKS, runCheck } from './checks/registry';
import { linkedTables, withoutLinkedSheets } from './narrative/linked-table';
import { CATALOGUE, bindDeclaration } from './relations/catalogue';
import { evaluateAll } from './relations/evaluate-all';
import { relationFindings } from './relations/findings';
import type { BoundRelation, EvaluatedRelation } from './relations/model';
import { TableIndex } from './relations/table-index';
import { Scoring } from './scoring/scoring';
import type { Settings } from './settings';
import { readBindings } from './tables/binding';
import { recognise } from './tables/recognise';
import type { Table, Unrecognised } from './tables/model';
import { separateWaived } from './waivers';
import { withoutResultSheets } from './workbook/resultSheet';
import { FormulaBook } from './workbook/formula/book';
import { SnapshotIndex, type Snapshot } from './workbook/snapshot';

/** Everything the product knows about a workbook. */
export interface Review {
  readonly snapshot: Snapshot;
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  readonly relations: readonly EvaluatedRelation[];
  /** Waived findings are not among them. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
}

/** Reads, checks and diagnoses a whole workbook: the one entry that every face calls. */
export function review(snapshot: Snapshot, settings: Settings): Review {
  const { tables: found, unrecognised } = recognise(
    withoutLinkedSheets(withoutResultSheets(snapshot)),
    readBindings(snapshot.storage),
  );
  const tables = [...found, ...linkedTables(snapshot, found.length)];
  return { snapshot, unrecognised, ...reviewTables(tables, snapshot, settings) };
}

/** The same from tables that have been recognised already. A rule that throws becomes a finding about itself. */
export function reviewTables(
  tables: readonly Table[],
  snapshot: Snapshot,
  settings: Settings,
): Pick<Review, 'tables' | 'relations' | 'findings' | 'waived'> {
  const filled = tables.filter(({ blank, kind }) => !blank && kind !== 'narrative');
  const indexed = filled.map((table) => new TableIndex(table));
  const findings: Finding[] = [];
  const bound: BoundRelation[] = [];
  for (const declaration of CATALOGUE) {
    guarded(declaration.rule, findings, () => {
      for (const relation of bindDeclaration(declaration, indexed)) bound.push(relation);
    });
  }
  const relations = evaluateAll(bound);
  guarded('arithmetic/diagnosis', findings, () => findings.push(...relationFindings(relations)));
  const scoring = new Scoring(filled, settings);
  const index = new SnapshotIndex(snapshot);
  const formulas = new FormulaBook(index);
  const context = { tables: filled, snapshot: index, settings, scoring, relations, formulas };
  for (const check of CHECKS) guarded(check.rule, findings, () => findings.push(...runCheck(check, context)));
  return { tables, relations, ...separateWaived(onePerMatter(findings), settings.waivers, context.snapshot) };
}

function guarded(rule: string, findings: Finding[], work: () => void): void {
  try {
    work();
  } catch (error) {
    findings.push(brokenRule(rule, error));
  }
}

/** A rule that failed is our fault, not the workbook's, and is said so. */
function brokenRule(rule: string, error: unknown): Finding {
  return {
    id: `logic/broken-rule@${rule}`,
    rule: 'logic/broken-rule',
    severity: 'warning',
    table: null,
    cells: [],
    primary: null,
    message: {
      id: 'rule/broken',
      data: { rule, problem: error instanceof Error ? error.message : String(error) },
    },
    actual: null,
    expected: null,
    unit: null,
    evidence: null,
    cause: null,
    fixes: [],
  };
}
