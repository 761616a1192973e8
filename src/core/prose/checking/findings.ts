import type { CauseKind, Severity } from '../../findings/finding';
import type { Message } from '../../messages/message';
import { plain } from '../../quantity/decimal';
import type { Claim } from '../discourse/item';
import type { ProseFinding } from '../model';
import { spanOf, type CleanText, type Span } from '../text/clean';
import type { Diagnosis } from './diagnose';
import { calculation, corrected } from './explain';
import { claimsOf, resultOf } from './form';
import type { Grounds, RelationKind } from './relation';

/** Findings about figures that do not agree with each other, in reading order. */
export function arithmeticFindings(
  diagnoses: readonly Diagnosis[],
  text: CleanText,
): readonly ProseFinding[] {
  return diagnoses
    .flatMap((diagnosis) => findingOf(diagnosis, text) ?? [])
    .sort((a, b) => a.where.start - b.where.start);
}

function findingOf(diagnosis: Diagnosis, text: CleanText): ProseFinding | null {
  const severity = severityOf(diagnosis.verdicts.map(({ relation }) => relation.grounds));
  const [verdict] = diagnosis.verdicts.toSorted(
    (a, b) => SURENESS[a.relation.grounds] - SURENESS[b.relation.grounds],
  );
  if (!severity || !verdict) return null;
  const { claim, wanted, alternatives } = diagnosis;
  const own = spanOf(text, claim.figure.from, claim.figure.to);
  const where = passageOf(diagnosis, text) ?? own;
  const kind = verdict.relation.kind;
  const result = resultOf(verdict.form);
  const subject = subjectOf(claim);
  const expected = corrected(claim, wanted);
  const written = own.quote;
  const others = claimsOf(verdict.form).filter((one) => one !== claim);
  const cause = diagnosis.cause;
  return {
    id: `${RULES[kind]}@${where.start}`,
    rule: RULES[kind],
    severity,
    where,
    related: others.map((one) => spanOf(text, one.figure.from, one.figure.to)),
    message: {
      id: 'prose/violated',
      data: {
        kind,
        subject,
        written,
        expected,
        calculation: calculation(verdict.form),
        result: spanOf(text, result.figure.from, result.figure.to).quote,
        several: alternatives.length > MOST_NAMED,
        alternatives: (alternatives.length > MOST_NAMED ? [] : alternatives).map((one) => ({
          written: spanOf(text, one.claim.figure.from, one.claim.figure.to).quote,
          expected: corrected(one.claim, one.wanted),
        })),
      },
    },
    actual: plain(claim.figure.value),
    expected: expected.replace(/[^\d.-]+$/, ''),
    unit: expected.replace(/^[\d.-]+/, '') || null,
    evidence: calculation(verdict.form),
    cause: cause && { kind: cause, message: CAUSES[cause] ?? { id: 'cause/unknown', data: {} } },
    replacement: alternatives.length === 0 ? { start: own.start, end: own.end, text: expected } : null,
    cells: [],
  };
}

/** Other figures that may be wrong are named up to so many; of more the message only says that there are some. */
const MOST_NAMED = 2;

/** The longest passage pointed at when one of several figures is wrong (characters). */
const LONGEST_PASSAGE = 240;

/** From the first to the last of the figures of which one must be wrong; null when one alone is suspected. */
function passageOf({ claim, alternatives }: Diagnosis, text: CleanText): Span | null {
  if (alternatives.length === 0) return null;
  const figures = [claim, ...alternatives.map((one) => one.claim)].map(({ figure }) => figure);
  const from = Math.min(...figures.map((figure) => figure.from));
  const to = Math.max(...figures.map((figure) => figure.to));
  return to - from <= LONGEST_PASSAGE ? spanOf(text, from, to) : null;
}

/** The relation that the words say the plainest is the one to show. */
const SURENESS: Readonly<Record<Grounds, number>> = { stated: 0, implied: 1, guessed: 2 };

/** An error needs stated meanings; a guess accuses nobody. */
function severityOf(grounds: readonly Grounds[]): Severity | null {
  if (grounds.includes('stated')) return 'error';
  return grounds.includes('implied') ? 'warning' : null;
}

/** Rule of each kind of relation. */
const RULES: Readonly<Record<RelationKind, string>> = {
  sum: 'consistency/prose-sum',
  difference: 'consistency/prose-difference',
  growth: 'consistency/prose-growth',
  share: 'consistency/prose-share',
  completion: 'consistency/prose-completion',
  restated: 'consistency/prose-restated',
};

const CAUSES: Readonly<Partial<Record<CauseKind, Message>>> = {
  'unit-slip': { id: 'cause/prose-unit-slip', data: {} },
  'decimal-point': { id: 'cause/decimal-point', data: {} },
  'digit-transposition': { id: 'cause/digit-transposition', data: {} },
  'digit-error': { id: 'cause/digit-changed', data: {} },
  complement: { id: 'cause/complement', data: {} },
};

function subjectOf({ phrase, item }: Claim): string {
  return phrase.subject || item.subject;
}
