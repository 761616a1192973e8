import { isKnown, type Figure } from '../../quantity/figure';
import { isAmountUnit } from '../../quantity/unit';
import { sumOfPresent } from '../expression';
import { cleanLabel } from '../row-formula';
import type { Binding, RelationDeclaration } from '../model';
import type { IndexedRow, TableIndex } from '../table-index';

/** A row of 机构运行信息表 and the rows below it that it is made of, by their labels. */
interface Group {
  readonly whole: RegExp;
  /** One row for each. */
  readonly parts?: readonly RegExp[];
  /** Or all rows that follow without a break. */
  readonly following?: RegExp;
  /** A single part that the whole may exceed. */
  readonly within?: RegExp;
}

const GROUPS: readonly Group[] = [
  {
    whole: /^(?:支出合计|["“”]?三公["“”]?经费(?:支出)?(?:合计)?)$/,
    parts: [/^因公出国/, /^公务用车购置(?:及|和)运行/, /^公务接待费/],
  },
  {
    whole: /^公务用车购置(?:及|和)运行/,
    parts: [/^公务用车购置费/, /^公务用车运行(?:维护)?费/],
  },
  { whole: /^公务接待费/, parts: [/^国内接待费/, /^国[（(]境[）)]外接待费/] },
  {
    whole: /^政府采购(?:支出)?(?:合计|总额|金额)$/,
    parts: [/^政府采购货物/, /^政府采购工程/, /^政府采购服务/],
  },
  {
    whole: /^政府采购(?:支出)?(?:合计|总额|金额)$/,
    within: /^(?:政府采购)?授予中小(?:微)?企业/,
  },
  { whole: /^(?:政府采购)?授予中小企业/, within: /^(?:政府采购)?授予小微企业/ },
  { whole: /^车辆(?:数|数量)?(?:合计|总计|小计)/, following: /用车(?:[（(]辆[）)])?$|^其他(?:车辆|用车)/ },
];

/** 机构运行信息表: “三公”经费, 政府采购 and 车辆 are the sums of their kinds. */
export const operationTotal: RelationDeclaration = {
  rule: 'arithmetic/operation-total',
  title: '机构运行信息合计',
  formula:
    '“三公”经费 ＝ 出国 ＋ 公车 ＋ 接待；政府采购 ＝ 货物 ＋ 工程 ＋ 服务，不小于授予中小企业的合同金额；车辆合计 ＝ 各类用车之和',
  source: ['form:final-accounts：机构运行信息表 表内关系', 'practice:published'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: (tables) =>
    tables.filter(({ table }) => table.kind === 'final-accounts').flatMap((index) => bindGroups(index)),
};

function bindGroups({ table, rows }: TableIndex): readonly Binding[] {
  const sides = new Map<number, IndexedRow[]>();
  for (const row of rows) {
    const side = sides.get(row.row.labelCell.column) ?? [];
    side.push(row);
    sides.set(row.row.labelCell.column, side);
  }
  return [...sides.values()].flatMap((side) =>
    GROUPS.flatMap((group) => {
      const at = side.findIndex(({ row }) => group.whole.test(cleanLabel(row.label)));
      const whole = side[at];
      const parts = whole ? partsOf(group, side, at) : [];
      if (!whole || parts.length < (group.within ? 1 : 2)) return [];
      return [...whole.fields].flatMap(([name, { figure }]): readonly Binding[] => {
        const figures = parts.flatMap(({ fields }) => fields.get(name)?.figure ?? []);
        if (figures.length < Math.min(parts.length, 2) || figure.unit === '%') return [];
        const subject = cleanLabel(whole.row.label);
        const binding = { table, subject, result: counted(figure) };
        const expression = sumOfPresent(figures.map(counted));
        return [
          group.within ? { ...binding, expression, comparison: 'at-least' } : { ...binding, expression },
        ];
      });
    }),
  );
}

/** The parts of the row at a place, each by its own label wherever it stands. */
function partsOf(
  { parts, following, within }: Group,
  side: readonly IndexedRow[],
  at: number,
): readonly IndexedRow[] {
  const labelOf = ({ row }: IndexedRow): string => cleanLabel(row.label);
  if (parts) return parts.flatMap((part) => side.find((row) => part.test(labelOf(row))) ?? []);
  if (within) return side.filter((row) => within.test(labelOf(row))).slice(0, 1);
  const below = side.slice(at + 1);
  const end = below.findIndex((row) => !following?.test(labelOf(row)));
  return end < 0 ? below : below.slice(0, end);
}

/** Cars are counted, not rounded. */
function counted(figure: Figure): Figure {
  const isAmount = figure.unit !== null && isAmountUnit(figure.unit);
  return isKnown(figure) && !isAmount ? { ...figure, decimals: null } : figure;
}
