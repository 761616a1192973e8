import { decimal, HUNDRED, ZERO } from '../quantity/decimal';
import type { Figure } from '../quantity/figure';
import type { Unit } from '../quantity/unit';
import type { CellAddress } from '../workbook/address';
import { bandOf, lowest, type Band, type BandColumn } from './band';
import { isNumeric, tokenAt, type Line, type Token } from './lines';
import type { Column, Indicator, Reading } from './model';
import { figureOf, relationOf, type ValueReader } from './values';
import { asPercent } from './rates';
import { isFiller } from './vocabulary/labels';
import type { IndicatorRole } from './vocabulary/indicators';

/** An indicator block (绩效指标) as read. `next` is the line index after it. */
export interface IndicatorBlock {
  readonly band: Band;
  readonly next: number;
  readonly columns: readonly Column[];
  readonly indicators: readonly Indicator[];
  readonly totalWeight: Figure | null;
  readonly totalScore: Figure | null;
  readonly grade: { readonly text: string; readonly cell: CellAddress } | null;
}

const LEVELS: readonly IndicatorRole[] = ['level1', 'level2', 'level3', 'level4'];
const MEASURES: readonly IndicatorRole[] = [
  'target',
  'actual',
  'weight',
  'score',
  'criterion',
  'relation',
  'initial-target',
];

/** The header of an indicator block that begins at the line, or null. */
export function indicatorBandAt(lines: readonly Line[], start: number): Band | null {
  const opening = lines[start];
  if (!opening || opening.indicatorWords < 2 || !opening.wordy) return null;
  const roles = new Set<IndicatorRole>();
  let last = start - 1;
  for (let index = start; index < lines.length && index < start + 3; index += 1) {
    const line = lines[index];
    if (!line || !isHeaderLine(line)) break;
    for (const token of line.tokens) if (token.word?.indicator) roles.add(token.word.indicator);
    last = index;
  }
  const levels = LEVELS.some((level) => roles.has(level));
  const measures = MEASURES.some((role) => roles.has(role));
  return levels && measures ? bandOf(lines, start, last) : null;
}

function isHeaderLine(line: Line): boolean {
  if (!line.wordy || line.indicatorWords < 2) return false;
  let known = 0;
  for (const token of line.tokens) {
    if (token.word?.indicator) known += 1;
    else if (token.column > (line.tokens[0]?.column ?? 0) && !token.word?.labelColumn) return false;
  }
  return known >= 2;
}

/** Which column plays which role. */
interface Layout {
  readonly levels: readonly { readonly role: IndicatorRole; readonly column: number }[];
  /** Weight columns by the level they belong to. */
  readonly weights: ReadonlyMap<IndicatorRole, number>;
  readonly roles: ReadonlyMap<IndicatorRole, number>;
  readonly columns: readonly Column[];
}

/** Reads the block under the band. `stop` says where something else begins. */
export function readIndicators(
  sheet: string,
  lines: readonly Line[],
  band: Band,
  values: ValueReader,
  stop: (index: number) => boolean,
): IndicatorBlock {
  const straight = straighten(lines, band, values);
  const layout = layoutOf(sheet, straight, lines, band.last + 1);
  const reader = new IndicatorReader(sheet, layout, values);
  let index = band.last + 1;
  let total: Line | null = null;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || stop(index)) break;
    const first = line.tokens[0];
    if (first?.word?.note && !line.tokens.some((token) => isNumeric(token))) break;
    if (isTotal(line, layout)) {
      total = line;
      index += 1;
      break;
    }
    if (!reader.accepts(line)) break;
    reader.read(line);
  }
  total ??= totalAhead(lines, index, layout, stop);
  return {
    band,
    next: index,
    columns: layout.columns,
    indicators: reader.indicators,
    ...reader.total(total),
  };
}

/** A column of an indicator block and its role. */
export interface RoledColumn {
  readonly role: IndicatorRole;
  readonly column: number;
  readonly token: Token;
}

