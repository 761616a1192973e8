import type { Severity } from '../../findings/finding';
import { plain } from '../../quantity/decimal';
import { exactly } from '../../quantity/interval';
import { printed } from '../checking/explain';
import { slipOf } from '../checking/slips';
import type { ProseFinding } from '../model';
import { spanOf, type CleanText } from '../text/clean';
import type { Binding } from './bind';
import type { WorkbookFigure } from './figures';

const RULE = 'consistency/prose-table';

/** Findings about figures of the text that the tables give otherwise. */
export function tableFindings(
  bindings: readonly Binding[],
  figures: readonly WorkbookFigure[],
  text: CleanText,
): readonly ProseFinding[] {
  return bindings.filter(({ agrees }) => !agrees).map((binding) => findingOf(binding, figures, text));
}

/**
 * A figure that the workbook has elsewhere may be what the words mean: a look, and no accusation, is what it is worth, unless
 * it stands in the same row, where the words have said which of its amounts they mean.
 */
function severityOf(stated: boolean, figure: WorkbookFigure, other: WorkbookFigure | undefined): Severity {
  if (other) return stated || isOfSameRow(figure, other) ? 'warning' : 'hint';
  return stated ? 'error' : 'warning';
}

function isOfSameRow({ label, project, year }: WorkbookFigure, other: WorkbookFigure): boolean {
  return label === other.label && project === other.project && year === other.year;
}

function findingOf(
  { claim, figure, stated }: Binding,
  figures: readonly WorkbookFigure[],
  text: CleanText,
): ProseFinding {
  const where = spanOf(text, claim.figure.from, claim.figure.to);
  const isFall = claim.phrase.direction === -1 && figure.value.lt('0');
  const expected = printed(claim, isFall ? figure.value.abs() : figure.value);
  const others = figures.filter(({ value, cell }) => cell !== figure.cell && value.eq(claim.figure.base));
  const other = others.find((one) => isOfSameRow(figure, one)) ?? others[0];
  const slip = slipOf(claim.figure, { value: figure.value, interval: exactly(figure.value) });
  return {
    id: `${RULE}@${where.start}`,
    rule: RULE,
    severity: severityOf(stated, figure, other),
    where,
    related: [],
    message: {
      id: 'prose/table',
      data: {
        subject: claim.item.subject,
        written: where.quote,
        cell: figure.cell,
        value: figure.written,
        elsewhere: other?.cell ?? null,
      },
    },
    actual: plain(claim.figure.value),
    expected: expected.replace(/[^\d.-]+$/, ''),
    unit: claim.figure.unit || null,
    evidence: `${figure.cell} = ${figure.written}`,
    cause: other
      ? {
          kind: 'copied-from-neighbour',
          message: { id: 'cause/prose-other-cell', data: { cell: other.cell } },
        }
      : slip && { kind: slip, message: { id: 'cause/unknown', data: {} } },
    replacement: { start: where.start, end: where.end, text: expected },
    cells: [figure.cell],
  };
}
