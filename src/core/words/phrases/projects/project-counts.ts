import { clean } from '../../cleaner/clean';
import { remembered } from '../../remembered';
import { segment, type Token } from '../../segment';

const PROJECT = '项目';

/** Words around the count that say which projects of the department are meant: 纳入绩效自评的项目数, 开展自评的项目个数. */
const AROUND: ReadonlySet<string> = new Set(['纳入', '开展', '评价', '自评']);

/** Words for a number of projects, among those that count anything (面积, 人数). */
const NUMBERS: ReadonlySet<string> = new Set([
  '个数',
  '数量',
  '数',
  '数目',
  '项目数',
  '项目个数',
  '项目数量',
]);

/** Units in which projects are counted. */
export const PROJECT_UNITS: ReadonlySet<string> = new Set(['个', '项']);

/** Whether a label announces how many projects a department has (项目个数). */
export function isCountOfProjects(label: string): boolean {
  return label.includes(PROJECT) && countsProjects(label);
}

const countsProjects = remembered((label: string): boolean => {
  const { core, unit } = clean(label);
  if (unit !== null && !PROJECT_UNITS.has(unit)) return false;
  const tokens = segment(core);
  const head = tokens.at(-1);
  const isNumber =
    head !== undefined &&
    ((head.role === 'measure' && head.value === 'count' && NUMBERS.has(head.text)) ||
      (head.role === 'amount' && head.value === 'plain') ||
      head.role === 'total');
  return (
    isNumber && tokens.every((token) => token === head || isAround(token)) && tokens.some(speaksOfProjects)
  );
});

function isAround({ role, text }: Token): boolean {
  return role === 'noun' || role === 'particle' || role === 'period' || role === 'total' || AROUND.has(text);
}

function speaksOfProjects({ text }: Token): boolean {
  return text.includes(PROJECT);
}
