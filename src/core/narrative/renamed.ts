import { areasOf } from '../workbook/formula/references';
import { tokensOf } from '../workbook/formula/tokens';
import type { WrittenRow } from './sheet/linked-sheet';
import type { Paragraph } from './model';

const MARK = '/project/';

/** The project that a paragraph is about, by its id; null for one about none: `a/project/救灾资金/score` → 救灾资金. */
export function projectIn(id: string): string | null {
  const start = id.lastIndexOf(MARK);
  const end = id.lastIndexOf('/');
  return start < 0 || end < start + MARK.length ? null : id.slice(start + MARK.length, end);
}

/**
 * Projects that have another name than when the report was written (改名的项目): the old name, by the new one. Names
 * tell projects apart as long as both know them. Only a project that is gone and one that has come are taken for the
 * same, and only if a paragraph of theirs reads the same cells; live formulas say where these are now. Where more than
 * one would fit, none does.
 */
export function renamedProjects(
  fresh: readonly Paragraph[],
  written: readonly WrittenRow[],
): ReadonlyMap<string, string> {
  const now = cellsByProject(fresh.map(({ id, formula }) => ({ id, formula })));
  const before = cellsByProject(
    written.map(({ id, formula, generated }) => ({ id, formula: formula ?? generated.formula })),
  );
  const come = [...now].filter(([project]) => !before.has(project));
  const gone = [...before].filter(([project]) => !now.has(project));
  if (come.length === 0 || gone.length === 0) return new Map();
  const found: [string, string][] = [];
  for (const [project, cells] of come) {
    const alike = gone.filter(([, others]) => share(cells, others));
    const [only] = alike;
    if (only && alike.length === 1) found.push([project, only[0]]);
  }
  const times = (name: string): number => found.filter(([, old]) => old === name).length;
  return new Map(found.filter(([, old]) => times(old) === 1));
}

/** The id that a paragraph had under the old name of its project; its own id where that has not been renamed. */
export function idBefore(id: string, renamed: ReadonlyMap<string, string>): string {
  const project = projectIn(id);
  const old = project === null ? undefined : renamed.get(project);
  return old === undefined ? id : id.replace(`${MARK}${project ?? ''}/`, () => `${MARK}${old}/`);
}

/** What each paragraph of each project reads, with the kind of paragraph before it. */
function cellsByProject(
  paragraphs: readonly { readonly id: string; readonly formula: string | null }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, formula } of paragraphs) {
    const project = projectIn(id);
    if (project === null) continue;
    const cells = found.get(project) ?? new Set<string>();
    found.set(project, cells);
    const areas = areasOf(formula === null ? [] : (tokensOf(formula) ?? []), '');
    if (areas.length > 0) cells.add(`${id.slice(id.lastIndexOf('/'))} ${JSON.stringify(areas)}`);
  }
  return found;
}

function share(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((one) => others.has(one));
}
