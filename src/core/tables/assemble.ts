import { mentions } from '../words/topics';
import { namesOffice } from '../words/phrases/region';
import type { Cell } from '../workbook/snapshot';
import type { Figure } from '../quantity/figure';
import { POINTS, type AmountUnit } from '../quantity/unit';
import { isTitle, type Block } from './headers/blocks';
import { rangeOf, type Form } from './forms';
import { readGrid, type Grid } from './cells/grid';
import { listsProjects, shapeOf, totalsIncome } from './headers/layouts/shape';
import { headerMeaning } from './headers/meanings';
import { readHead, splitCode, type Head } from './headers/head';
import type { IndicatorBlock } from './indicators/indicators';
import { isForm } from './manual/bound';
import type { AmountBlock } from './amounts/amounts';
import { asTitled } from './headers/column-fields';
import { readBreakdown } from './amounts/breakdown';
import { classify, isOperationList, isSideAccount, type Features, type Shape } from './kinds';
import { judgedBy } from './judged';
import { isPerHead } from '../words/phrases/sorts';
import { namesList } from '../words/phrases/lists';
import type { Lexicon } from './vocabulary/lexicon';
import type { Token } from './cells/lines';
import type { Field, Indicator, Row, Table, TableKind, Unrecognised } from './model';
import { proseKind } from './prose';
import type { Marker } from './vocabulary/markers';
import { settle } from './cells/settle';
import { unreadable } from './unread';
import { figureOf, type ValueReader } from './cells/values';

/** Where a form stands and what reads it. */
export interface Site {
  readonly sheet: string;
  /** Whether the sheet is hidden from the reader. */
  readonly hidden: boolean;
  readonly id: string;
  /** The table above it on the same sheet; what it says once holds for those below. */
  readonly above: Table | null;
  readonly lexicon: Lexicon;
  readonly values: ValueReader;
}

type AmountsBlock = Extract<Block, { kind: 'amounts' }>;

/** Whether a title names the form of one self-evaluation, and no list of many (自评汇总). */
function namesForm(title: string): boolean {
  return mentions(title, 'self-evaluation') && !namesList(title);
}

/** Whether a form says in its title what it evaluates, so that the name of its sheet, on which others may stand too, adds nothing. */
function saysWhatIsEvaluated(title: string): boolean {
  return namesForm(title) && mentions(title, 'evaluated');
}

