/**
 * What a morpheme does in a label. `value` refines it within its role.
 *
 * - `period`, `stage`, `measure`, `source`, `level`, `total`, `concept`: the slot it fills.
 * - `verb`: spending or doing (执行, 支付), an outturn when it stands beside money.
 * - `done` (实际, 已) makes an outturn of what follows, `undone` (未, 应) forbids it.
 * - `amount`: a head without meaning of its own (数, 额); `money`, `noun`, `particle`: words without a slot.
 * - `rate`, `change`, `growth`, `share`: heads of an aspect. `than`, `with`, `compared`, `of`, `reach`: comparators.
 * - `labels`, `info`, `text`, `section`, `class`, `title`: heads that decide the kind.
 */
export type Role =
  | 'period'
  | 'stage'
  | 'measure'
  | 'verb'
  | 'done'
  | 'undone'
  | 'amount'
  | 'total'
  | 'rate'
  | 'change'
  | 'growth'
  | 'share'
  | 'than'
  | 'with'
  | 'compared'
  | 'of'
  | 'reach'
  | 'control'
  | 'concept'
  | 'source'
  | 'level'
  | 'name'
  | 'money'
  | 'noun'
  | 'particle'
  | 'labels'
  | 'info'
  | 'text'
  | 'section'
  | 'class'
  | 'title';

/** A line of the lexicon: words that mean the same. */
export interface Morpheme {
  readonly role: Role;
  readonly value: string;
}

export interface Line extends Morpheme {
  readonly words: readonly string[];
}

/** The lines of one role: value → its words, separated by spaces. */
export function lines(role: Role, table: Readonly<Record<string, string>>): readonly Line[] {
  return Object.entries(table).map(([value, words]) => ({
    role,
    value,
    words: words.split(/\s+/).filter((word) => word !== ''),
  }));
}
