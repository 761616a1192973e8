import type { Expression } from '../../formulas/language/expression';
import { readWords } from '../../words/read-words';
import { cleanLabel } from '../../words/cleaner/clean-label';
import {
  countsActual,
  isTotalLabel,
  kindOfPosts,
  staffSubject,
  staffSubjectOf,
  type StaffSubject,
} from '../../words/phrases/staff';
import { sumOf } from './amounts';
import type { Facts } from './facts';
import { plainFigure } from './side-figures';
import type { SideGrid } from './side-notes';
import { conceptOf } from '../../words/lexicon/concepts';

/** Posts, people in them, and people retired, for one unit or for all. */
export interface StaffOf {
  readonly name: string;
  readonly posts: Expression | null;
  readonly staff: Expression | null;
  readonly retired: Expression | null;
}

/** The staff of all units, of each of them, and the posts by kind (行政编制、事业编制). */
export interface AllStaff {
  readonly whole: StaffOf;
  readonly units: readonly StaffOf[];
  readonly kinds: readonly { readonly name: string; readonly posts: Expression }[];
  /** What the table calls those retired: 离退休人员. */
  readonly retiredLabel: string;
}

/** What any table or note says of the staff; null where nothing does. */
export function staffIn(facts: Facts): AllStaff | null {
  return fromGrids(facts.grids) ?? fromTables(facts) ?? fromLines(facts) ?? fromGrids(facts.staffLines);
}

/** One figure about people with its label. */
interface Line {
  readonly label: string;
  readonly subject: StaffSubject;
  readonly value: Expression;
}

/** Lines about people in any table of figures or among the notes: 编制人数 | 23, 年末实有人数 | 41. */
function fromLines(facts: Facts): AllStaff | null {
  const rows = facts
    .rows(({ kind }) => kind !== 'project-self-evaluation' && kind !== 'transfer-self-evaluation')
    .flatMap((row): readonly Line[] => {
      const subject = staffSubject(row.meaning);
      const value = subject && row.thisYear();
      return subject && value ? [{ label: cleanLabel(row.label), subject, value }] : [];
    });
  const notes = facts.notes.flatMap(({ label, cell, value }): readonly Line[] => {
    const subject = staffSubjectOf(label);
    return subject && typeof value === 'number' ? [{ label, subject, value: plainFigure(cell, value) }] : [];
  });
  const lines = [...rows, ...notes];
  const of = (subject: StaffSubject): Line | undefined => {
    const own = lines.filter((line) => line.subject === subject);
    return own.find(({ label }) => kindOfPosts(label) === null) ?? (own.length === 1 ? own[0] : undefined);
  };
  const [posts, staff, retired] = [of('posts'), of('staff'), of('retired')];
  if (!posts && !staff) return null;
  const kinds = lines.flatMap(({ label, subject, value }) => {
    const name = subject === 'posts' ? kindOfPosts(label) : null;
    return name !== null && value !== posts?.value ? [{ name, posts: value }] : [];
  });
  return {
    whole: {
      name: '',
      posts: posts?.value ?? sumOf(kinds.map((one) => one.posts)),
      staff: staff?.value ?? null,
      retired: retired?.value ?? null,
    },
    units: [],
    kinds,
    retiredLabel: retired?.label ?? '',
  };
}

/** A grid of its own (人员概况): columns of 编制, 实有 and 退休 over units and their total. */
function fromGrids(grids: readonly SideGrid[]): AllStaff | null {
  for (const grid of grids) {
    const columns = columnsOf(
      grid.head.map(({ label, column }) => ({ label, subject: staffSubjectOf(label), column })),
    );
    if (!columns) continue;
    const people = grid.rows.filter(({ label }) => !isOfOthers(label));
    const rows = people.map((row): StaffOf => ({
      name: row.label,
      posts: at(row, columns.posts),
      staff: at(row, columns.staff),
      retired: at(row, columns.retired),
    }));
    const label = grid.head.find(({ column }) => column === columns.retired)?.label ?? '';
    const found = together(rows, label);
    if (found) return found;
  }
  return null;
}

/** Columns of posts and people in a recognised table. */
function fromTables(facts: Facts): AllStaff | null {
  for (const table of facts.tables) {
    const columns = columnsOf(
      table.columns.map(({ label, meaning, field }) => ({
        label,
        subject: staffSubject(meaning),
        column: field,
      })),
    );
    if (!columns) continue;
    const rows = facts
      .rows((one) => one === table)
      .filter(({ label }) => !isOfOthers(label))
      .map((row): StaffOf => {
        const of = (field: string | null): Expression | null => (field === null ? null : row.amount(field));
        return {
          name: cleanLabel(row.label),
          posts: of(columns.posts),
          staff: of(columns.staff),
          retired: of(columns.retired),
        };
      });
    const label = table.columns.find(({ field }) => field === columns.retired)?.label ?? '';
    const found = together(rows, label);
    if (found) return found;
  }
  return null;
}

/** Whether a line under columns of people is about something else: 固定资产总额（万元）, 公务用车数量. */
function isOfOthers(label: string): boolean {
  const { grounds, meaning } = readWords(label);
  return (
    grounds === 'stated' &&
    meaning.subject !== undefined &&
    conceptOf(meaning.subject)?.whole !== 'staff' &&
    staffSubject(meaning) === null
  );
}

type Columns<T> = Readonly<Record<StaffSubject, T | null>>;

/** The first column of each subject; null where none counts posts or people. */
function columnsOf<T>(
  heads: readonly { readonly label: string; readonly subject: StaffSubject | null; readonly column: T }[],
): Columns<T> | null {
  const of = (wanted: StaffSubject): T | null =>
    heads.find(({ subject }) => subject === wanted)?.column ?? null;
  const posts = of('posts');
  const beside =
    posts === null ? undefined : heads.find(({ label, subject }) => !subject && countsActual(label));
  const columns = { posts, staff: of('staff') ?? beside?.column ?? null, retired: of('retired') };
  return columns.posts === null && columns.staff === null ? null : columns;
}

function at(row: SideGrid['rows'][number], column: number | null): Expression | null {
  const held = column === null ? undefined : row.cells.get(column);
  return held ? plainFigure(held.cell, held.value) : null;
}

/** The units and their total line, or their sum where it is blank. */
function together(rows: readonly StaffOf[], retiredLabel: string): AllStaff | null {
  const filled = rows.filter(({ posts, staff }) => posts ?? staff);
  // Those retired may have a line of their own, under the column of people.
  const retired = filled.find(({ name, posts }) => !posts && staffSubjectOf(name) === 'retired');
  const units = filled.filter((row) => row !== retired && !isTotalLabel(row.name));
  const total = filled.find(({ name }) => isTotalLabel(name)) ?? added(units);
  const whole = total && { ...total, retired: total.retired ?? retired?.staff ?? null };
  return whole ? { whole, units, kinds: [], retiredLabel: retired?.name ?? retiredLabel } : null;
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
    staff: sum(({ staff }) => staff),
    retired: sum(({ retired }) => retired),
  };
}
