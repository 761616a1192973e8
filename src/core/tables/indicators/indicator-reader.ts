import { decimal, ZERO } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';
import { POINTS, type Unit } from '../../quantity/unit';
import type { CellAddress } from '../../workbook/address';
import type { Layout } from './indicator-layout';
import { isNumeric, tokenAt, type Line, type Token } from '../cells/lines';
import type { Indicator, Reading } from '../model';
import { asPercent } from '../amounts/rates';
import { figureOf, relationOf, type ValueReader } from '../cells/values';
import type { IndicatorRole } from '../vocabulary/roles';
import { isFiller } from '../vocabulary/labels';
import { isExecutionRate } from '../../words/phrases/indicators/indicators';
import { wording } from '../../words/wording';
import { mentions } from '../../words/topics';

/** 总分 of an indicator block: the printed weight, the total score and a grade beside it. */
export interface IndicatorTotals {
  readonly totalWeight: Figure | null;
  readonly totalScore: Figure | null;
  readonly grade: { readonly text: string; readonly cell: CellAddress } | null;
}

/** Reads the lines of an indicator block one by one; levels are inherited from the lines above. */
export class IndicatorReader {
  readonly indicators: Indicator[] = [];
  private level1: Token | null = null;
  private level2: Token | null = null;
  private level1Weight: Figure | null = null;
  private level2Weight: Figure | null = null;
  /** How deep the number of the line counts it, and the indicator before it that may turn out to head deeper ones. */
  private numbered: number | null = null;
  private heading: { readonly name: Token; readonly indicator: Indicator; readonly depth: number } | null =
    null;
  /** How deep the number of the section is in which the line stands. */
  private opened: number | null = null;
  private readonly columns: ReturnType<typeof columnsOf>;

  constructor(
    private readonly sheet: string,
    layout: Layout,
    private readonly values: ValueReader,
  ) {
    this.columns = columnsOf(layout);
  }

  /** Whether the line still belongs to the block: something stands in a level or value column. */
  accepts(line: Line): boolean {
    let hits = 0;
    for (const column of this.columns.all) if (tokenAt(line, column)) hits += 1;
    if (hits === 0) return false;
    const first = line.tokens[0];
    const leading = first?.word;
    const { firstLevel } = this.columns;
    if (first && first.column < firstLevel && leading && !leading.level1 && line.tokens.length <= 2) {
      return leading.indicator === 'group';
    }
    return !(
      leading &&
      (leading.part !== null || leading.info === 'project') &&
      !leading.level1 &&
      hits <= 2
    );
  }

  read(line: Line): void {
    const { columns } = this;
    this.openSection(line);
    const first = at(line, columns.level1);
    if (columns.deepest !== 'level1' && first && first.word?.core !== this.level1?.word?.core) {
      this.level1 = first;
      this.level1Weight = this.figure(line, columns.level1Weight) ?? this.hint(first);
      this.level2 = null;
      this.level2Weight = null;
    }
    const second = at(line, columns.level2);
    if (columns.deepest !== 'level2' && second) {
      const weight = this.figure(line, columns.level2Weight);
      if (weight || second.word?.core !== this.level2?.word?.core) {
        this.level2Weight = weight ?? this.hint(second);
      }
      this.level2 = second;
    }
    let name = at(line, columns.name);
    const target = this.targetColumn(line);
    const scored =
      isFilledIn(at(line, columns.weight)) ||
      isFilledIn(at(line, columns.score)) ||
      isFilledIn(at(line, columns.actual)) ||
      isFilledIn(at(line, target));
    if (!name && scored && columns.deepest === 'level3') name = second ?? wholeRow(first);
    if (!name || name.word === null) return;
    const text = NUMBERED.notOpening(String(name.cell.value).trim()).trimStart();
    if (isFiller(name.word.text) || text === '' || (name === second && !scored)) return;
    this.push(line, name, text, target);
  }

  /**
   * In a list of several orders of numbers (一 资金投入 10, then 1 县级安排 10, or 一、 and 1. before the names) those of a
   * higher order head the others, and their points are what the others make together.
   */
  private openSection(line: Line): void {
    const depth = this.columns.isList ? depthOf(line, this.columns.name) : null;
    const { heading } = this;
    if (depth !== null && heading && heading.depth < depth && this.indicators.at(-1) === heading.indicator) {
      this.indicators.pop();
      const { name, indicator } = heading;
      if (this.opened !== null && this.opened < heading.depth)
        [this.level2, this.level2Weight] = [name, indicator.weight];
      else {
        [this.level1, this.level1Weight, this.opened] = [name, indicator.weight, heading.depth];
        [this.level2, this.level2Weight] = [null, null];
      }
    }
    this.heading = null;
    this.numbered = depth;
  }