/** Reads a block whose columns were bound by hand: every line of the region belongs to it. */
export function readBoundIndicators(
  sheet: string,
  body: readonly Line[],
  band: Band,
  roled: readonly RoledColumn[],
  next: number,
  values: ValueReader,
): IndicatorBlock {
  const layout = arrange(sheet, roled, body);
  const reader = new IndicatorReader(sheet, layout, values);
  const total = body.findLast((line) => isTotal(line, layout)) ?? null;
  for (const line of body) if (line !== total) reader.read(line);
  return { band, next, columns: layout.columns, indicators: reader.indicators, ...reader.total(total) };
}

/** The total row below texts that stand between: 其他需要说明事项, then 总分. */
function totalAhead(
  lines: readonly Line[],
  from: number,
  layout: Layout,
  stop: (index: number) => boolean,
): Line | null {
  for (let index = from; index < Math.min(from + 4, lines.length); index += 1) {
    const line = lines[index];
    if (!line || stop(index)) return null;
    if (isTotal(line, layout) && line.tokens.some((token) => isNumeric(token))) return line;
  }
  return null;
}

function isTotal(line: Line, layout: Layout): boolean {
  const deepest = layout.levels.at(-1)?.column ?? 0;
  const label = line.tokens.find((token) => token.column <= deepest && token.word !== null);
  return label?.word?.totalRow === true && line.tokens.every((t) => t === label || !t.word?.indicator);
}

/**
 * Puts right a two-row header whose upper row has slipped: 绩效指标 and 年度指标值 are groups over the labels of
 * the lower row, so when 年度指标值 stands over none of 指标性质, 指标值, 度量单位, the labels after it belong to
 * the columns that follow the lower row, in order. The figures have the last word: where scores would exceed their
 * weights, or be missing, and do not as the header stands, it stands as it is.
 */
function straighten(lines: readonly Line[], band: Band, values: ValueReader): readonly BandColumn[] {
  const upper = lines[band.first];
  const lower = lines[band.last];
  if (!upper || !lower || upper === lower) return band.columns;
  const lowerTargets = lower.tokens.filter((token) => token.word?.indicator === 'target');
  const slipped = upper.tokens.find(
    (token) => token.word?.indicator === 'target' && !tokenAt(lower, token.column),
  );
  const lastLower = lower.tokens.at(-1)?.column ?? 0;
  if (!slipped || lowerTargets.length === 0 || slipped.column <= lastLower) return band.columns;
  const moved = upper.tokens.filter((token) => token.column > slipped.column);
  const result = band.columns.filter((column) => column.column < slipped.column);
  moved.forEach((token, offset) => {
    result.push({ column: slipped.column + offset, path: [token] });
  });
  const data = lines.slice(band.last + 1, band.last + 31);
  return !scoresFit(result, data, values) && scoresFit(band.columns, data, values) ? band.columns : result;
}

/** Whether the columns taken for weight and score hold some of both, no score above its weight, no weight above 100. */
function scoresFit(columns: readonly BandColumn[], data: readonly Line[], values: ValueReader): boolean {
  const columnOf = (role: IndicatorRole): number | undefined =>
    columns.find(({ path }) => path.at(-1)?.word?.indicator === role)?.column;
  const weight = columnOf('weight');
  const score = columnOf('score');
  if (weight === undefined || score === undefined) return false;
  const pairs = data.flatMap((line) => {
    const most = values.read(tokenAt(line, weight)?.cell).value;
    const given = values.read(tokenAt(line, score)?.cell).value;
    return most && given ? [{ most, given }] : [];
  });
  return pairs.length > 0 && pairs.every(({ most, given }) => given.lte(most) && most.lte(HUNDRED));
}

function layoutOf(
  sheet: string,
  columns: readonly BandColumn[],
  lines: readonly Line[],
  firstData: number,
): Layout {
  const roled = columns.flatMap((column): readonly RoledColumn[] => {
    const leaf = lowest(column, (token) => {
      const role = token.word?.indicator ?? null;
      return role === 'group' ? null : role;
    });
    return leaf ? [{ role: leaf.found, column: column.column, token: leaf.token }] : [];
  });
  return arrange(sheet, roled, lines.slice(firstData, firstData + 5));
}

