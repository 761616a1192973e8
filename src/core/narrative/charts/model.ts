import type { Topic } from '../../words/lexicon/topics/topics';
import type { ChartType } from '../../workbook/chart';
import type { Expression } from '../../formulas/language/expression';
import type { Facts } from '../facts/facts';
import type { Sentence } from '../wording/parts';

/** One category of a chart: its name, and a value for each series. Amounts in 万元, rates as fractions of 1. */
export interface ChartPoint {
  readonly label: Sentence;
  readonly values: readonly Expression[];
}

/** A chart of the report (报告图表) with the figures it shows, as expressions over the tables' cells. */
export interface ReportChart {
  readonly id: string;
  /** Headings of the sections it belongs to where no paragraph speaks of its cells. */
  readonly topic: Topic;
  readonly type: ChartType;
  readonly title: string;
  readonly unit: '万元' | '%';
  readonly series: readonly string[];
  readonly points: readonly ChartPoint[];
}

/** A kind of chart that reports carry; it gives nothing where the tables do not supply its figures. */
export interface ChartDeclaration extends Pick<ReportChart, 'id' | 'topic'> {
  readonly draw: (facts: Facts) => Omit<ReportChart, 'id' | 'topic'> | null;
}