  private push(line: Line, name: Token, level3: string, targetColumn: number | undefined): void {
    const { columns } = this;
    const unit = words(line, columns.unit);
    const measureUnit = unit === null ? null : mentions(unit, 'per-cent-in-words') ? '%' : unit;
    const target = this.reading(line, targetColumn, measureUnit);
    const actual = besideTarget(this.reading(line, columns.actual, measureUnit), target);
    const weight =
      columns.weight === undefined ? this.hint(name) : this.figure(line, columns.weight, POINTS, true);
    const score = this.figure(line, columns.score, POINTS, true);
    const sign = words(line, columns.relation);
    const cells: Record<string, CellAddress> = {};
    if (this.level1) cells.level1 = this.addressOf(this.level1);
    if (this.level2) cells.level2 = this.addressOf(this.level2);
    cells.level3 = this.addressOf(name);
    for (const [role, column] of columns.roles) {
      const own = role === 'target' ? target?.figure : role === 'actual' ? actual?.figure : null;
      const figure = role === 'score' ? score : own;
      const token = figure ? undefined : tokenAt(line, column);
      if (figure) cells[role] = figure.cell;
      else if (token) cells[role] = this.addressOf(token);
    }
    if (weight) cells.weight = weight.cell;
    const completion = this.figure(line, columns.completion, '%', true);
    const deduction = this.figure(line, columns.deduction, POINTS, true);
    this.indicators.push({
      level1: this.level1 ? label(this.level1) : null,
      level2: this.level2 ? label(this.level2) : null,
      level3,
      level1Weight: this.level1Weight,
      level2Weight: this.level2Weight,
      relation: (sign === null ? null : relationOf(sign)) ?? target?.relation ?? null,
      target,
      actual,
      measureUnit: measureUnit ?? target?.figure.unit ?? actual?.figure.unit ?? null,
      weight,
      score,
      coefficient: this.figure(line, columns.coefficient, '%', true),
      weightShare: this.figure(line, columns.weightShare, '%', true),
      convertedScore: this.figure(line, columns.convertedScore, POINTS, true),
      ...(completion ? { completion } : {}),
      ...(deduction ? { deduction } : {}),
      reason: words(line, columns.reason) ?? words(line, columns.remark),
      criterion: words(line, columns.criterion),
      explanation: words(line, columns.explanation),
      cells,
    });
    const indicator = this.indicators.at(-1);
    if (this.numbered !== null && indicator) this.heading = { name, indicator, depth: this.numbered };
  }

  private addressOf({ row, column }: Token): CellAddress {
    return { sheet: this.sheet, row, column };
  }

  /** The target in force: the adjusted one where it is filled in, otherwise that of the beginning of the year. */
  private targetColumn(line: Line): number | undefined {
    const { target, initial } = this.columns;
    if (initial === undefined) return target;
    const empty = target === undefined || tokenAt(line, target) === undefined;
    return empty && tokenAt(line, initial) ? initial : target;
  }

  private reading(line: Line, column: number | undefined, unit: string | null): Reading | null {
    if (column === undefined) return null;
    const token = tokenAt(line, column);
    const raw = this.values.read(token?.cell);
    const figure = figureOf(this.sheet, line.row, column, token?.cell, raw, raw.unit ?? unit);
    return { figure, relation: raw.relation };
  }

  private figure(line: Line, column: number | undefined, unit: Unit = POINTS, blanks = false): Figure | null {
    if (column === undefined) return null;
    const token = tokenAt(line, column);
    if (!token && !blanks) return null;
    const raw = this.values.read(token?.cell);
    const figure = figureOf(this.sheet, line.row, column, token?.cell, raw, unit);
    // A weight of 30 % is thirty of a hundred points.
    return unit === POINTS && figure.unit === '%' ? { ...figure, unit } : figure;
  }

  /** The points announced in a level's own label: `产出指标（50分）`. */
  private hint(token: Token): Figure | null {
    const points = token.word?.points;
    if (!points) return null;
    const raw = this.values.read({ row: token.row, column: token.column, value: points });
    return figureOf(this.sheet, token.row, token.column, token.cell, raw, POINTS);
  }

