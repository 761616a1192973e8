import type { RecordedFigure } from '../../../../core/narrative/refresh/history';
import type { Strings } from '../../../strings/zh-CN';

/** What became of a figure, in words: 执行数：原为45.08万元，现为50万元. */
export function figureText(figure: RecordedFigure, words: Strings['report']): string {
  return `${changeText(figure, words)}${figure.missed ? words.figureMissed : ''}`;
}

function changeText({ label, from, to }: RecordedFigure, words: Strings['report']): string {
  if (from === null) return words.figureAdded(label, to ?? '');
  return to === null ? words.figureDropped(label, from) : words.figureChanged(label, from, to);
}
