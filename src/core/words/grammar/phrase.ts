import type { Meaning, Reading } from '../meaning';
import type { Token } from '../segment';

/** How sure words are by themselves. */
type Grounds = Reading['grounds'];

/** What a run of tokens says, and how sure that is. */
export interface Phrase {
  readonly meaning: Meaning;
  readonly grounds: Grounds;
}

/** A meaning under construction. */
export type Draft = { -readonly [Slot in keyof Meaning]: Meaning[Slot] };

const ORDER: readonly Grounds[] = ['stated', 'implied', 'guessed'];

/** The less sure of two. */
export function weaker(one: Grounds, other: Grounds): Grounds {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))] ?? 'guessed';
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Words that carry nothing: 的, 及, 资金, 部门. */
export function isFiller({ role }: Token): boolean {
  return role === 'particle' || role === 'noun' || role === 'with';
}

export function isUnknown({ role }: Token): boolean {
  return role === 'unknown';
}

/** The last token that says something. */
export function headOf(tokens: readonly Token[]): Token | undefined {
  return tokens.findLast(
    (token) => token.role !== 'particle' && !(token.role === 'noun' && token.value === 'situation'),
  );
}
