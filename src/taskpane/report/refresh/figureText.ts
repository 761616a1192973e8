import type { RecordedFigure } from '../../../core/narrative/refresh/history';
import type { Strings } from '../../strings/zh-CN';

/** What became of a figure, in words: 执行数45.08万元 → 50万元. */
export function figureText({ label, from, to }: RecordedFigure, words: Strings['report']): string {
  if (from === null) return words.figureAdded(label, to ?? '');
  return to === null ? words.figureDropped(label, from) : words.figureChanged(label, from, to);
}
