import { monthsOver } from '../words/lexicon/reports/dates';
import { endsIn, mentions } from '../words/topics';
import type { Review } from '../checks/review-model';
import { judgeText } from './checking/judge-text';
import { diagnose } from './checking/diagnose';
import { arithmeticFindings } from './checking/findings';
import { withoutTurned } from './checking/turned-changes';
import { turnedFindings } from './checking/wording/against-figures/directions';
import { yearOfTables } from './checking/wording/years/years';
import { annexFindings, pointedInText, type Annex } from './annex/annex';
import type { ReadText } from './checking/wording/context';
import { Binder, type Binding } from './workbook/bind';
import { workbookFigures, type WorkbookFigure } from './workbook/figures';
import { withoutCorrected } from './workbook/corrected';
import { tableFindings } from './workbook/findings';
import { wordingFindings } from './checking/wording/rules';
import { checkedClaims } from './checking/claims';
import { readPhrases } from './clauses/sentence';
import { readDiscourse } from './discourse/reader';
import { paragraphScopes } from './discourse/subjects/paragraph-scope';
import type { CheckedClaim, ProseFinding } from './model';
import { cleanText, type CleanText } from './text/clean';
import { paragraphsOf, type Paragraph } from './text/paragraphs';
import { isTableLine } from './text/table-lines';
import { tokenize } from './tokens/lexer';

/** What proof-reading a text gives: every figure as understood, and what contradicts itself. Both in reading order. */
export interface Proofreading {
  readonly claims: readonly CheckedClaim[];
  readonly findings: readonly ProseFinding[];
}

/**
 * Proof-reads a report (核稿): reads every figure of `text`, what it is about and what it is compared with, and
 * checks what must agree. Pure, synchronous and linear; never throws on any text.
 *
 *     proofreadText(text, options?) → { claims, findings }
 *     claim:   { start, end, quote, subject, measure, value, unit, source, status, explanation }
 *     finding: { id, rule, severity, where: { start, end, quote }, related, message, actual, expected, unit,
 *                evidence, cause, replacement: { start, end, text } | null, cells }
 *
 * Offsets are UTF-16 units of `text`, ends exclusive. `message` is rendered with `renderMessage`; `replacement` is
 * the one-click correction of the text.
 */
export function proofreadText(
  text: string,
  { review = null, annex = null }: ProofreadSettings = {},
): Proofreading {
  const clean = cleanText(text);
  const paragraphs = paragraphsOf(clean.text);
  const scopes = paragraphScopes(clean.text, paragraphs);
  const phrases = paragraphs.map(({ from, to, marker }) =>
    isTableLine(clean.text.slice(from, to)) ? [] : readPhrases(tokenize(clean.text, marker?.end ?? from, to)),
  );
  const months = monthsAround(clean.text, paragraphs);
  const discourse = readDiscourse(
    paragraphs.map(({ from, to, marker, heading }, index) => ({
      months: months[index] ?? null,
      phrases: phrases[index] ?? [],
      scope: scopes[index] ?? '',
      opens: openingOf(clean.text.slice(Math.max(from, to - LONGEST_OPENING), to)),
      opensAmounts: (phrases[index + 1] ?? []).length > 0,
      heading,
      marker,
    })),
  );
  const { verdicts, turned } = withoutTurned(judgeText(discourse));
  const read = { clean, paragraphs, discourse };
  const inBook = review ? boundTo(review, read) : NOTHING_BOUND;
  const inText = annex ? boundTo(annex, read) : NOTHING_BOUND;
  return {
    claims: checkedClaims(discourse, verdicts, inBook.bindings, inText.bindings, clean),
    findings: [
      ...arithmeticFindings(diagnose(verdicts, discourse.claims), clean),
      ...turned.flatMap((word) => turnedFindings(read, word, 'warning')),
      ...wordingFindings(read),
      ...tableFindings(inBook.bindings, inBook.figures, clean),
      ...(annex ? againstAnnex(annex, inText, clean) : []),
    ].sort((a, b) => a.where.start - b.where.start),
  };
}

/** What a text may be held against beside itself. */
export interface ProofreadSettings {
  /** The reviewed workbook whose tables the report must agree with. */
  readonly review?: Pick<Review, 'tables' | 'findings'> | null;
  /** The tables that stand among its paragraphs. */
  readonly annex?: Annex | null;
}

/** Figures of tables, and the claims that restate them. */
interface Bound {
  readonly figures: readonly WorkbookFigure[];
  readonly bindings: readonly Binding[];
}

const NOTHING_BOUND: Bound = { figures: [], bindings: [] };

function boundTo({ tables, findings }: Pick<Review, 'tables' | 'findings'>, read: ReadText): Bound {
  const figures = workbookFigures(tables);
  if (figures.length === 0) return NOTHING_BOUND;
  const binder = new Binder(figures, read.clean.text, yearOfTables(read), read.paragraphs);
  const bindings = read.discourse.claims.flatMap((claim) => binder.bind(claim) ?? []);
  return { figures, bindings: withoutCorrected(bindings, findings) };
}

function againstAnnex(annex: Annex, { bindings, figures }: Bound, clean: CleanText): readonly ProseFinding[] {
  const against = tableFindings(bindings, figures, clean);
  return [
    ...against.map((finding) => pointedInText(finding, annex, clean.original)),
    ...annexFindings(annex, clean.original),
  ];
}

/** For each paragraph the months of the year that are over by its own words, or by those of the last paragraph that says. */
function monthsAround(text: string, paragraphs: readonly Paragraph[]): readonly (number | null)[] {
  let above: number | null = null;
  return paragraphs.map(({ from, to }) => (above = monthsOver(text.slice(from, to)) ?? above));
}

/** The words with which a paragraph may open a list stand at its very end (characters). */
const LONGEST_OPENING = 16;

/** How a paragraph that ends in these words opens a list for the paragraphs below it; null when it opens none. */
function openingOf(ending: string): 'parts' | 'mainly' | null {
  const words = MARKS.has(ending.slice(-1)) ? ending.slice(0, -1) : ending;
  if (!endsIn(words, 'opens-rows')) return null;
  return mentions(ending, 'main-parts-only') ? 'mainly' : 'parts';
}

/** What may stand behind the words that open such a list. */
const MARKS: ReadonlySet<string> = new Set(['：', '，']);
