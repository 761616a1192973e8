import { plain } from '../../core/quantity/decimal';
import type { Figure } from '../../core/quantity/figure';
import type { Locale } from '../../core/messages/message';
import { renderMessage } from '../../core/messages/render';
import type { Review } from '../../core/checks/review-model';
import { readAnswers } from '../../core/tables/manual/answers';
import type { Field, Indicator, Reading, Table } from '../../core/tables/model';
import { reasonNotJudged } from '../../core/tables/judged';
import { questionsOf } from '../../core/tables/questions';
import { formatAddress, rangeA1 } from '../../core/workbook/address';

/** The JSON of `jixiao inspect` (design/contract.md): what was recognised, numbers as plain decimals in text. */
export function inspectionJson(
  file: string,
  { tables, unrecognised, snapshot }: Pick<Review, 'tables' | 'unrecognised' | 'snapshot'>,
  locale: Locale,
) {
  return {
    file,
    tables: tables.map((table) => tableJson(table, locale)),
    unrecognised: unrecognised.map(({ sheet, range, reason }) => ({
      sheet,
      range: rangeA1(range),
      reason: renderMessage(reason, locale),
    })),
    questions: questionsOf(tables, readAnswers(snapshot.storage)).map(
      ({ id, sheet, range, text, choices }) => ({
        id,
        sheet,
        range: rangeA1(range),
        text: renderMessage(text, locale),
        choices: choices.map((choice) => ({ id: choice.id, text: renderMessage(choice.text, locale) })),
      }),
    ),
  };
}

function tableJson(table: Table, locale: Locale) {
  const notJudged = reasonNotJudged(table.judged);
  return {
    id: table.id,
    sheet: table.sheet,
    range: rangeA1(table.range),
    kind: table.kind,
    family: table.family,
    title: table.title,
    year: table.year,
    unit: table.unit,
    department: table.department,
    project: table.project,
    projectCode: table.projectCode,
    blank: table.blank,
    notJudged: notJudged && renderMessage(notJudged, locale),
    fields: table.fields.map(fieldJson),
    indicators: table.indicators.map(indicatorJson),
    totalWeight: figureValue(table.totalWeight),
    totalScore: figureValue(table.totalScore),
    grade: table.grade && { text: table.grade.text, cell: formatAddress(table.grade.cell) },
  };
}

function fieldJson({ name, row, label, cell, figure, grounds }: Field) {
  return {
    name,
    row,
    label,
    cell: formatAddress(cell),
    value: figureValue(figure),
    unit: figure.unit,
    state: figure.state,
    written: figure.written,
    grounds,
  };
}

function indicatorJson(indicator: Indicator) {
  const { level1, level2, level3, relation, target, actual } = indicator;
  return {
    level1,
    level2,
    level3,
    relation,
    target: readingText(target),
    actual: readingText(actual),
    measureUnit: indicator.measureUnit ?? target?.figure.unit ?? null,
    weight: figureValue(indicator.weight),
    score: figureValue(indicator.score),
    coefficient: figureValue(indicator.coefficient),
    weightShare: figureValue(indicator.weightShare),
    convertedScore: figureValue(indicator.convertedScore),
    reason: indicator.reason,
    criterion: indicator.criterion,
    cells: Object.fromEntries(
      Object.entries(indicator.cells).map(([role, cell]) => [role, formatAddress(cell)]),
    ),
  };
}

/** The number in the figure's unit; null where the cell holds none. */
export function figureValue(figure: Figure | null): string | null {
  return figure?.value ? plain(figure.value) : null;
}

/** A target or actual value: its number, or, where it is words, the words; null for a blank cell. */
export function readingText(reading: Reading | null): string | null {
  if (!reading) return null;
  const value = figureValue(reading.figure);
  return value ?? (reading.figure.written === '' ? null : reading.figure.written);
}
