import { mentions } from '../../topics';
import { wording } from '../../wording';

/** Words at the end of a project's name that say only that it is one (农村公路养护项目, 农村公路养护经费). */
const ENDING = wording('sort-of-project*', 'end-of-project');

/** Numbering and code before the name, brackets with remarks, marks. */
const AROUND = /^\d[\dA-Za-z]*[-—、.．]|[（(][^（）()]*[)）]|[\s“”"'‘’《》、，,。.·\-—_:：]/gu;

/** The year it was approved for. */
const YEAR = wording('recent year', 'year-mark*');

/** At least so many characters must be left, so that 会议费 and 会议 … do not swallow each other. */
const SHORTEST_CORE = 4;

/**
 * What two ways of writing one project's name have in common: without number, year, brackets and a closing 项目, 经费
 * or 工程. The name itself, cleaned, where too little would be left.
 */
export function projectCore(name: string): string {
  const clean = YEAR.notIn(name.replace(AROUND, ''));
  const core = ENDING.notClosing(clean);
  return core.length >= SHORTEST_CORE ? core : clean;
}

/** Two names of this length may differ by a slip of one character and still be the same. */
const LONG_NAME = 6;

/** Whether characters make another project where they change: phases, numbers, directions, kinds of place. */
function tellsApart(characters: string): boolean {
  return /\d/u.test(characters) || mentions(characters, 'tells-projects-apart');
}

/**
 * Whether two names are all but the same (名称只差一词): one core, one within the other by two characters, or one
 * character typed otherwise. Equal names are not “nearly” the same.
 */
export function nearlySameName(a: string, b: string): boolean {
  if (a === b) return false;
  const [first, second] = [projectCore(a), projectCore(b)];
  if (first === second) return true;
  const [long, short] = first.length >= second.length ? [first, second] : [second, first];
  if (short.length < LONG_NAME) return false;
  if (long.length === short.length) return differInOne(long, short);
  const added = long.replace(short, '');
  return added.length <= 2 && long.includes(short) && !tellsApart(added);
}

function differInOne(a: string, b: string): boolean {
  const changed = [...a].flatMap((character, at) =>
    character === b[at] ? [] : [`${character}${b[at] ?? ''}`],
  );
  return changed.length === 1 && !tellsApart(changed[0] ?? '');
}

const PROJECTS_COLUMN = wording('project-column-lead?', 'project-column', 'project-money?', 'name');

/** Whether a head says that its column names projects (项目名称), and not lines of any kind (项目). */
export function headsProjects(head: string): boolean {
  return PROJECTS_COLUMN.is(head.replace(/[（(].*[)）]$/u, '').trim());
}

const SPAN_OF_YEARS = wording('recent year', 'year-mark?', 'from-to', 'digits');
const NAMED_YEAR = wording('recent year', 'year-mark');

/** The years a name gives, except spans (2021—2023年) and those that it says are carried over. */
export function yearsInName(name: string): readonly number[] {
  if (mentions(name, 'carried-over') || SPAN_OF_YEARS.isIn(name)) return [];
  return NAMED_YEAR.allIn(name).map(({ slots: [year] }) => Number(year));
}
