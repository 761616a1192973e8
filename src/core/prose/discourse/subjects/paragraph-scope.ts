import type { Paragraph } from '../../text/paragraphs';
import { scopeOf } from './scope';

/** A title that names a level for what stands under it: （一）市本级收支情况。 */
const TITLE_LENGTH = 24;

/** For each paragraph the level that its title, or the heading above it, names; empty where none does. */
export function paragraphScopes(text: string, paragraphs: readonly Paragraph[]): readonly string[] {
  let above = '';
  return paragraphs.map((paragraph) => {
    const from = paragraph.marker?.end ?? paragraph.from;
    const title = text.slice(from, Math.min(paragraph.to, from + TITLE_LENGTH)).replace(/^[●※◆■]+/, '');
    const own = scopeOf(title);
    if (paragraph.heading) above = own;
    return own || above;
  });
}