  /** What the total row says; nothing where there is none. */
  total(line: Line | null): IndicatorTotals {
    if (!line) return { totalWeight: null, totalScore: null, grade: null };
    const { weight: weightColumn, score: scoreColumn } = this.columns;
    const graded = line.tokens.find((token) => token.word?.grade);
    const numbers = line.tokens.filter((token) => isNumeric(token));
    const placed = [weightColumn, scoreColumn].some(
      (c) => c !== undefined && numbers.some((t) => t.column === c),
    );
    const [onlyWeight, onlyScore] =
      placed || numbers.length === 0
        ? [weightColumn, scoreColumn]
        : [numbers.length > 1 ? numbers[0]?.column : undefined, numbers.at(-1)?.column];
    const label = line.tokens.find((token) => token.word?.totalRow);
    return {
      totalWeight: this.figure(line, onlyWeight, POINTS, true) ?? (label ? this.hint(label) : null),
      totalScore: this.figure(line, onlyScore, POINTS, true),
      grade: graded
        ? {
            text: String(graded.cell.value).trim(),
            cell: { sheet: this.sheet, row: graded.row, column: graded.column },
          }
        : null,
    };
  }
}

/** The columns of a layout by what is asked of them, looked up once for all lines. */
function columnsOf({ levels, weights, roles }: Layout) {
  const last = levels.at(-1);
  const deepest = last?.role ?? 'level3';
  const level = (role: IndicatorRole): number | undefined =>
    levels.find((entry) => entry.role === role)?.column;
  return {
    deepest,
    /** Whether the indicators are a list of names alone, without columns for their levels. */
    isList: levels.length === 1,
    level1: level('level1'),
    level2: level('level2'),
    firstLevel: levels[0]?.column ?? 0,
    /** Of the deepest level, which names the indicators. */
    name: last?.column,
    level1Weight: weights.get('level1'),
    level2Weight: weights.get('level2'),
    weight: weights.get(deepest),
    target: roles.get('target'),
    initial: roles.get('initial-target'),
    actual: roles.get('actual'),
    score: roles.get('score'),
    coefficient: roles.get('coefficient'),
    weightShare: roles.get('weight-share'),
    convertedScore: roles.get('converted-score'),
    completion: roles.get('completion-rate'),
    deduction: roles.get('deduction'),
    unit: roles.get('measure-unit'),
    relation: roles.get('relation'),
    reason: roles.get('reason'),
    remark: roles.get('remark'),
    criterion: roles.get('criterion'),
    explanation: roles.get('explanation'),
    roles: [...roles],
    all: [...levels.map(({ column }) => column), ...weights.values(), ...roles.values()],
  };
}

const SECTION_NUMBERS: readonly string[] = [...'一二三四五六七八九十'];

/** Orders of numbers in a column of serial numbers: 一, 二 of sections; 1, 2 of what stands in them. */
const SERIAL = { section: 1, item: 3 } as const;

/** How deep the number of a line counts it, in a column of its own or before the name (一、 is 1, （一） 2, 1. 3). */
function depthOf(line: Line, name: number | undefined): number | null {
  const [first] = line.tokens;
  if (!first || name === undefined) return null;
  if (first.column === name) return first.word?.level ?? null;
  if (first.column > name) return null;
  if (first.word && [...first.word.text].every((digit) => SECTION_NUMBERS.includes(digit)))
    return SERIAL.section;
  return isNumeric(first) ? SERIAL.item : null;
}

/** `指标1：` before the name of an indicator. */
const NUMBERED = wording('own-number', 'digits', 'number-mark?');

function at(line: Line, column: number | undefined): Token | undefined {
  return column === undefined ? undefined : tokenAt(line, column);
}

/** 预算执行率 across all levels is an indicator of its own; a level with points and nothing below it on its line is a subtotal. */
function wholeRow(first: Token | undefined): Token | undefined {
  return first?.word && isExecutionRate(first.word.core) ? first : undefined;
}

function words(line: Line, column: number | undefined): string | null {
  const token = at(line, column);
  return token ? String(token.cell.value).trim() : null;
}

/** A number, or words that no template printed there. */
function isFilledIn(token: Token | undefined): boolean {
  return token !== undefined && (isNumeric(token) || token.word?.filler === false);
}

/** From here on a target in percent makes a plain 0.98 beside it 98 %; below, 0.98 may well be percent points. */
const CLEARLY_PERCENT = decimal('20');

/** A plain fraction beside a target in percent is a percentage: 0.98 beside ≥95%. */
function besideTarget(actual: Reading | null, target: Reading | null): Reading | null {
  const { figure } = actual ?? {};
  const aim = target?.figure;
  if (!actual || !figure?.value || !aim?.value || aim.unit !== '%') return actual;
  const plainNumber = figure.encoding !== 'percent' && !/[%％‰]/.test(figure.written);
  const fraction = figure.value.gt(ZERO) && figure.value.lte(decimal('1.5'));
  const likeUnit = figure.unit === null || figure.unit === '%';
  if (!plainNumber || !fraction || !likeUnit || aim.value.lt(CLEARLY_PERCENT)) return actual;
  return { ...actual, figure: { ...asPercent(figure), unit: '%' } };
}

function label(token: Token): string {
  return token.word?.core ?? String(token.cell.value);
}