/** Gives each role its column. `ahead`: lines of data, which tell signs from values. */
function arrange(sheet: string, roled: readonly RoledColumn[], ahead: readonly Line[]): Layout {
  const levels: { role: IndicatorRole; column: number }[] = [];
  const weights = new Map<IndicatorRole, number>();
  const weighed: { column: number; owner: IndicatorRole | null }[] = [];
  const roles = new Map<IndicatorRole, number>();
  const described: Column[] = [];
  for (const { role, column, token } of roled) {
    described.push({
      field: role,
      label: String(token.cell.value),
      headerCell: { sheet, row: token.row, column: token.column },
      index: column,
    });
    if (LEVELS.includes(role)) {
      if (!levels.some((level) => level.role === role)) levels.push({ role, column });
    } else if (role === 'weight') {
      weighed.push({ column, owner: levels.at(-1)?.role ?? null });
    } else if (!roles.has(role)) roles.set(role, column);
  }
  levels.sort((a, b) => LEVELS.indexOf(a.role) - LEVELS.indexOf(b.role));
  const deepest = levels.at(-1)?.role ?? 'level3';
  for (const { column, owner } of weighed) {
    const level = weighed.length > 1 && owner !== null ? owner : deepest;
    if (!weights.has(level)) weights.set(level, column);
  }
  const target = roles.get('target') ?? roles.get('adjusted-target') ?? roles.get('initial-target');
  if (target !== undefined) roles.set('target', target);
  else {
    const sign = roles.get('relation');
    const holdsValues =
      sign !== undefined &&
      ahead.slice(0, 5).some((line) => {
        const token = tokenAt(line, sign);
        return token !== undefined && /\d/.test(String(token.cell.value));
      });
    if (sign !== undefined && holdsValues) {
      roles.set('target', sign);
      roles.delete('relation');
    }
  }
  return { levels, weights, roles, columns: described };
}

class IndicatorReader {
  readonly indicators: Indicator[] = [];
  private level1: Token | null = null;
  private level2: Token | null = null;
  private level1Weight: Figure | null = null;
  private level2Weight: Figure | null = null;
  private readonly deepest: IndicatorRole;

  constructor(
    private readonly sheet: string,
    private readonly layout: Layout,
    private readonly values: ValueReader,
  ) {
    this.deepest = layout.levels.at(-1)?.role ?? 'level3';
  }

  /** Whether the line still belongs to the block: something stands in a level or value column. */
  accepts(line: Line): boolean {
    const places = [
      ...this.layout.levels.map((level) => level.column),
      ...this.layout.weights.values(),
      ...this.layout.roles.values(),
    ];
    const hits = places.filter((column) => tokenAt(line, column)).length;
    if (hits === 0) return false;
    const first = line.tokens[0];
    const leading = first?.word;
    const firstLevel = this.layout.levels[0]?.column ?? 0;
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
    const at = (column: number | undefined): Token | undefined =>
      column === undefined ? undefined : tokenAt(line, column);
    const level = (role: IndicatorRole): Token | undefined =>
      at(this.layout.levels.find((entry) => entry.role === role)?.column);
    const first = level('level1');
    if (this.deepest !== 'level1' && first && first.word?.core !== this.level1?.word?.core) {
      this.level1 = first;
      this.level1Weight = this.figure(line, this.layout.weights.get('level1')) ?? this.hint(first);
      this.level2 = null;
      this.level2Weight = null;
    }
    const second = level('level2');
    if (this.deepest !== 'level2' && second) {
      if (
        second.word?.core !== this.level2?.word?.core ||
        this.figure(line, this.layout.weights.get('level2'))
      ) {
        this.level2Weight = this.figure(line, this.layout.weights.get('level2')) ?? this.hint(second);
      }
      this.level2 = second;
    }
    let name = at(this.layout.levels.at(-1)?.column);
    const { roles, weights } = this.layout;
    const targetToken = at(this.targetColumn(line));
    const weightColumn = weights.get(this.deepest);
    const scored = [at(weightColumn), at(roles.get('score')), at(roles.get('actual')), targetToken].some(
      (token) => token !== undefined && (isNumeric(token) || token.word?.filler === false),
    );
    if (!name && scored && second && this.deepest === 'level3') name = second;
    if (!name || name.word === null) return;
    const text = String(name.cell.value)
      .trim()
      .replace(/^指标\s*\d+\s*[:：.、]?\s*/, '');
    if (isFiller(name.word.text) || text === '' || (name === second && !scored)) return;
    this.push(line, name, text);
  }

