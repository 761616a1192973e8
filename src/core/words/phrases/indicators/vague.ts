import { endsIn, mentions } from '../../topics';
import { wording } from '../../wording';

/** Words of effort in place of a result that could be looked at (做好宣传, 加强管理). */
const EFFORT = wording('with-effort?', 'effort');

/** Whether a target or an indicator asks for effort and names nothing that could be measured. */
export function isVague(text: string): boolean {
  return EFFORT.opens(text.trimStart()) && !isMeasurable(text);
}

/** Numbers and words of measure make such a sentence checkable after all. */
function isMeasurable(text: string): boolean {
  return /[\d%％]/u.test(text) || mentions(text, 'measurable') || endsIn(text, 'degree');
}

/** Quantities that are none: 若干, 多次, 一批. */
const NO_NUMBER = wording('no-number', 'thing-indefinite?');

/** Whether the words stand where a number is asked for without giving one. */
export function isNoNumber(text: string): boolean {
  return NO_NUMBER.is(text.trim());
}
