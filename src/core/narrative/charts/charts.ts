import { mentions } from '../../words/topics';
import type { Review } from '../../checks/review-model';
import { formatAddress } from '../../workbook/address';
import { figuresIn } from '../../formulas/language/expression';
import { Facts } from '../facts/facts';
import { findLinkedSheet } from '../sheet/linked-sheet';
import type { Paragraph } from '../model';
import { CHARTS } from './declarations';
import type { ReportChart } from './model';

/** The charts that the tables of a workbook supply, in the order of the report. */
export function reportCharts(
  review: Pick<Review, 'tables' | 'relations' | 'snapshot'>,
): readonly ReportChart[] {
  const facts = new Facts(review, findLinkedSheet(review.snapshot).name);
  return CHARTS.flatMap(({ id, topic, draw }) => {
    const drawn = draw(facts);
    return drawn ? [{ id, topic, ...drawn }] : [];
  });
}

/**
 * The paragraph a chart belongs after: of those that speak of the most of its figures, the first, and with it the
 * paragraphs of the same section that go on about them. Where the report does not mention them, the end of the first
 * section of its topic, or else of the report; -1 for a report without any paragraph.
 */
export function paragraphFor(chart: ReportChart, paragraphs: readonly Paragraph[]): number {
  const cells = new Set(cellsOf(chart));
  const shared = paragraphs.map(
    ({ sources }) => sources.filter((source) => cells.has(formatAddress(source))).length,
  );
  const most = Math.max(0, ...shared);
  if (most === 0) return endOfTopic(chart, paragraphs);
  let at = shared.indexOf(most);
  const { section } = paragraphs[at] ?? {};
  const goesOn = (next: number): boolean => {
    const paragraph = paragraphs[next];
    return paragraph?.heading === null && paragraph.section === section && (shared[next] ?? 0) > 0;
  };
  while (goesOn(at + 1)) at += 1;
  return at;
}

function endOfTopic({ topic }: ReportChart, paragraphs: readonly Paragraph[]): number {
  const section = paragraphs.find(
    ({ heading, section: path }) => heading === null && mentions(path, topic),
  )?.section;
  return section === undefined
    ? paragraphs.length - 1
    : paragraphs.findLastIndex((paragraph) => paragraph.section === section);
}

function cellsOf({ points }: ReportChart): readonly string[] {
  return points.flatMap(({ values }) => values.flatMap(figuresIn).map(({ cell }) => formatAddress(cell)));
}
