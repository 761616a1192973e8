import { factCondition } from '../execute/facts';
import { parseFormula } from './formula';
import { spelledOut, type Letters } from './letters';
import { parse } from './generated/rule.js';
import { normalise } from '../../words/cleaner/normalise';
import type { Award, Clause, Part, Points, Quantity, Range, Rule, Step } from './rule';

/** A rule and the places of the text that do not take part in it. */
export interface ParsedRule {
  readonly rule: Rule;
  /** Speak of the score but could not be read (没有读懂). */
  readonly unread: readonly Passage[];
  /** Explain without scoring (不影响计分). */
  readonly notes: readonly Passage[];
}

/** A piece of the original text, as written; `end` is the offset of the first character after it. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the grammar hands over: clauses in reading order; a marker starts a part. Formulas are still text. */
interface Element {
  readonly start: number;
  readonly end: number;
  readonly marker: string | null;
  readonly clause: RawClause | null;
}

type RawAward = Exclude<Award, { kind: 'formula' }> | { readonly kind: 'formula'; readonly formula: string };
type RawClause =
  | {
      readonly kind: 'letters';
      readonly text: string;
      readonly meanings: readonly (readonly [letter: string, name: string])[];
    }
  | { readonly kind: 'distributed'; readonly names: readonly Grade[]; readonly amounts: readonly Points[] }
  | Exclude<Clause, { kind: 'award' | 'step' }>
  | (Omit<Step, 'size'> & { readonly size: RawSize })
  | (Omit<Extract<Clause, { kind: 'award' }>, 'award'> & { readonly award: RawAward });

/** The size of a step, with whether a begun one counts where that stands right behind it: 每减少5%（不足5%按5%计）. */
type RawSize = Quantity & { readonly begun?: boolean };

/** A grade of a list with the range it stands for, where the text gives one: 良（75%-90%）. */
interface Grade {
  readonly name: string;
  readonly when: Range | null;
}

/** 满足①②③: several marks in a row name parts instead of beginning one. */
const MENTIONED_TOGETHER = /[①-⑳❶-❿](?:[、和及]?[①-⑳❶-❿])+/gu;

/** Reads a printed scoring rule. Never throws: what cannot be read is a clause of kind `unread`. */
export function parseRule(original: string): ParsedRule {
  const { text: normal, origin } = normalise(original);
  const text = normal.replace(MENTIONED_TOGETHER, (run) => '#'.repeat(run.length));
  const unread: Passage[] = [];
  const notes: Passage[] = [];
  const passage = (from: number, to: number): Passage => {
    const [start, end] = [origin[from] ?? 0, (origin[to - 1] ?? original.length - 1) + 1];
    return { text: original.slice(start, end), start, end };
  };
  const parts: { marker: string | null; clauses: Clause[] }[] = [];
  const elements = parse(text) as readonly Element[];
  const letters = new Map(
    elements.flatMap(({ clause }) => (clause?.kind === 'letters' ? clause.meanings : [])),
  );
  for (const element of elements) {
    if (element.marker !== null || parts.length === 0) parts.push({ marker: element.marker, clauses: [] });
    if (element.clause === null) continue;
    const clauses = readClauses(element.clause, letters);
    parts.at(-1)?.clauses.push(...clauses);
    if (clauses.some(({ kind }) => kind === 'unread')) unread.push(passage(element.start, element.end));
    else if (clauses.every(({ kind }) => kind === 'note')) notes.push(passage(element.start, element.end));
  }
  return { rule: withCounts({ parts: parts.filter(isFilled) }), unread, notes };
}

/** 每少一项 counts items unless the rule also sets a number of them (不少于12次) that one can fall short of. */
function withCounts(rule: Rule): Rule {
  const units = new Set(rule.parts.flatMap(({ clauses }) => clauses.flatMap(rangeUnits)).map(counted));
  const asCount = (clause: Clause): Clause =>
    clause.kind === 'step' && !MEASURES.has(clause.size.unit) && !units.has(counted(clause.size.unit))
      ? { ...clause, way: 'each' }
      : clause;
  return { parts: rule.parts.map((part) => ({ ...part, clauses: part.clauses.map(asCount) })) };
}

/** 300人次, each of 10人. */
function counted(unit: string | null): string | null {
  return unit === '人次' || unit === '名' ? '人' : unit;
}

const MEASURES: ReadonlySet<string | null> = new Set([null, '%', '‰', '分', '元', '千元', '万元', '亿元']);

function rangeUnits(clause: Clause): readonly (string | null)[] {
  if (clause.kind === 'goal') return [clause.at.unit];
  if (!('when' in clause) || clause.when.kind !== 'range') return [];
  return [clause.when.low, clause.when.high].flatMap((end) => (end ? [end.at.unit] : []));
}

function isFilled(part: Part): boolean {
  return part.clauses.length > 0;
}

/** One clause each, but 优、良、差分别得… gives one for every name, and a step one more for what stands in its brackets. */
function readClauses(clause: RawClause, letters: Letters): readonly Clause[] {
  if (clause.kind === 'letters') return [{ kind: 'note', text: clause.text }];
  if (clause.kind === 'step') return stepClauses(clause);
  if (clause.kind !== 'distributed') return [withFormula(clause, letters)];
  return clause.names.flatMap(({ name, when }, index): Clause[] => {
    const award = clause.amounts[index];
    const stated = when ? { ...when, subject: name } : factCondition(name);
    return award ? [{ kind: 'award', when: stated, award }] : [];
  });
}

function stepClauses({
  size: { begun, ...size },
  ...step
}: Extract<RawClause, { kind: 'step' }>): readonly Clause[] {
  return begun === undefined
    ? [{ ...step, size }]
    : [
        { ...step, size },
        { kind: 'begun-step', counts: begun },
      ];
}

function withFormula(
  clause: Exclude<RawClause, { kind: 'distributed' | 'letters' | 'step' }>,
  letters: Letters,
): Clause {
  if (clause.kind !== 'award') return clause;
  const { award } = clause;
  const when = clause.when.kind === 'fact' ? factCondition(clause.when.text) : clause.when;
  if (award.kind !== 'formula') return { ...clause, when, award };
  const definition = parseFormula(award.formula);
  return definition
    ? { ...clause, when, award: { kind: 'formula', formula: spelledOut(definition.formula, letters) } }
    : { kind: 'unread', text: award.formula };
}
