import { isKnown, type Figure, type KnownFigure } from '../../quantity/figure';
import { convertAmount, isAmountUnit } from '../../quantity/unit';
import { normalise } from '../../scoring/normalise';
import type { NamedFigure } from '../../scoring/named-figures';
import type { Measure, QuantityName } from '../../scoring/quantity-name';
import type { Table } from '../../tables/model';
import { formatAddress, rangeContains } from '../../workbook/address';
import { evaluate } from '../evaluate';
import { figureOf, type Expression } from '../expression';
import type { Binding, RelationDeclaration } from '../model';
import type { TableIndex } from '../table-index';

/** A quantity a ratio is made of, by what its name says, or by words its label must hold. */
interface Operand {
  readonly subject?: string;
  readonly measure?: Measure;
  readonly prior?: boolean;
  readonly label?: RegExp;
}

/** One way to compute a ratio; `change` stands for (a − b) ÷ b. */
interface Way {
  readonly kind: 'ratio' | 'change';
  readonly over: Operand;
  readonly by: Operand;
}

interface NamedRatio {
  readonly rule: string;
  readonly title: string;
  readonly formula: string;
  readonly source: string;
  readonly names: RegExp;
  /** The usual way first; a sheet may follow any of them. */
  readonly ways: readonly Way[];
}

const actual = (subject: string): Operand => ({ subject, measure: 'actual' });
const budget = (subject: string): Operand => ({ subject, measure: 'budget' });
const adjusted = (subject: string): Operand => ({ subject, measure: 'adjusted-budget' });
const ratio = (over: Operand, by: Operand): Way => ({ kind: 'ratio', over, by });
const change = (over: Operand, by: Operand): Way => ({ kind: 'change', over, by });

/** A control rate: what was spent over what was allowed, before or after adjustment. */
const control = (subject: string): readonly Way[] => [
  ratio(actual(subject), budget(subject)),
  ratio(actual(subject), adjusted(subject)),
];

/** A change against last year, of what was spent or (Hunan) of what was budgeted. */
const yearly = (subject: string): readonly Way[] => [
  change(actual(subject), { subject, measure: 'actual', prior: true }),
  change(budget(subject), { subject, measure: 'budget', prior: true }),
];

