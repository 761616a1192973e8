import { mentions } from '../topics';

/** Words at the end of a project's name that say only that it is one (农村公路养护项目, 农村公路养护经费). */
const ENDINGS = /(?:(?:专项|项目|工程|工作|补助|支出|业务)*(?:项目|工程|经费|资金|支出|专项|费用|费))$/u;

/** Numbering and code before the name, the year it was approved for, brackets with remarks, marks. */
const AROUND = /^\d[\dA-Za-z]*[-—、.．]|20\d{2}年?度?|[（(][^（）()]*[)）]|[\s“”"'‘’《》、，,。.·\-—_:：]/gu;

/** At least so many characters must be left, so that 会议费 and 会议 … do not swallow each other. */
const SHORTEST_CORE = 4;

/**
 * What two ways of writing one project's name have in common: without number, year, brackets and a closing 项目, 经费
 * or 工程. The name itself, cleaned, where too little would be left.
 */
export function projectCore(name: string): string {
  const clean = name.replace(AROUND, '');
  const core = clean.replace(ENDINGS, '');
  return core.length >= SHORTEST_CORE ? core : clean;
}

/** Two names of this length may differ by a slip of one character and still be the same. */
const LONG_NAME = 6;

/** Characters whose change makes another project: phases, numbers, directions, kinds of place. */
const TELLING = /[\d一二三四五六七八九十东南西北上中下前后左右新旧大小男女甲乙丙丁村镇乡县市区]/u;

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
  return added.length <= 2 && long.includes(short) && !TELLING.test(added);
}

function differInOne(a: string, b: string): boolean {
  const changed = [...a].flatMap((character, at) =>
    character === b[at] ? [] : [`${character}${b[at] ?? ''}`],
  );
  return changed.length === 1 && !TELLING.test(changed[0] ?? '');
}

/** Whether a head says that its column names projects (项目名称), and not lines of any kind (项目). */
export function headsProjects(head: string): boolean {
  return /^(?:支出|预算|二级|专项)?(?:项目|专项)(?:资金|支出)?名称(?:[（(].*[)）])?$/u.test(
    head.replace(/\s/gu, ''),
  );
}

/** The years a name gives, except spans (2021—2023年) and those that it says are carried over. */
export function yearsInName(name: string): readonly number[] {
  if (mentions(name, 'carried-over') || /20\d{2}年?\s*[-—~～至－]\s*20?\d{2}年?/u.test(name)) return [];
  return [...name.matchAll(/(?<!\d)(20\d{2})年/gu)].map(([, year]) => Number(year));
}