/** Makes a table of a form, or says why it cannot. */
export function assemble(form: Form, site: Site): Table | Unrecognised {
  const { sheet } = site;
  const loose = form.blocks.flatMap((block) => (block.kind === 'loose' ? [block.line] : []));
  const amounts = form.blocks.filter((block): block is AmountsBlock => block.kind === 'amounts');
  const indicatorBlocks = form.blocks.flatMap((block) => (block.kind === 'indicators' ? [block.block] : []));
  const title = titleOf(form);
  const head = readHead(loose, title, site.lexicon);
  const range = rangeOf(form);
  const fixed = form.blocks.find(({ boundUnit }) => boundUnit)?.boundUnit ?? null;
  const written = headerUnits(amounts);
  const unit =
    fixed ??
    sectionUnit(amounts) ??
    written.every ??
    head.unit ??
    rowUnit(amounts) ??
    written.any ??
    edgeUnit(form) ??
    site.above?.unit ??
    null;
  const inForm =
    indicatorBlocks.length > 0 ||
    head.values.has('project') ||
    (namesForm(title?.word?.text ?? '') && !amounts.some(({ block }) => listsProjects(block)));
  const named = nameOf(sheet, title, site.above);
  const sideShape = (shape: Shape): Shape =>
    isOperationList(named) || (isSideAccount(named) && shape !== 'items') ? 'accounts' : shape;
  const grids = amounts.map(({ block, bound }) =>
    readGrid(
      sheet,
      titled(block, title?.word?.text ?? ''),
      shapeFor(bound) ?? sideShape(shapeOf(block, inForm)),
      unit,
      site.values,
      fixed !== null,
    ),
  );
  const totals = grids.flatMap((grid) => grid.fields).filter(({ row }) => row === 'total');
  for (const block of form.blocks) {
    if (block.kind === 'breakdown') grids.push(readBreakdown(sheet, block.block, totals, unit, site.values));
  }
  const features = featuresOf(form, title, named, grids, indicatorBlocks, head);
  const bound = form.blocks.find((block) => block.bound)?.bound;
  const found = bound
    ? { kind: bound, family: 'manual' }
    : amounts.length + indicatorBlocks.length > 0
      ? classify(features)
      : proseKind(form, sheet);
  if (!found) return unreadable(sheet, range, loose[0]);
  const project = head.values.get('project');
  const { code, name } = project ? splitCode(project.text) : { code: null, name: null };
  const owner =
    head.values.get('unit-in-charge') ?? head.values.get('department') ?? head.values.get('agency');
  const fields = [...grids.flatMap((grid) => grid.fields), ...completionOf(head, site)];
  const indicators = indicatorBlocks.flatMap((block) => block.indicators);
  const scored = totalsOf(indicatorBlocks, head, site);
  settle(fields, indicators, [scored.totalWeight, scored.totalScore, scored.statedScore ?? null]);
  // Named one by one: spreading would make the engine grow each table property by property.
  return {
    id: site.id,
    kind: found.kind,
    family: found.family,
    sheet,
    range,
    title: title ? String(title.cell.value).trim() : null,
    year: head.year ?? yearOf(form) ?? site.above?.year ?? null,
    unit,
    department: owner ? splitCode(owner.text).name : null,
    project: name,
    projectCode: code ?? head.values.get('code')?.text ?? null,
    columns: [...grids.flatMap((grid) => grid.columns), ...indicatorBlocks.flatMap((block) => block.columns)],
    rows: rowsOf(grids),
    fields,
    indicators,
    totalWeight: scored.totalWeight,
    totalScore: scored.totalScore,
    ...(scored.statedScore ? { statedScore: scored.statedScore } : {}),
    grade: scored.grade,
    texts: textsOf(sheet, head, amounts),
    blank: isBlank(fields, indicators),
    judged: judgedBy(features, site.hidden),
  };
}

/** The block with the columns that only the title tells about. */
function titled(block: AmountBlock, title: string): AmountBlock {
  const halves = block.halves.map((half) => ({
    ...half,
    columns: half.columns.map((column) => asTitled(column, title)),
  }));
  return { ...block, halves };
}

/** The rows of all grids; one that stands in several, as 财政拨款 does under each of two amounts, is one row. */
function rowsOf(grids: readonly Grid[]): readonly Row[] {
  const rows: Row[] = [];
  const known = new Set<string>();
  for (const row of grids.flatMap((grid) => grid.rows)) {
    const place = `${row.key}\n${row.parent ?? ''}`;
    if (!known.has(place)) rows.push(row);
    known.add(place);
  }
  return rows;
}

/** How amounts are arranged in a table of a kind the officer bound by hand; null where the words must tell. */
function shapeFor(kind: TableKind | undefined): Shape | null {
  if (kind === 'three-public') return 'items';
  if (kind === 'final-accounts') return 'accounts';
  if (kind === 'project-ledger') return 'ledger';
  return kind && isForm(kind) ? 'sources' : null;
}

/** 总体完成率 as a field of its own. */
function completionOf(head: Head, site: Site): readonly Field[] {
  if (!head.completion) return [];
  const { label, value } = head.completion;
  const figure = figureOf(site.sheet, value.row, value.column, value.cell, site.values.read(value.cell), '%');
  return [
    {
      name: 'goal-completion-rate',
      row: 'total',
      label: String(label.cell.value),
      cell: figure.cell,
      figure,
      ...headerMeaning(label),
    },
  ];
}

/** What a table is called: by the sheet as well, unless it stands there under another and has a title of its own. */
function nameOf(sheet: string, title: Token | null, above: Table | null): string {
  const own = title?.word?.text ?? '';
  return own !== '' && above?.sheet === sheet ? own : `${sheet} ${own}`;
}

