import { HUNDRED } from '../../quantity/decimal';
import { headerMeaning } from '../headers/meanings';
import { lowest, type Band, type BandColumn } from '../headers/band';
import { tokenAt, type Line, type Token } from '../cells/lines';
import type { Column } from '../model';
import type { ValueReader } from '../cells/values';
import type { IndicatorRole } from '../vocabulary/roles';
import { classOfLevels } from '../../words/phrases/indicators/classes';
import { isNamed } from '../../words/topics';

/** The levels of indicators, the highest first. */
export const LEVELS: readonly IndicatorRole[] = ['level1', 'level2', 'level3', 'level4'];
/** Which column plays which role. */
export interface Layout {
  readonly levels: readonly { readonly role: IndicatorRole; readonly column: number }[];
  /** Weight columns by the level they belong to. */
  readonly weights: ReadonlyMap<IndicatorRole, number>;
  readonly roles: ReadonlyMap<IndicatorRole, number>;
  readonly columns: readonly Column[];
}

/** A column of an indicator block and its role. */
export interface RoledColumn {
  readonly role: IndicatorRole;
  readonly column: number;
  readonly token: Token;
}

/**
 * Puts right a two-row header whose upper row has slipped: 绩效指标 and 年度指标值 are groups over the labels of
 * the lower row, so when 年度指标值 stands over none of 指标性质, 指标值, 度量单位, the labels after it belong to
 * the columns that follow the lower row, in order. The figures have the last word: where scores would exceed their
 * weights, or be missing, and do not as the header stands, it stands as it is.
 */
export function straighten(lines: readonly Line[], band: Band, values: ValueReader): readonly BandColumn[] {
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

/** The layout that the columns' labels announce. */
export function layoutOf(
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
  const ahead = lines.slice(firstData, firstData + 5);
  const named = roled.some(({ role }) => LEVELS.includes(role)) ? [] : namedByGroup(columns);
  return arrange(sheet, [...named, ...sortedByKind(columns, roled, ahead), ...roled], ahead);
}

/**
 * 指标类型 before 指标名称, where no column says 一级指标 or 二级指标 and its own cells name kinds of indicators (数量指标, 满意度指标) and not
 * whether they are numbers.
 */
function sortedByKind(
  columns: readonly BandColumn[],
  roled: readonly RoledColumn[],
  ahead: readonly Line[],
): readonly RoledColumn[] {
  const name = roled.find(({ role }) => role === 'level3');
  if (!name || roled.some(({ role }) => role === 'level1' || role === 'level2')) return [];
  return columns.flatMap(({ column, path }): readonly RoledColumn[] => {
    const token = path.at(-1);
    const isHead = token && column < name.column && isNamed(String(token.cell.value), 'kind-of-indicator');
    const kinds = ahead.flatMap((line) => tokenAt(line, column) ?? []);
    return isHead && kinds.some(({ cell }) => classOfLevels(null, String(cell.value)) !== null)
      ? [{ role: 'level2', column, token }]
      : [];
  });
}

/** 绩效指标 over a column of its own names the indicators where no column says of which level they are. */
function namedByGroup(columns: readonly BandColumn[]): readonly RoledColumn[] {
  return columns.flatMap(({ column, path }): readonly RoledColumn[] => {
    const token = path.at(-1);
    return token?.word?.indicator === 'group' && token.column === column
      ? [{ role: 'level3', column, token }]
      : [];
  });
}

/**
 * Several columns that each name indicators in words of their own (评价指标 | 评价内容 | 指标名称) are levels, the last of
 * them the indicators; beside 一级指标 and 二级指标 they are not.
 */
function inLevels(roled: readonly RoledColumn[]): readonly RoledColumn[] {
  const named = roled.filter(({ role }) => role === 'level3');
  const isOpen = !roled.some(({ role }) => role === 'level1' || role === 'level2');
  if (!isOpen || named.length < 2 || named.length > LEVELS.length - 1) return roled;
  return roled.map((column) => {
    const level = named.indexOf(column);
    return level < 0 || level === named.length - 1
      ? column
      : { ...column, role: LEVELS[level] ?? column.role };
  });
}

/** What a result is held against, the nearest first: that of all years only where the year has none of its own. */
const TARGETS: readonly IndicatorRole[] = ['target', 'adjusted-target', 'initial-target', 'term-target'];

/** Gives each role its column. `ahead`: lines of data, which tell signs from values. */
export function arrange(sheet: string, given: readonly RoledColumn[], ahead: readonly Line[]): Layout {
  const roled = inLevels(given);
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
      ...headerMeaning(token),
      index: column,
      groups: [],
      grounds: 'stated',
    });
    if (LEVELS.includes(role)) {
      if (!levels.some((level) => level.role === role)) levels.push({ role, column });
    } else if (role === 'weight') {
      weighed.push({ column, owner: levels.at(-1)?.role ?? null });
    } else if (!roles.has(role)) roles.set(role, column);
  }
  // 完成情况 is what was reached where no other column is.
  const done = roles.get('completion');
  if (done !== undefined && !roles.has('actual')) roles.set('actual', done);
  levels.sort((a, b) => LEVELS.indexOf(a.role) - LEVELS.indexOf(b.role));
  const deepest = levels.at(-1)?.role ?? 'level3';
  for (const { column, owner } of weighed) {
    const level = weighed.length > 1 && owner !== null ? owner : deepest;
    if (!weights.has(level)) weights.set(level, column);
  }
  const [plain, adjusted] = [roles.get('target'), roles.get('adjusted-target')];
  // 指标值 beside 调整指标值 is that of the beginning of the year.
  if (plain !== undefined && adjusted !== undefined) {
    roles.set('target', adjusted);
    if (!roles.has('initial-target')) roles.set('initial-target', plain);
  }
  const target = TARGETS.map((role) => roles.get(role)).find((column) => column !== undefined);
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
