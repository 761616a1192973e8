import { ASPECTS } from './aspects';
import { CONCEPT_LINES } from './concepts';
import { ECONOMIC_CLASSES, ECONOMIC_VARIANTS } from './classes/economic-classes';
import { FUNCTIONAL_CLASSES, FUNCTIONAL_VARIANTS } from './classes/functional-classes';
import { HEADS } from './heads';
import { INCOME_CLASSES } from './classes/income-classes';
import { INSTALMENTS } from './classes/instalments';
import { MEASURES } from './measures';
import type { Line, Morpheme } from './morpheme';
import { NOUNS } from './nouns';
import { PERIODS } from './periods';
import { SOURCES } from './sources';
import { STAGES } from './stages';

/** Names of classes and of other parts: a label that is one is a subject in its own words. */
const CLASS_NAMES: readonly Line[] = [
  { role: 'name', value: 'economic', words: [...ECONOMIC_CLASSES.values(), ...ECONOMIC_VARIANTS] },
  { role: 'name', value: 'functional', words: [...FUNCTIONAL_CLASSES.values(), ...FUNCTIONAL_VARIANTS] },
  { role: 'name', value: 'income', words: INCOME_CLASSES },
  { role: 'name', value: 'instalment', words: INSTALMENTS },
];

/** Every line, the one that wins a declared conflict first (see `conflicts.ts`). */
export const LINES: readonly Line[] = [
  ...CONCEPT_LINES,
  ...PERIODS,
  ...STAGES,
  ...MEASURES,
  ...ASPECTS,
  ...SOURCES,
  ...CLASS_NAMES,
  ...HEADS,
  ...NOUNS,
];

/** Words → what they mean; of two lines with the same word the earlier counts. */
export const MORPHEMES: ReadonlyMap<string, Morpheme> = new Map(
  LINES.toReversed().flatMap(({ role, value, words }) =>
    words.map((word) => [word, { role, value }] as const),
  ),
);
