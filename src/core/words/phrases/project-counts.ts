import { clean } from '../cleaner/clean';
import { segment, type Token } from '../segment';

const PROJECT = '项目';

/** Words around the count that say which projects of the department are meant: 纳入绩效自评的项目数, 开展自评的项目个数. */
const AROUND: ReadonlySet<string> = new Set(['纳入', '开展', '评价', '自评']);

/** Whether a label announces how many projects a department has (项目个数). */
export function isCountOfProjects(label: string): boolean {
  if (!label.includes(PROJECT)) return false;
  const tokens = segment(clean(label).core);
  const head = tokens.at(-1);
  const isNumber =
    head !== undefined &&
    ((head.role === 'measure' && head.value === 'count') ||
      (head.role === 'amount' && head.value === 'plain') ||
      head.role === 'total');
  return (
    isNumber && tokens.every((token) => token === head || isAround(token)) && tokens.some(speaksOfProjects)
  );
}

function isAround({ role, text }: Token): boolean {
  return role === 'noun' || role === 'particle' || role === 'period' || role === 'total' || AROUND.has(text);
}

function speaksOfProjects({ text }: Token): boolean {
  return text.includes(PROJECT);
}
