import type { Field, Recognition, Table } from '../../core/tables/model';
import { renderMessage } from '../../core/messages/render';
import { formatAddress, quoteSheet, rangeA1 } from '../../core/workbook/address';
import { figureValue, readingText } from '../json/inspection';
import type { Language } from '../language';
import { oneLine, setInColumns } from './columns';

/** What was recognised, for a person at a terminal. */
export function inspectionText(file: string, recognition: Recognition, language: Language): string {
  const { inspect } = language.words;
  const { tables, unrecognised } = recognition;
  const blocks = [inspect.heading(file, tables.length), ...tables.map((table) => tableText(table, language))];
  if (unrecognised.length > 0) {
    const rows = unrecognised.map(({ sheet, range, reason }) => [
      `${quoteSheet(sheet)}!${rangeA1(range)}`,
      renderMessage(reason, language.locale),
    ]);
    blocks.push(`${inspect.unrecognised(unrecognised.length)}\n${setInColumns(rows)}`);
  }
  return blocks.join('\n\n');
}

function tableText(table: Table, { words }: Language): string {
  const { inspect, kinds } = words;
  const facts: [string, string | null][] = [
    [inspect.table.sheet, `${quoteSheet(table.sheet)}!${rangeA1(table.range)}`],
    [inspect.table.year, table.year === null ? null : String(table.year)],
    [inspect.table.unit, table.unit],
    [inspect.table.department, table.department],
    [inspect.table.project, table.project],
  ];
  const lines = [
    `${table.id}  ${kinds[table.kind]}${table.blank ? `（${inspect.table.blank}）` : ''}  ${oneLine(table.title ?? '')}`.trimEnd(),
    setInColumns(facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
  ];
  if (table.fields.length > 0) lines.push(`  ${inspect.fields}`, fieldRows(table, words));
  if (table.indicators.length > 0) lines.push(`  ${inspect.indicators}`, indicatorRows(table, words));
  return lines.join('\n');
}

function fieldRows(table: Table, { inspect }: Language['words']): string {
  const { row, name, value, cell } = inspect.columns;
  const headerOf = ({ name: field, cell: { column: place } }: Field): string => {
    const named = table.columns.filter((column) => column.field === field);
    return (named.find(({ index }) => index === place) ?? named[0])?.label ?? field;
  };
  const rows = table.fields.map((field) => [
    field.label,
    headerOf(field),
    field.figure.value
      ? `${figureValue(field.figure) ?? ''}${field.figure.unit ?? ''}`
      : field.figure.written || inspect.empty,
    formatAddress(field.cell),
  ]);
  return setInColumns([[row, name, value, cell], ...rows], 4);
}

function indicatorRows(table: Table, { inspect }: Language['words']): string {
  const { name, target, actual, weight, score } = inspect.indicatorColumns;
  const rows = table.indicators.map((each) => [
    each.level3,
    `${each.relation ?? ''}${readingText(each.target) ?? ''}`,
    readingText(each.actual) ?? '',
    figureValue(each.weight) ?? '',
    figureValue(each.score) ?? '',
  ]);
  return setInColumns([[name, target, actual, weight, score], ...rows], 4);
}
