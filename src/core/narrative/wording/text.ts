import { HUNDRED, plain, roundHalfUp, ZERO, type Decimal } from '../../quantity/decimal';
import { cleanWords } from './clean-words';
import { holds } from './conditions';
import { PLACEHOLDER_MARK } from '../model';
import type { Choice, NumberPart, NumberShow, Part, Sentence } from './parts';
import { valueOf } from '../facts/value';

/** Excel's limit for the text of a cell, and for what a formula shows; characters beyond the first plane count twice. */
export const LONGEST_TEXT = 32_767;

/** How much of a cell's words a sentence quotes, so that words of its own have room beside them. */
export const LONGEST_QUOTE = 30_000;

/** A text with what is beyond its limit left out, and an ellipsis in its place. */
export function shortened(words: string, limit: number): string {
  return words.length > limit ? `${words.slice(0, limit)}…` : words;
}

/** The sentence as it reads now. Its formula gives exactly this text as long as the cells stay as they are. */
export function textOf(sentence: Sentence): string {
  return sentence.map(partText).join('');
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'words': {
      const cleaned = cleanWords(part.written);
      const words = shortened(part.unstopped ? unstopped(cleaned) : cleaned, LONGEST_QUOTE);
      return words === '' ? asking(part.label) : words;
    }
    case 'number':
      return numberText(part);
    case 'choice':
      return textOf(branchOf(part));
    case 'if':
      return textOf(holds(part.when) ? part.then : part.otherwise);
  }
}

/** The marks that end a text, one of which its sentence leaves out. */
export const STOPS = '。；;.';

function unstopped(words: string): string {
  return words !== '' && STOPS.includes(words.slice(-1)) ? words.slice(0, -1) : words;
}

/** What stands where a person has to fill something in. */
export function asking(label: string): string {
  return `${PLACEHOLDER_MARK}：${label}】`;
}

/** What is added to words that stand where a number belongs. */
export const DOUBTED = '（请核实）';

function numberText(part: NumberPart): string {
  const value = valueOf(part.value);
  if (value !== null) return `${shown(value, part.show)}${part.unit}`;
  const { value: from } = part;
  if (from.kind !== 'figure' || from.figure.state !== 'text') return asking(part.label);
  const written = cleanWords(from.figure.written);
  return written === '' || written.startsWith(ERROR_SIGN)
    ? asking(part.label)
    : `${written}${unitAsWritten(part)}${DOUBTED}`;
}

/** What the words of an error begin with, also where a cell holds them as text (#DIV/0!): they are never quoted. */
export const ERROR_SIGN = '#';

/** The unit that goes with a cell as it is written there, which need not be the report's. */
export function unitAsWritten({ value, unit, show }: NumberPart): string {
  if (value.kind !== 'figure') return unit;
  const { figure } = value;
  const own = show.percent ? '' : unit === '万元' ? (figure.unit ?? unit) : unit;
  return figure.state === 'text' && cleanWords(figure.written).endsWith(own) ? '' : own;
}

/** The number as printed, halves rounded away from zero. */
export function shown(value: Decimal, show: NumberShow): string {
  const scaled = show.percent ? value.times(HUNDRED) : value;
  const rounded = roundHalfUp(show.unsigned ? scaled.abs() : scaled, show.decimals);
  const digits = plain(rounded);
  return show.percent ? `${digits}%` : digits;
}

/** The alternative that holds now. */
export function branchOf(choice: Choice): Sentence {
  const value = valueOf(choice.by);
  if (value === null) return choice.unknown;
  const rounded = roundHalfUp(value, choice.decimals);
  if (rounded.gt(ZERO)) return choice.positive;
  return rounded.lt(ZERO) ? choice.negative : choice.zero;
}