/** Ratios that stand in a cell of their own under their own name (比率名 | 数值), or as an indicator's result. */
const RATIOS: readonly NamedRatio[] = [
  {
    rule: 'arithmetic/public-control-rate',
    title: '公用经费控制率',
    formula: '实际支出公用经费 ÷ 预算安排公用经费 × 100%',
    source: '财预〔2013〕53号；湖南 部门整体支出绩效评价指标',
    names: /^(?:日常)?公用经费控制率$/u,
    ways: control('公用'),
  },
  {
    rule: 'arithmetic/three-public-control-rate',
    title: '“三公”经费控制率',
    formula: '“三公”经费实际支出数 ÷ “三公”经费预算安排数 × 100%',
    source: '财预〔2013〕53号',
    names: /^三公经费控制率$/u,
    ways: control('三公'),
  },
  {
    rule: 'arithmetic/item-change-rate',
    title: '“三公”经费、招待费、公车、商品服务支出变动率',
    formula: '（本年数 － 上年数）÷ 上年数 × 100%，按决算数或按预算数',
    source: '财预〔2013〕53号；湖南 部门整体支出绩效评价指标（预算数口径）',
    names: /^(?:三公经费|公务招待费|公务接待费|公务用车购置(?:及|和)?运行(?:维护)?费|商品和服务支出)变动率$/u,
    ways: [],
  },
  {
    rule: 'arithmetic/procurement-rate',
    title: '政府采购执行率',
    formula: '实际政府采购金额 ÷ 政府采购预算数 × 100%',
    source: '财预〔2013〕53号',
    names: /^政府采购(?:预算)?执行率$/u,
    ways: control('采购'),
  },
  {
    rule: 'arithmetic/asset-use-rate',
    title: '固定资产利用率',
    formula: '实际在用固定资产总额 ÷ 所有固定资产总额 × 100%',
    source: '财预〔2013〕53号',
    names: /^固定资产利用率$/u,
    ways: [ratio({ label: /在用固定资产/u }, { label: /^(?!.*在用).*固定资产(?:总额|原值|合计|总值|$)/u })],
  },
  {
    rule: 'arithmetic/non-tax-rate',
    title: '非税收入完成率',
    formula: '非税收入实际完成数 ÷ 非税收入预算数 × 100%',
    source: '湖南 部门整体支出绩效评价指标',
    names: /^非税收入(?:预算)?完成率$/u,
    ways: control('非税'),
  },
  {
    rule: 'arithmetic/key-expenditure-rate',
    title: '重点支出安排率',
    formula: '重点项目支出 ÷ 项目总支出 × 100%',
    source: '财预〔2013〕53号',
    names: /^重点支出安排率$/u,
    ways: [ratio({ label: /重点项目/u }, { label: /^(?!.*重点).*项目(?:总支出|支出(?:总额|合计)?)/u })],
  },
  {
    rule: 'arithmetic/staff-control-rate',
    title: '在职人员控制率',
    formula: '在职人员数 ÷ 编制数 × 100%',
    source: '财预〔2013〕53号；重庆 部门整体绩效（财政供养人员控制率）',
    names: /^(?:在职人员|财政供养人员)控制率$/u,
    ways: [ratio({ subject: '', measure: 'staff' }, { subject: '', measure: 'posts' })],
  },
  {
    rule: 'arithmetic/budget-adjustment-rate',
    title: '预算调整率（预算控制率）',
    formula: '预算调整（追加）数 ÷ 年初预算数 × 100%',
    source: '财预〔2013〕53号（预算调整率）；湖南 部门整体支出绩效评价指标（预算控制率）',
    names: /^预算(?:调整|控制)率$/u,
    ways: [ratio({ subject: '', measure: 'adjustment' }, budget(''))],
  },
  {
    rule: 'arithmetic/carry-over-rate',
    title: '结转结余率',
    formula: '结转结余总额 ÷ 支出预算数 × 100%',
    source: '财预〔2013〕53号',
    names: /^结转结余率$/u,
    ways: [
      ratio({ subject: '', measure: 'carry-out' }, adjusted('')),
      ratio({ subject: '', measure: 'carry-out' }, budget('')),
    ],
  },
  {
    rule: 'arithmetic/carry-over-change-rate',
    title: '结转结余变动率',
    formula: '（本年累计结转结余 － 上年累计结转结余）÷ 上年累计结转结余 × 100%',
    source: '财预〔2013〕53号',
    names: /^结转结余变动率$/u,
    ways: [change({ subject: '', measure: 'carry-out' }, { subject: '', measure: 'carry-in' })],
  },
];

/** What can be changed against last year, by the beginning of the ratio's name. */
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/^三公/u, '三公'],
  [/^公务[招接]待/u, '接待'],
  [/^公务用车/u, '公车'],
  [/^商品/u, '商品服务'],
];

/** One declaration per ratio; none fills, since where such a ratio belongs only its own cell can tell. */
export const NAMED_RATIOS: readonly RelationDeclaration[] = RATIOS.map((declared): RelationDeclaration => {
  const { rule, title, formula, source } = declared;
  const declaration: RelationDeclaration = {
    rule,
    title,
    formula,
    source,
    severity: 'warning',
    across: true,
    unit: '%',
    decimals: 2,
    fills: false,
    bind: (tables, named) => bindRatio(declared, declaration, tables, named()),
  };
  return declaration;
});

const LIKELY = /(?:控制|变动|执行|利用|完成|安排|调整|结余)率/u;

/** Whether a label names one of these ratios, so that a workbook without any need not be searched. */
export function isRatioName(label: string): boolean {
  if (!LIKELY.test(label)) return false;
  const { text } = normalise(label);
  return RATIOS.some(({ names }) => names.test(text));
}

interface Stated {
  readonly result: KnownFigure;
  readonly table: Table;
  readonly name: string;
}