  private push(line: Line, name: Token, level3: string): void {
    const { roles, weights } = this.layout;
    const cells: Record<string, CellAddress> = {};
    const note = (role: string, token: Token | undefined): void => {
      if (token) cells[role] = { sheet: this.sheet, row: token.row, column: token.column };
    };
    const place = (role: string, column: number | undefined): void => {
      if (column !== undefined) cells[role] = { sheet: this.sheet, row: line.row, column };
    };
    note('level1', this.level1 ?? undefined);
    note('level2', this.level2 ?? undefined);
    note('level3', name);
    for (const [role, column] of roles) {
      if (role === 'target') place(role, this.targetColumn(line));
      else if (role === 'actual' || role === 'score') place(role, column);
      else note(role, tokenAt(line, column));
    }
    const weightColumn = weights.get(this.deepest);
    place('weight', weightColumn);
    const words = (role: IndicatorRole): string | null => {
      const column = roles.get(role);
      const token = column === undefined ? undefined : tokenAt(line, column);
      return token ? String(token.cell.value).trim() : null;
    };
    const unit = words('measure-unit');
    const measureUnit = unit === null ? null : /^%/.test(unit) || unit.includes('百分比') ? '%' : unit;
    const target = this.reading(line, this.targetColumn(line), measureUnit);
    const actual = besideTarget(this.reading(line, roles.get('actual'), measureUnit), target);
    const sign = words('relation');
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
      weight: this.figure(line, weightColumn, '分', true),
      score: this.figure(line, roles.get('score'), '分', true),
      reason: words('reason') ?? words('remark'),
      criterion: words('criterion'),
      explanation: words('explanation'),
      cells,
    });
  }

  /** The target in force: the adjusted one where it is filled in, otherwise that of the beginning of the year. */
  private targetColumn(line: Line): number | undefined {
    const { roles } = this.layout;
    const column = roles.get('target');
    const initial = roles.get('initial-target');
    const empty = column === undefined || tokenAt(line, column) === undefined;
    return empty && initial !== undefined && tokenAt(line, initial) ? initial : column;
  }

  private reading(line: Line, column: number | undefined, unit: string | null): Reading | null {
    if (column === undefined) return null;
    const token = tokenAt(line, column);
    const raw = this.values.read(token?.cell);
    const figure = figureOf(this.sheet, line.row, column, token?.cell, raw, raw.unit ?? unit);
    return { figure, relation: raw.relation };
  }

  private figure(line: Line, column: number | undefined, unit: Unit = '分', blanks = false): Figure | null {
    if (column === undefined) return null;
    const token = tokenAt(line, column);
    if (!token && !blanks) return null;
    const raw = this.values.read(token?.cell);
    return figureOf(this.sheet, line.row, column, token?.cell, raw, unit);
  }

  /** The points announced in a level's own label: `产出指标（50分）`. */
  private hint(token: Token): Figure | null {
    const points = token.word?.points;
    if (!points) return null;
    const raw = this.values.read({ row: token.row, column: token.column, value: points });
    return { ...figureOf(this.sheet, token.row, token.column, token.cell, raw, '分'), written: points };
  }

  total(line: Line | null): Pick<IndicatorBlock, 'totalWeight' | 'totalScore' | 'grade'> {
    if (!line) return { totalWeight: null, totalScore: null, grade: null };
    const weightColumn = this.layout.weights.get(this.deepest);
    const scoreColumn = this.layout.roles.get('score');
    const graded = line.tokens.find((token) => token.word?.grade);
    const numbers = line.tokens.filter((token) => isNumeric(token));
    const placed = [weightColumn, scoreColumn].some(
      (c) => c !== undefined && numbers.some((t) => t.column === c),
    );
    const [onlyWeight, onlyScore] =
      placed || numbers.length === 0
        ? [weightColumn, scoreColumn]
        : [numbers.length > 1 ? numbers[0]?.column : undefined, numbers.at(-1)?.column];
    return {
      totalWeight: this.figure(line, onlyWeight, '分', true),
      totalScore: this.figure(line, onlyScore, '分', true),
      grade: graded
        ? {
            text: String(graded.cell.value).trim(),
            cell: { sheet: this.sheet, row: graded.row, column: graded.column },
          }
        : null,
    };
  }
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
