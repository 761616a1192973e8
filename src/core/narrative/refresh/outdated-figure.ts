import type { Check, CheckContext } from '../../checks/model';
import type { Finding } from '../../findings/finding';
import { formatAddress } from '../../workbook/address';
import { columnOf, findLinkedSheet, isEdited, type WrittenRow } from '../sheet/linked-sheet';
import { narrate } from '../narrate';
import { mergeFigures } from './merge-figures';
import { isFigure, labelBefore, tokensOf, type FigureToken } from './tokens';

/** 报告中手改的数字与表不一致: a rewritten paragraph of the linked report quotes what the tables no longer say. */
export const narrativeFigure: Check = {
  rule: 'consistency/narrative-figure',
  title: '自评报告中的数字与表不一致',
  demand: '在联动的自评报告中手工改写的段落，其中的数字应与所引用单元格的现值相同。',
  source: ['cn-2020-10：自评表与自评报告数据应当一致'],
  severity: 'error',
  run: () => [],
  runAcross: outdatedFigures,
};

/** A figure of a rewritten paragraph, and what stands in the tables for it now. */
interface Outdated {
  readonly label: string;
  readonly typed: string;
  readonly expected: FigureToken;
  /** The paragraph with this figure put right, where it can be put right alone. */
  readonly corrected: string;
}

function outdatedFigures({ tables, relations, snapshot: { snapshot } }: CheckContext): readonly Finding[] {
  const { name, rows } = findLinkedSheet(snapshot);
  const edited = rows.filter((row) => row.id !== '' && row.formula === null && isEdited(row));
  if (edited.length === 0) return [];
  const fresh = new Map(
    narrate({ tables, relations, snapshot }, null).paragraphs.map((paragraph) => [
      paragraph.writtenAs ?? paragraph.id,
      paragraph,
    ]),
  );
  return edited.flatMap((row) => {
    const paragraph = fresh.get(row.id);
    if (!paragraph || paragraph.state === 'stale') return [];
    const cell = { sheet: name, row: row.row, column: columnOf('content') };
    return outdatedIn(row, paragraph.generated.text).map(
      ({ label, typed, expected, corrected }): Finding => ({
        id: `${narrativeFigure.rule}:${formatAddress(cell)}:${label}${typed}`,
        rule: narrativeFigure.rule,
        severity: narrativeFigure.severity,
        table: null,
        cells: [cell, ...paragraph.sources],
        primary: cell,
        message: { id: 'narrative/outdated-figure', data: { label, typed, expected: expected.written } },
        actual: tokensOf(typed).find(isFigure)?.digits ?? null,
        expected: expected.digits,
        unit: expected.unit === '' ? null : expected.unit,
        evidence: null,
        cause: null,
        fixes: [
          {
            title: { id: 'narrative/use-figure', data: { expected: expected.written } },
            edits: [{ kind: 'text', cell, value: corrected }],
          },
        ],
      }),
    );
  });
}

/**
 * Figures the product wrote that have changed since, and figures behind the words of a figure of the fresh text
 * (执行数45.1万元 where the table says 50) that are none of the fresh text's own.
 */
function outdatedIn({ content, generated }: WrittenRow, fresh: string): readonly Outdated[] {
  const now = tokensOf(fresh);
  const typed = tokensOf(content);
  const figures = now.filter(isFigure);
  const merged = tokensOf(mergeFigures(generated.text, fresh, content).text);
  return typed.flatMap((token, position): readonly Outdated[] => {
    if (!isFigure(token)) return [];
    const label = labelBefore(typed, position);
    const expected = replacedBy(merged[position], token) ?? labelled(token, label);
    if (!expected) return [];
    const put = typed.map(({ written }, place) =>
      place === position ? correctedText(token, expected) : written,
    );
    return [{ label, typed: token.written, expected, corrected: put.join('') }];
  });

  function labelled(token: FigureToken, label: string): FigureToken | null {
    if (label.length < SHORTEST_LABEL || figures.some((one) => says(one, token))) return null;
    const alike = now.flatMap((one, position) =>
      isFigure(one) && one.unit === token.unit && labelBefore(now, position).endsWith(label) ? [one] : [],
    );
    const [only] = alike;
    return alike.length === 1 && only ? only : null;
  }
}

/** A label of one character (共, 占) tells too little. */
const SHORTEST_LABEL = 2;

function says(a: FigureToken, b: FigureToken): boolean {
  return a.unit === b.unit && a.value.eq(b.value);
}

/** A merge replaces figures in place, so that positions stay the same. */
function replacedBy(
  merged: ReturnType<typeof tokensOf>[number] | undefined,
  typed: FigureToken,
): FigureToken | null {
  return isFigure(merged) && merged.written !== typed.written ? merged : null;
}

function correctedText(typed: FigureToken, expected: FigureToken): string {
  const start = typed.verb.length + typed.between.length + typed.digits.length;
  const verb = typed.verb === '' || expected.verb === '' ? typed.verb : expected.verb;
  return `${verb}${typed.between}${expected.digits}${typed.written.slice(start)}`;
}