function bindRatio(
  declared: NamedRatio,
  declaration: RelationDeclaration,
  tables: readonly TableIndex[],
  named: readonly NamedFigure[],
): readonly Binding[] {
  if (named.length === 0) return [];
  const stated = statedIn(declared, tables, named);
  return stated.flatMap(({ result, table, name }): readonly Binding[] => {
    const subject = CHANGING.find(([pattern]) => pattern.test(name))?.[1] ?? '';
    const ways = declared.ways.length > 0 ? declared.ways : yearly(subject);
    const own = formatAddress(result.cell);
    const others = named.filter(({ figure }) => figure.unit !== '%' && formatAddress(figure.cell) !== own);
    const near = others.filter(({ figure }) => figure.cell.sheet === result.cell.sheet);
    const expressions = ways.flatMap((way) => expressionOf(way, near) ?? expressionOf(way, others) ?? []);
    const [usual] = expressions;
    if (!usual) return [];
    const binding = { table, subject: name.replace(/率$/u, ''), result };
    const followed = expressions.find((expression) => {
      const { state } = evaluate({ ...binding, expression, declaration });
      return state !== 'violated' && state !== 'undetermined';
    });
    return [{ ...binding, expression: followed ?? usual }];
  });
}

/**
 * Cells that state the ratio: labelled with its name in a row or a column, or outside tables by both together (公用经费 |
 * 控制率), and results of indicators.
 */
function statedIn(
  { names }: NamedRatio,
  tables: readonly TableIndex[],
  named: readonly NamedFigure[],
): readonly Stated[] {
  const [home] = tables;
  const found = new Map<string, Stated>();
  const isNamed = (label: string): boolean => names.test(label);
  const ofTables = new Set(
    tables.flatMap(({ table }) => table.fields.map(({ cell }) => formatAddress(cell))),
  );
  for (const { rowLabel, columnLabel, figure } of named) {
    if (figure.unit !== '%' || !home || isIndicator(figure, tables)) continue;
    const name = [rowLabel, columnLabel].map((label) => normalise(label ?? '').text).find(isNamed);
    const joined = normalise(`${rowLabel ?? ''}${columnLabel ?? ''}`).text;
    const inTable = ofTables.has(formatAddress(figure.cell));
    const said = name ?? (isNamed(joined) && !inTable ? joined : undefined);
    const owner = tables.find(({ table }) => table.sheet === figure.cell.sheet) ?? home;
    if (said) found.set(formatAddress(figure.cell), { result: figure, table: owner.table, name: said });
  }
  for (const { table } of tables) {
    for (const { level3, actual } of table.indicators) {
      if (!actual || !LIKELY.test(level3)) continue;
      const name = normalise(level3).text;
      if (!isKnown(actual.figure) || actual.figure.unit !== '%' || !names.test(name)) continue;
      found.set(formatAddress(actual.figure.cell), { result: actual.figure, table, name });
    }
  }
  return [...found.values()];
}

/** Targets and results of indicators are read from their own columns. */
function isIndicator({ cell }: Figure, tables: readonly TableIndex[]): boolean {
  return tables.some(
    ({ table: { sheet, range, indicators } }) =>
      indicators.length > 0 && sheet === cell.sheet && rangeContains(range, cell.row, cell.column),
  );
}

function expressionOf({ kind, over, by }: Way, figures: readonly NamedFigure[]): Expression | null {
  const a = find(over, figures);
  const b = find(by, figures);
  if (!a || !b) return null;
  const divisor = figureOf(b);
  const dividend: Expression =
    kind === 'ratio' ? figureOf(a) : { kind: 'difference', from: figureOf(a), minus: figureOf(b) };
  return { kind: 'quotient', dividend, divisor };
}

/** The figure of that name; null where there is none, or where figures of that name differ. */
function find(operand: Operand, figures: readonly NamedFigure[]): Figure | null {
  const found = figures.filter((each) => isMeant(operand, each)).map(({ figure }) => figure);
  const [first] = found;
  return first && found.every((other) => comparable(other).eq(comparable(first))) ? first : null;
}

function isMeant({ label, subject, measure, prior = false }: Operand, each: NamedFigure): boolean {
  if (each.name.prior !== prior) return false;
  if (label) return [each.rowLabel, each.columnLabel].some((text) => text !== null && label.test(text));
  const { name }: { readonly name: QuantityName } = each;
  return name.subject === subject && name.measure === measure;
}

function comparable({ value, unit }: KnownFigure): KnownFigure['value'] {
  return unit !== null && isAmountUnit(unit) ? convertAmount(value, unit, '元') : value;
}
