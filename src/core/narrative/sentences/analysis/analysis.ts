import type { Facts } from '../../facts/facts';
import { proposed, told, type Told } from '../../outlines/outline';
import { some, type Condition } from '../../wording/conditions';
import { text, when, type Part, type Sentence } from '../../wording/parts';
import { asking } from '../../wording/text';
import { MEASURES, noted, PROBLEMS } from './noted';
import { proposals, type Proposal } from './proposals';
import { listedProblems } from '../projects/projects';
import { statedReasons } from './stated-reasons';

/**
 * What a person wrote about problems, quoted; then those that the figures show, proposed for a person to confirm, or a
 * request for them while the figures show none.
 */
export function problems(facts: Facts): readonly Told[] {
  return [
    ...section('problems', noted(PROBLEMS, ['problems'], facts), 'problem', '存在的主要问题及原因', facts),
    ...told('problems/listed', listedProblems(facts)),
    ...told('problems/reasons', statedReasons(facts)),
  ];
}

/** The same where the outline tells missed targets with their reasons itself, in words that also say that there are none. */
export function otherProblems(facts: Facts): readonly Told[] {
  const others = facts.once(proposals).filter(({ about }) => about !== 'missed targets');
  return [
    ...told('problems/written', noted(PROBLEMS, ['problems'], facts)),
    ...proposed('problems/proposed', others.length > 0 ? numbered(others, (one) => one.problem, []) : []),
    ...told('problems/reasons', statedReasons(facts)),
  ];
}

/** The same of suggestions: one for each proposed problem, in the same order. */
export function suggestions(facts: Facts): readonly Told[] {
  return section(
    'measures',
    noted(MEASURES, ['measures', 'suggestions'], facts),
    'suggestion',
    '改进措施和建议',
    facts,
  );
}

function section(
  id: string,
  written: Sentence,
  kind: 'problem' | 'suggestion',
  asked: string,
  facts: Facts,
): readonly Told[] {
  const found = facts.once(proposals);
  const none: Sentence = written.length > 0 ? [] : [text(asking(asked))];
  const all = found.length === 0 ? none : numbered(found, (one) => one[kind], none);
  return [...told(`${id}/written`, written), ...proposed(`${id}/proposed`, all)];
}

/** 一是…。二是…。 with the numbers that hold now; a single one has none. */
function numbered(found: readonly Proposal[], say: (one: Proposal) => Sentence, none: Sentence): Sentence {
  const conditions = found.map((one) => one.when);
  const items = found.map((one, at): Part => {
    const alone = conditions.slice(at + 1);
    return when(one.when, [...ordinal(conditions.slice(0, at), alone, 0), ...say(one)]);
  });
  return [...items, ...(none.length > 0 ? [when(some(conditions), [], none)] : [])];
}

const ORDINALS = ['一是', '二是', '三是', '四是', '五是'];

/** Which it is among those that hold: `counted` of those before it that were passed hold; the first has none where it is alone. */
function ordinal(before: readonly Condition[], after: readonly Condition[], counted: number): Sentence {
  const [next, ...rest] = before;
  if (next) {
    return [when(next, ordinal(rest, after, counted + 1), ordinal(rest, after, counted))];
  }
  const word = [text(ORDINALS[counted] ?? '')];
  if (counted > 0) return word;
  return after.length === 0 ? [] : [when(some(after), word)];
}
