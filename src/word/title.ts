import type { WordProfile } from './profile';

const MILLIMETRES_PER_POINT = 25.4 / 72;

/**
 * The title in lines as an office would break it (标题回行): before the year where the department's name and the rest do
 * not fit into one line, so that no word is torn apart. Shorter titles, and those without a year, stay whole.
 */
export function titleLines(title: string, { page, margins, title: look }: WordProfile): readonly string[] {
  const width = page.width - margins.left - margins.right;
  const fitting = Math.floor(width / (look.size * MILLIMETRES_PER_POINT));
  const [, department, rest] = /^(.+?)(\d{4}年度?.+)$/.exec(title) ?? [];
  return department === undefined || rest === undefined || title.length <= fitting
    ? [title]
    : [department, rest];
}
