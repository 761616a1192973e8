import { isNamed, mentions } from '../topics';
import { wording } from '../wording';

/** Marks in place of words: —, /, *. */
const MARKS = /^[-—－/／*＊]+$/u;
const FULL_STOP = /[。.]$/u;

/** Whether a free-text cell says something of its own: neither 无, 0 or — nor the form's instruction. */
export function hasWords(text: string): boolean {
  const words = text.replace(/\s/gu, '').replace(FULL_STOP, '');
  return words !== '' && !isNamed(words, 'nothing-to-say') && !MARKS.test(words) && !asksForReason(words);
}

const LENGTH = wording('digits', 'so-many-characters');

/** The form's own instruction beside or in the place of a reason: 100字以内, 需说明原因. */
function asksForReason(words: string): boolean {
  return LENGTH.isIn(words) || mentions(words, 'reason-asked-for');
}

/** 未完工, 尚未验收, 正在建设: the work a target asks for is not done. */
const UNFINISHED = [
  wording('not-yet', 'in-due-time?', 'finished'),
  wording('is-being', 'being-done'),
  wording('under-construction'),
  wording('still-awaited'),
  wording('course-of-work', 'is-late'),
];

/** Denied or spoken of as past (不存在未完成的任务, 前期未完成的已补完). */
const DENIED = [wording('there-is-none', 'any?', 'not'), wording('already', 'put-right'), wording('in-time')];

/** Whether words say that something is not finished (未完工). */
export function saysUnfinished(text: string): boolean {
  return UNFINISHED.some((way) => way.isIn(text)) && !DENIED.some((way) => way.isIn(text));
}

const IN_BRACKETS = /^[（(].*[）)]$/u;

/** Whether a text is the form's instruction and none of the officer's words: 100字以内, 请填写, （说明…）. */
export function isInstruction(text: string): boolean {
  return mentions(text, 'asked-for') || (IN_BRACKETS.test(text) && mentions(text, 'to-be-filled-in'));
}