/** The title above the first grid, or what stands for one; failing that, one below it. */
function titleOf(form: Form): Token | null {
  const titlesIn = (blocks: readonly Block[]): Token | undefined => {
    const titles = blocks.flatMap((block) => (block.kind === 'loose' ? (isTitle(block.line) ?? []) : []));
    return titles.find(({ word }) => !word?.attachment) ?? titles[0];
  };
  const first = form.blocks.findIndex((block) => block.kind !== 'loose');
  const above = form.blocks.slice(0, first < 0 ? form.blocks.length : first);
  return titlesIn(above) ?? captionOf(form) ?? titlesIn(form.blocks) ?? null;
}

/** Without a title proper, the words that stand alone right above the first grid. */
function captionOf(form: Form): Token | null {
  const first = form.blocks.findIndex((block) => block.kind !== 'loose');
  for (const above of form.blocks.slice(0, Math.max(first, 0)).toReversed()) {
    if (above.kind !== 'loose' || above.line.tokens.length !== 1) return null;
    const [token] = above.line.tokens;
    const { core = '', info = null, note = false, statedUnit = null } = token?.word ?? {};
    // 单位：… between a title and its table belongs to neither.
    if (namesOffice(String(token?.cell.value ?? ''))) continue;
    const isTitle = core.length >= 4 && core.length <= 40 && info === null && !note && statedUnit === null;
    return token && isTitle ? token : null;
  }
  return null;
}

/** The unit at the left edge of the amounts: 项目资金（万元）. */
function sectionUnit(amounts: readonly AmountsBlock[]): AmountUnit | null {
  for (const { block } of amounts) {
    const columns = block.transposed ? [] : block.halves.flatMap((half) => half.columns);
    const figures = new Set(columns.map(({ column }) => column));
    for (const { column, path } of block.band.columns) {
      const unit = figures.has(column) ? null : path.find(({ word }) => word?.unit)?.word?.unit;
      if (unit) return unit;
    }
    for (const { line } of block.rows)
      for (const { word } of line.tokens) if (word?.unit && word.fundsSection) return word.unit;
  }
  return null;
}

/** The unit behind the name of the first row that has one, where the table states none: 年度资金总额（万元）. */
function rowUnit(amounts: readonly AmountsBlock[]): AmountUnit | null {
  for (const { block } of amounts) {
    const unit = block.rows.find(({ label }) => label?.word?.unit)?.label?.word?.unit;
    if (unit) return unit;
  }
  return null;
}

/**
 * The units in the headers of amounts: of every one, which is that of the table, and of any. A price and what falls on one
 * person (生均公用经费) have their own.
 */
function headerUnits(amounts: readonly AmountsBlock[]): Record<'every' | 'any', AmountUnit | null> {
  const columns = amounts
    .flatMap(({ block }) => block.halves.flatMap((half) => half.columns))
    .filter(
      ({ measure, field, header }) => measure === 'amount' && field !== 'unit-price' && !isPriced(header),
    );
  const units = columns.map(({ header, path }) =>
    (path ?? [header]).map(({ word }) => word?.unit ?? null).find((unit) => unit !== null),
  );
  const any = units.find((unit) => unit != null) ?? null;
  return { any, every: units.every((unit) => unit != null) ? any : null };
}

function isPriced({ word }: Token): boolean {
  return word !== null && (isPerHead(word.core) || mentions(word.core, 'per-piece'));
}

/**
 * The unit behind a caption of the form's own at the left edge, 债券资金情况（万元） beside labels and figures, or of a side:
 * 收入（万元） | 支出（万元）.
 */
function edgeUnit({ lines }: Form): AmountUnit | null {
  for (const { tokens } of lines) {
    const [edge] = tokens;
    const caption = tokens.length > 2 && edge?.word?.unit ? edge : tokens.find(({ word }) => word?.caption);
    if (caption?.word?.unit) return caption.word.unit;
  }
  return null;
}

