import { clean } from './cleaner/clean';
import type { Label } from './cleaner/label';
import { compare } from './grammar/compare';
import { kindOf, otherKinds } from './grammar/kind';
import { named } from './grammar/names';
import { isUnknown, textOf, type Phrase } from './grammar/phrase';
import { rate } from './grammar/rate';
import { reach, share } from './grammar/share';
import type { Candidate, Reading } from './meaning';
import { segment, type Token } from './segment';

/** A text read: its meaning, and the label it was taken apart into. */
export interface Words extends Reading {
  readonly label: Label;
}

const NOTHING = {} as const;

/**
 * Reads a text of a table: what it is (a figure's label, a column of labels, a piece of information …) and, for a
 * figure, what the figure means. Pure; whoever reads many texts keeps the answers by text.
 */
export function readWords(text: string): Words {
  const label = clean(text);
  const { core } = label;
  if (
    label.shape === 'note' ||
    label.shape === 'sentence' ||
    (label.shape === 'value' && !isPercentSign(label))
  ) {
    return {
      text,
      label,
      kind: label.shape,
      meaning: NOTHING,
      alternatives: [],
      grounds: 'stated',
      leftover: '',
    };
  }
  const tokens = segment(core);
  const leftover = textOf(tokens.filter(isUnknown));
  const kind = kindOf(core, tokens);
  if (kind && kind !== 'figure') {
    const figure = (): Candidate => ({ kind: 'figure', meaning: phrase(tokens, label).meaning });
    const alternatives = otherKinds(core, kind, figure);
    return { text, label, kind, meaning: NOTHING, alternatives, grounds: 'stated', leftover: '' };
  }
  const { meaning, grounds } = phrase(tokens, label);
  return {
    text,
    label,
    kind: 'figure',
    meaning,
    alternatives: alternativesOf(core),
    grounds: leftover === '' ? grounds : 'guessed',
    leftover,
  };
}

/** Comparison, share, rate, then the slots; the first that finds its shape reads the label. */
function phrase(tokens: readonly Token[], label: Label): Phrase {
  const percent = label.percent;
  if (tokens.length === 0) return { meaning: percent ? { aspect: '%' } : NOTHING, grounds: 'guessed' };
  const found =
    reach(tokens, percent, named) ??
    share(tokens, named) ??
    compare(tokens, percent, named) ??
    rate(tokens, percent || label.formula?.includes('/') === true);
  if (found) return found;
  const { meaning, grounds } = named(tokens);
  return percent &&
    meaning.measure !== 'weight' &&
    meaning.measure !== 'score' &&
    meaning.measure !== 'coefficient'
    ? { meaning: { ...meaning, aspect: '%' }, grounds }
    : { meaning, grounds };
}

function isPercentSign({ text }: Label): boolean {
  return /^\(?[%‰]\)?$/u.test(text);
}

/** Labels that are also the name of a functional class; the classes around them decide. */
const ALSO_CLASSES: ReadonlySet<string> = new Set(['国有资本经营预算支出', '转移性支出']);

/** What else the words may mean where only their neighbours can say. */
function alternativesOf(core: string): readonly Candidate[] {
  if (core === '支出') return [{ kind: 'figure', meaning: { measure: 'outturn' } }];
  if (core === '同比') return [{ kind: 'figure', meaning: { aspect: 'change', base: { period: 'last' } } }];
  return ALSO_CLASSES.has(core) ? [{ kind: 'figure', meaning: { subject: core } }] : [];
}
