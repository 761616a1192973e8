import { align, type Alignment } from './align';
import { isFigure, labelBefore, sameFigure, tokensOf, type FigureToken, type Token } from './tokens';

/**
 * What became of one figure of an edited paragraph (逐数合并). `unchanged`: the tables still say the same.
 * `replaced`: it stood in the officer's text and now has its new value. `not-found`: it has changed, but the
 * officer's text does not have it in a form that can be told. `added`, `dropped`: the product's sentence has a
 * figure more, or one less, than when the officer rewrote it.
 */
export type FigureState = 'unchanged' | 'replaced' | 'not-found' | 'added' | 'dropped';

export interface FigureChange {
  readonly state: FigureState;
  /** The words before it, to tell it by: 执行数. */
  readonly label: string;
  /** As the product wrote it before (`45.08万元`); null for `added`. */
  readonly from: string | null;
  /** As the product writes it now; null for `dropped`. */
  readonly to: string | null;
}

export interface MergedText {
  readonly text: string;
  readonly figures: readonly FigureChange[];
}

/**
 * A paragraph a person rewrote, with its figures brought up to date. `base` is what the product wrote before the
 * edit, `fresh` what it writes now. Only figures are replaced that stood in `base`, have changed in `fresh` and are
 * recognised in `edited`; every other character stays as it was typed.
 */
export function mergeFigures(base: string, fresh: string, edited: string): MergedText {
  const before = tokensOf(base);
  const now = tokensOf(fresh);
  const typed = tokensOf(edited);
  const toFresh = align(before, now, sameKind);
  const toTyped = recognised(before, typed);
  const replacements = new Map<number, string>();
  const figures: FigureChange[] = [];
  before.forEach((from, position) => {
    if (!isFigure(from)) return;
    const to = at(now, toFresh.get(position));
    const label = labelBefore(before, position);
    if (!isFigure(to)) {
      figures.push({ state: 'dropped', label, from: from.written, to: null });
      return;
    }
    const place = toTyped.get(position);
    const replacement = replacing(at(typed, place), from, to);
    if (from.written !== to.written && place !== undefined && replacement !== null) {
      replacements.set(place, replacement);
    }
    figures.push({ state: stateOf(from, to, replacement), label, from: from.written, to: to.written });
  });
  const known = new Set(toFresh.values());
  now.forEach((to, position) => {
    if (!isFigure(to) || known.has(position)) return;
    figures.push({ state: 'added', label: labelBefore(now, position), from: null, to: to.written });
  });
  const text = typed.map(({ written }, position) => replacements.get(position) ?? written).join('');
  return { text, figures };
}

function at(tokens: readonly Token[], position: number | undefined): Token | undefined {
  return position === undefined ? undefined : tokens[position];
}

/** The same place of the same sentence: figures of one unit, or the same character. */
function sameKind(a: Token, b: Token): boolean {
  return isFigure(a) && isFigure(b) ? a.unit === b.unit : a.written === b.written;
}

/**
 * Where the product's figures stand in the officer's text: in the same order, or moved but the only such figure. Where
 * the officer has more figures that look the same, the words before it must tell which is meant.
 */
function recognised(before: readonly Token[], typed: readonly Token[]): Alignment {
  const aligned = align(before, typed, (a, b) =>
    isFigure(a) && isFigure(b) ? sameFigure(a, b) : a.written === b.written,
  );
  const found = new Map<number, number>();
  for (const [from, to] of aligned) {
    const figure = before[from];
    if (!isFigure(figure)) continue;
    const spare = countOf(typed, figure) > countOf(before, figure);
    if (!spare || sameLabel(before, from, typed, to)) found.set(from, to);
  }
  const taken = new Set(found.values());
  before.forEach((figure, position) => {
    if (!isFigure(figure) || found.has(position)) return;
    const alike = typed.flatMap((token, place) =>
      isFigure(token) && !taken.has(place) && sameFigure(token, figure) ? [place] : [],
    );
    const [only] = alike;
    if (alike.length !== 1 || only === undefined) return;
    found.set(position, only);
    taken.add(only);
  });
  return found;
}

function countOf(tokens: readonly Token[], figure: FigureToken): number {
  return tokens.filter((token) => isFigure(token) && sameFigure(token, figure)).length;
}

/** Whether the same two characters, or the shorter label, stand before both figures. */
function sameLabel(before: readonly Token[], from: number, typed: readonly Token[], to: number): boolean {
  const label = labelBefore(before, from).slice(-2);
  return label !== '' && labelBefore(typed, to).endsWith(label);
}

/** The officer's figure with its new value, or null where it needs a verb that is not the officer's, or none. */
function replacing(typed: Token | undefined, from: FigureToken, to: FigureToken): string | null {
  if (!isFigure(typed)) return null;
  if ((from.verb === '') !== (to.verb === '')) return null;
  if (from.verb !== to.verb && typed.verb !== from.verb) return null;
  const verb = typed.verb === from.verb ? to.verb : typed.verb;
  const start = typed.verb.length + typed.between.length + typed.digits.length;
  return `${verb}${typed.between}${to.digits}${typed.written.slice(start)}`;
}

function stateOf(from: FigureToken, to: FigureToken, replacement: string | null): FigureState {
  if (from.written === to.written) return 'unchanged';
  return replacement === null ? 'not-found' : 'replaced';
}
