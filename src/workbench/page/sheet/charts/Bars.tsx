import type { Chart } from '../../../model/decoration';
import { axisSteps, type ChartContents } from './figures';

interface PlotProps {
  readonly chart: Chart;
  readonly contents: ChartContents;
  readonly width: number;
  readonly height: number;
}

const LABEL_ROOM = 120;
const AXIS_ROOM = 44;
const FOOT = 20;
const VALUE_ROOM = 46;
/** Share of a category's room that its bars take. */
const FILLED = 0.6;

/** Upright or lying bars with lines behind them, each with its figure. */
export function Bars(props: PlotProps) {
  return props.contents.type === 'bar' ? <LyingBars {...props} /> : <Columns {...props} />;
}

function largestOf({ series }: ChartContents): number {
  return Math.max(0, ...series.flatMap(({ figures }) => figures.map(({ value }) => value ?? 0)));
}

function axisText(step: number, { labels }: Chart): string {
  return labels.numberFormat.endsWith('%') ? `${Number((step * 100).toPrecision(6))}%` : `${step}`;
}

function Columns({ chart, contents, width, height }: PlotProps) {
  const { categories, series, colors } = contents;
  const steps = axisSteps(largestOf(contents));
  const top = steps.at(-1) ?? 1;
  const bottom = height - FOOT;
  const y = (value: number) => bottom - (value / top) * (bottom - 22);
  const room = (width - AXIS_ROOM) / Math.max(1, categories.length);
  const thick = Math.min(64, (room * FILLED) / Math.max(1, series.length));
  return (
    <g>
      <text x={0} y={8} opacity={0.75}>
        {chart.unit}
      </text>
      {steps.map((step) => (
        <g key={step}>
          <line x1={AXIS_ROOM} x2={width} y1={y(step)} y2={y(step)} stroke="currentColor" opacity={0.15} />
          <text x={AXIS_ROOM - 6} y={y(step) + 4} textAnchor="end" opacity={0.75}>
            {axisText(step, chart)}
          </text>
        </g>
      ))}
      {categories.map((category, at) => {
        const middle = AXIS_ROOM + room * (at + 0.5);
        return (
          <g key={at}>
            {series.map(({ figures }, index) => {
              const { value = null, text = '' } = figures[at] ?? {};
              const left = middle + (index - series.length / 2) * thick;
              return value === null ? null : (
                <g key={index}>
                  <rect
                    x={left}
                    y={y(Math.max(0, value))}
                    width={thick}
                    height={bottom - y(Math.max(0, value))}
                    fill={colors[index]}
                  />
                  <text x={left + thick / 2} y={y(Math.max(0, value)) - 4} textAnchor="middle">
                    {text}
                  </text>
                </g>
              );
            })}
            <text x={middle} y={height - 4} textAnchor="middle">
              {shortened(category, room)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function LyingBars({ chart, contents, width, height }: PlotProps) {
  const { categories, series, colors } = contents;
  const steps = axisSteps(largestOf(contents));
  const end = steps.at(-1) ?? 1;
  const bottom = height - FOOT;
  const x = (value: number) => LABEL_ROOM + (value / end) * (width - LABEL_ROOM - VALUE_ROOM);
  const room = bottom / Math.max(1, categories.length);
  const thick = Math.min(26, (room * FILLED) / Math.max(1, series.length));
  return (
    <g>
      {steps.map((step) => (
        <g key={step}>
          <line x1={x(step)} x2={x(step)} y1={0} y2={bottom} stroke="currentColor" opacity={0.15} />
          <text x={x(step)} y={height - 4} textAnchor="middle" opacity={0.75}>
            {axisText(step, chart)}
          </text>
        </g>
      ))}
      {categories.map((category, at) => {
        const place = chart.reversed ? at : categories.length - 1 - at;
        const middle = room * (place + 0.5);
        return (
          <g key={at}>
            <text x={LABEL_ROOM - 8} y={middle + 4} textAnchor="end">
              {shortened(category, LABEL_ROOM - 8)}
            </text>
            {series.map(({ figures }, index) => {
              const { value = null, text = '' } = figures[at] ?? {};
              const above = middle + (index - series.length / 2) * thick;
              return value === null ? null : (
                <g key={index}>
                  <rect
                    x={LABEL_ROOM}
                    y={above}
                    width={x(Math.max(0, value)) - LABEL_ROOM}
                    height={thick}
                    fill={colors[index]}
                  />
                  <text x={x(Math.max(0, value)) + 4} y={above + thick / 2 + 4}>
                    {text}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </g>
  );
}

/** A name cut to its room, Chinese characters being as wide as the letters are high. */
function shortened(name: string, room: number): string {
  const most = Math.max(2, Math.floor(room / 12));
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
