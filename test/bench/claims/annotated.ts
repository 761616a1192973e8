import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, operandsOf } from './expression';

/** A relation that a person found in a published report (../shared/prose/README.md). */
export interface Annotated {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly expr: string | null;
  readonly written: string | null;
  readonly computed: string | null;
  readonly status: 'holds' | 'rounding' | 'broken' | 'ambiguous';
}

/** A report with its relations. */
export interface Report {
  readonly id: string;
  readonly text: string;
  readonly relations: readonly Annotated[];
}

/** A figure where it stands in a text. */
export interface Printed {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly decimals: number;
}

const FOLDER = join(import.meta.dirname, '../../../../shared/prose');

/** The annotated reports; none where they are not at hand. */
export function annotatedReports(): readonly Report[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => /^p\d+\.json$/.test(name))
    .map((name) => {
      const { id, relations } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Report;
      return { id, relations, text: readFileSync(join(FOLDER, name.replace('.json', '.txt')), 'utf8') };
    });
}

/** All figures of a text. */
export function figuresIn(text: string): readonly Printed[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    value: Number(match[0].replaceAll(',', '')),
    decimals: (match[0].split('.')[1] ?? '').length,
  }));
}

/** Where a relation's result and operands stand: of each value the printing nearest to the quotation. */
export interface Located {
  readonly relation: Annotated;
  readonly written: Printed;
  readonly operands: readonly Printed[];
}

/** Finds the figures of a relation; null where one is not printed as such. */
export function locate(relation: Annotated, figures: readonly Printed[]): Located | null {
  if (relation.expr === null || relation.written === null) return null;
  const result = Number(relation.written.replaceAll(',', ''));
  const written = figures.find(
    ({ from, to, value }) => from >= relation.start && to <= relation.end && value === result,
  );
  if (!written) return null;
  const taken = new Set<Printed>([written]);
  const operands: Printed[] = [];
  for (const value of operandsOf(relation.expr)) {
    const nearest = figures
      .filter((one) => one.value === value && !taken.has(one))
      .sort((a, b) => Math.abs(a.from - relation.start) - Math.abs(b.from - relation.start))[0];
    if (!nearest) return null;
    taken.add(nearest);
    operands.push(nearest);
  }
  return { relation, written, operands };
}

/** Whether the relation cannot hold with these values, whatever their rounding. */
export function contradicts(
  { relation, written, operands }: Located,
  changed: Printed,
  value: number,
): boolean {
  const expression = relation.expr ?? '';
  const valueOf = (one: Printed) => (one === changed ? value : one.value);
  const values = operands.map(valueOf);
  const middle = evaluate(expression, values);
  const width = operands.reduce((sum, one, at) => {
    const nudged = values.map((each, index) => (index === at ? each + half(one) : each));
    return sum + Math.abs(evaluate(expression, nudged) - middle);
  }, half(written));
  // Two units of the last digit more: a figure cut off instead of rounded is no contradiction.
  return Math.abs(middle - valueOf(written)) > width + 2 * half(written);
}

function half({ decimals }: Printed): number {
  return 0.5 * 10 ** -decimals;
}
