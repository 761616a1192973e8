import type { Certainty, Finding, Fix, Severity } from '../../findings/finding';
import type { ColumnWayText } from '../../messages/zh-CN/relations';
import { plain } from '../../quantity/decimal';
import { formatAddress } from '../../workbook/address';
import { shownValue, writeFigure } from '../../formulas/print/edits';
import type { FigureNames } from '../../formulas/print/naming';
import { evidenceOf } from '../../formulas/print/text';
import type { ColumnFault } from './column-faults';
import type { Way } from './ways';

/** One finding about a column that fails as a whole, with the way it does go. */
export function columnFinding(fault: ColumnFault, names: FigureNames): Finding {
  const { relations, judged, cells, way } = fault;
  const [story] = relations;
  const { declaration, table } = story;
  const first = cells[0];
  const primary = first?.figure.cell ?? story.result.cell;
  const name = names.of(first?.figure ?? story.result, table)?.column ?? declaration.title;
  return {
    id: `${declaration.rule}@${formatAddress(primary)}`,
    rule: declaration.rule,
    severity: severityOf(fault),
    table: table.id,
    cells: cells.map(({ figure }) => figure.cell),
    primary,
    message: {
      id: 'relation/column',
      data: {
        name,
        formula: declaration.formula,
        broken: relations.length,
        judged,
        first: primary,
        example: evidenceOf(story) ?? '',
        actual: first ? shownValue(first.figure, first.figure.value) : '',
        way: way && textOf(way, fault, names),
      },
    },
    actual: first ? plain(first.figure.value) : null,
    expected: first?.expected ? plain(first.expected) : null,
    unit: first?.figure.unit ?? null,
    evidence: evidenceOf(story),
    certainty: certaintyOf(way),
    cause:
      way?.kind === 'shifted'
        ? { kind: 'shifted-column', message: { id: 'cause/shifted-rows', data: { by: way.by } } }
        : { kind: 'unknown', message: { id: 'cause/whole-column', data: {} } },
    fixes: fixesOf(fault),
  };
}

/** Where a column goes its own way, or no row follows the formula, the formula may not be the one it was meant to follow. */
function severityOf({ relations, judged, way }: ColumnFault): Severity {
  const [{ severity, declaration }] = relations;
  const declared = severity ?? declaration.severity;
  const isMeant = way?.kind === 'shifted' || (way === null && relations.length < judged);
  return declared === 'error' && !isMeant ? 'warning' : declared;
}

function certaintyOf(way: Way | null): Certainty {
  if (way === null) return 'cannot-say';
  return way.kind === 'shifted' ? 'likely' : 'one-of-these';
}

function textOf(way: Way, { relations: [{ table }] }: ColumnFault, names: FigureNames): ColumnWayText {
  if (way.kind !== 'operand') return way;
  const nameOf = (figure: typeof way.used): string =>
    names.of(figure, table)?.column ?? formatAddress(figure.cell);
  return { kind: 'operand', declared: nameOf(way.declared), used: nameOf(way.used) };
}

/** Figures that slipped by a row are put back together; any other column is the officer’s to judge. */
function fixesOf({ cells, way }: ColumnFault): readonly Fix[] {
  if (way?.kind !== 'shifted') return [];
  const known = cells.flatMap(({ figure, expected }) => (expected ? [writeFigure(figure, expected)] : []));
  const [first] = cells;
  return first
    ? [{ title: { id: 'fix/column', data: { first: first.figure.cell, count: known.length } }, edits: known }]
    : [];
}