function featuresOf(
  form: Form,
  title: Token | null,
  named: string,
  grids: readonly Grid[],
  indicators: readonly IndicatorBlock[],
  head: Head,
): Features {
  const own = title?.word?.text ?? '';
  const markers = new Set<Marker>();
  for (const line of form.lines) {
    for (const { word } of line.tokens) if (word?.marker) markers.add(word.marker);
  }
  return {
    title: saysWhatIsEvaluated(own) ? own : named,
    shape: grids[0]?.shape ?? null,
    fields: new Set(grids.flatMap((grid) => grid.columns.map((column) => column.field))),
    roles: new Set(indicators.flatMap((block) => block.columns.map((column) => column.field))),
    level1: new Set(
      indicators.flatMap((block) => block.indicators.map((indicator) => indicator.level1 ?? '')),
    ),
    project: head.values.has('project'),
    projects: form.blocks.some((own) => own.kind === 'amounts' && listsProjects(own.block)),
    totalsIncome:
      grids.length > 0 && form.blocks.some((own) => own.kind === 'amounts' && totalsIncome(own.block)),
    markers,
  };
}

function totalsOf(
  blocks: readonly IndicatorBlock[],
  head: Head,
  site: Site,
): Pick<Table, 'totalWeight' | 'totalScore' | 'statedScore' | 'grade'> {
  const last = blocks.findLast((block) => block.totalScore !== null || block.totalWeight !== null);
  let score = last?.totalScore ?? null;
  const stated = head.values.get('total-score');
  const weight = last?.totalWeight?.cell;
  // 总分 | 100 without a score beside it states what can be reached, not what was.
  const isWeight = stated?.token.row === weight?.row && stated?.token.column === weight?.column;
  const inHead =
    stated && !isWeight
      ? figureOf(
          site.sheet,
          stated.token.row,
          stated.token.column,
          stated.token.cell,
          site.values.read(valueCell(stated)),
          POINTS,
        )
      : null;
  const isOnlyInHead = score === null || score.state === 'blank';
  if (isOnlyInHead) score = inHead ?? score;
  const graded = head.values.get('grade');
  const grade = graded
    ? { text: graded.text, cell: { sheet: site.sheet, row: graded.token.row, column: graded.token.column } }
    : null;
  return {
    totalWeight: last?.totalWeight ?? null,
    totalScore: score,
    ...(inHead && !isOnlyInHead ? { statedScore: inHead } : {}),
    grade: last?.grade ?? grade,
  };
}

/** The cell with the value alone, where its label stands in it too: 总分：96. */
function valueCell({ text, token: { cell } }: { readonly text: string; readonly token: Token }): Cell {
  return typeof cell.value === 'string' ? { ...cell, value: text } : cell;
}

function textsOf(sheet: string, head: Head, amounts: readonly AmountsBlock[]): Table['texts'] {
  const place = (token: Token) => ({ sheet, row: token.row, column: token.column });
  return [
    ...head.texts.map(({ role, text, token }) => ({ role, text, cell: place(token) })),
    ...amounts.flatMap(({ block }) =>
      block.notes.map((token) => ({
        role: 'reason',
        text: String(token.cell.value).trim(),
        cell: place(token),
      })),
    ),
  ];
}

function isBlank(fields: readonly Field[], indicators: readonly Indicator[]): boolean {
  const filled = (figure: Figure | null | undefined): boolean =>
    figure?.state === 'number' || figure?.state === 'text';
  return (
    !fields.some((field) => field.figure.unit !== POINTS && filled(field.figure)) &&
    !indicators.some((indicator) => filled(indicator.actual?.figure) || filled(indicator.score))
  );
}

function yearOf(form: Form): number | null {
  for (const block of form.blocks) {
    if (block.kind !== 'amounts') continue;
    const years = block.block.halves.flatMap((half) => half.columns.map((column) => column.year ?? 0));
    const latest = Math.max(0, ...years);
    if (latest > 0) return latest;
  }
  return null;
}
