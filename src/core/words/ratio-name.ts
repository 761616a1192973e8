import type { Aspect } from './meaning';
import { quantityName } from './quantity-name';
import { readWords } from './read-words';
import { remembered } from './remembered';
import { RATE_ENDINGS } from './lexicon/aspects';
import { segment } from './segment';

/** A ratio by what its name means, apart from its wording, or by that very name. */
export type RatioName =
  | {
      /** A concept, or the label's own words; absent for the whole department. */
      readonly subject?: string;
      readonly aspect: Aspect;
      /** Whether it changes what was carried over. */
      readonly measure?: 'carry';
      /** Whether goals or outputs are completed rather than a budget (实际完成率). */
      readonly completes?: true;
    }
  | { readonly called: string };

/** Names that mean the same have the same key. */
function keyOfRatio(name: RatioName): string {
  if ('called' in name) return name.called;
  const { subject = '', aspect, measure = '', completes = false } = name;
  return `${subject} ${aspect} ${measure} ${String(completes)}`;
}

/** A ratio's name as it was read. */
export interface ReadRatio {
  /** The concept it is a ratio of; empty for the whole department. */
  readonly subject: string;
  /** The keys by which it may be declared. */
  readonly keys: readonly string[];
}

/** What ratio a label names (公用经费控制率, “三公”经费变动率); null for a label that names none. */
export const ratioName: (label: string) => ReadRatio | null = remembered(readRatio);

function readRatio(label: string): ReadRatio | null {
  if (!RATE_ENDINGS.some((ending) => label.includes(ending))) return null;
  const {
    kind,
    meaning,
    label: { core },
  } = readWords(label);
  const { subject, aspect, measure, period, source } = meaning;
  const isOther = measure !== undefined && measure !== 'carry';
  if (kind !== 'figure' || aspect === undefined || isOther || period !== undefined || source !== undefined)
    return null;
  const general = subject === undefined || subject === 'expenditure' ? {} : { subject };
  const name: RatioName = {
    ...general,
    aspect,
    ...(measure === 'carry' ? { measure } : {}),
    ...(aspect === COMPLETION && !speaksOfMoney(core) ? { completes: true } : {}),
  };
  return { subject: general.subject ?? '', keys: [keyOfRatio(name), core] };
}

/** A label taken for the name of a ratio that does not say so itself (资金结余). */
export function namedExactly(label: string): ReadRatio {
  const { core } = readWords(label).label;
  return { subject: '', keys: [core] };
}

const COMPLETION: Aspect = 'ratio:completion-rate';

/** Whether a budget or spending is completed, rather than goals or outputs. */
function speaksOfMoney(core: string): boolean {
  return segment(core).some(
    ({ role, value }) => role === 'concept' || (role === 'measure' && MONEY.has(value)),
  );
}

const MONEY: ReadonlySet<string> = new Set(['budget', 'outturn', 'accounts', 'arrived', 'passed-on']);

/** The names of ratios, for asking often. */
export type RatioNames = ReadonlySet<string>;

export function ratioNames(names: readonly RatioName[]): RatioNames {
  return new Set(names.map(keyOfRatio));
}

/** Whether a ratio that was read is one of those. */
export function isRatioOf({ keys }: ReadRatio, names: RatioNames): boolean {
  return keys.some((key) => names.has(key));
}

/** The subject of a ratio's name: three-public of “三公经费”控制率; empty for 预算完成率. */
export function subjectOfRatio(name: string): string {
  const { meaning, label } = readWords(name);
  const isOwn = meaning.aspect === undefined || meaning.aspect === 'ratio';
  if (!isOwn) return meaning.subject === 'expenditure' ? '' : (meaning.subject ?? '');
  const words = segment(label.core).filter(({ role }) => role !== 'rate');
  return quantityName(words.map(({ text }) => text).join('')).subject;
}
