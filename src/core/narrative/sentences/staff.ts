import type { Expression } from '../../formulas/expression';
import { cleanLabel } from '../../words/cleaner/clean-label';
import { sumOf } from '../facts/amounts';
import type { Facts } from '../facts/facts';
import { noteFigure, plainFigure } from '../facts/side-figures';
import type { SideGrid } from '../facts/side-notes';
import { sign } from '../wording/conditions';
import { joined, text, when, type Sentence } from '../wording/parts';
import { points } from './figures';

/** Posts, people in them, and people retired, for one unit or for all. */
interface StaffOf {
  readonly name: string;
  readonly posts: Expression | null;
  readonly present: Expression | null;
  readonly retired: Expression | null;
}

const POSTS = /编制/;
const PRESENT = /实有|在职|在编|现有/;
const RETIRED = /离?退休/;
const TOTAL = /^(?:合计|总计|小计|合 计)$/;

/**
 * 截至2023年末，核定编制36名，实有在职33人，退休12人，其中：机关22名、公证处6名。 What no table gives is left out, not zeroed; more people than
 * posts are told as such.
 */
export function staff(facts: Facts): Sentence {
  const all = fromGrid(facts) ?? fromRows(facts) ?? fromTables(facts);
  if (!all) return [];
  const { whole, units } = all;
  const told = joined([counted(whole, facts)], '');
  if (told.length === 0) return [];
  const end = facts.year === null ? '年末' : `截至${facts.year}年末`;
  const each =
    units.length > 1 && units.length <= FEW_UNITS
      ? [
          text('其中：'),
          ...joined(
            units.flatMap(({ name, posts }) =>
              posts ? [[text(name), points(posts, facts.style, '名', '编制数')]] : [],
            ),
            '、',
          ),
          text('。'),
        ]
      : [];
  return [text(`${end}，`), ...told, ...overstaffed(whole, facts), text('。'), ...each];
}

/** More units than these are left to the table. */
const FEW_UNITS = 3;

function counted({ posts, present, retired }: StaffOf, { style }: Facts): Sentence {
  return joined(
    [
      posts ? [text('核定编制'), points(posts, style, '名', '编制数')] : [],
      present ? [text('实有在职'), points(present, style, '人', '实有人数')] : [],
      retired ? [text('退休'), points(retired, style, '人', '退休人数')] : [],
    ],
    '，',
  );
}

function overstaffed({ posts, present }: StaffOf, { style }: Facts): Sentence {
  if (!posts || !present) return [];
  const over: Expression = { kind: 'difference', from: present, minus: posts };
  return [
    when(sign(over, 0, '+'), [text('（超编'), points(over, style, '人', '超编人数'), text('，请核实）')]),
  ];
}

interface AllStaff {
  readonly whole: StaffOf;
  readonly units: readonly StaffOf[];
}

/** A grid of its own (人员概况): columns of 编制, 实有 and 退休 over units and their total. */
function fromGrid({ grids }: Facts): AllStaff | null {
  for (const grid of grids) {
    const columnOf = (pattern: RegExp, not?: RegExp): number | null =>
      grid.head.find(({ label }) => pattern.test(label) && !not?.test(label))?.column ?? null;
    const columns = { posts: columnOf(POSTS), present: columnOf(PRESENT), retired: columnOf(RETIRED) };
    if (columns.posts === null && columns.present === null) continue;
    const rows = grid.rows.map((row): StaffOf => ({
      name: row.label,
      posts: at(row, columns.posts),
      present: at(row, columns.present),
      retired: at(row, columns.retired),
    }));
    const units = rows.filter(({ name, posts, present }) => !TOTAL.test(name) && (posts ?? present));
    const total = rows.find(({ name, posts, present }) => TOTAL.test(name) && (posts ?? present));
    const whole = total ?? added(units);
    if (whole) return { whole, units };
  }
  return null;
}

function at(row: SideGrid['rows'][number], column: number | null): Expression | null {
  const held = column === null ? undefined : row.cells.get(column);
  if (!held) return null;
  return plainFigure(held.cell, held.value);
}

function added(units: readonly StaffOf[]): StaffOf | null {
  if (units.length === 0) return null;
  const sum = (of: (unit: StaffOf) => Expression | null): Expression | null => {
    const each = units.map(of);
    return each.every((one) => one !== null) ? sumOf(each) : null;
  };
  return {
    name: '',
    posts: sum(({ posts }) => posts),
    present: sum(({ present }) => present),
    retired: sum(({ retired }) => retired),
  };
}

/** Lines about people in a table of amounts: 编制人数 | 23, 年末实有人数 | 41. */
function fromRows(facts: Facts): AllStaff | null {
  const fields = ['final', 'current-year', 'executed', 'amount', 'year', 'total'] as const;
  const of = (pattern: RegExp): Expression | null => facts.row(pattern, ...fields)?.amount(...fields) ?? null;
  const posts = of(/编制(?:人?数)?$/) ?? noteFigure(facts, POSTS);
  const present = of(/^(?:年末)?(?:实有|在职)(?:在职)?(?:人员)?(?:人?数)?$/) ?? noteFigure(facts, PRESENT);
  const retired = of(/^离?退休(?:人员)?(?:人?数)?$/) ?? noteFigure(facts, RETIRED);
  return posts || present ? { whole: { name: '', posts, present, retired }, units: [] } : null;
}

/** Columns of posts and people in a recognised table, by what their heads say. */
function fromTables(facts: Facts): AllStaff | null {
  for (const table of facts.tables) {
    const column = (pattern: RegExp): string | null =>
      table.columns.find(({ label }) => pattern.test(label))?.field ?? null;
    const [posts, present, retired] = [column(POSTS), column(PRESENT), column(RETIRED)];
    if (posts === null && present === null) continue;
    const each = facts
      .rows((one) => one === table)
      .map((row): StaffOf => {
        const of = (field: string | null): Expression | null => (field === null ? null : row.amount(field));
        return { name: cleanLabel(row.label), posts: of(posts), present: of(present), retired: of(retired) };
      });
    const units = each.filter(
      ({ name, posts: held, present: there }) => !TOTAL.test(name) && (held ?? there),
    );
    const total = each.find(({ name, posts: held, present: there }) => TOTAL.test(name) && (held ?? there));
    const whole = total ?? added(units);
    if (whole) return { whole, units };
  }
  return null;
}
