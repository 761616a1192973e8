import type { ChartContents } from './figures';
import { pointAt, slicePath } from './figures';

/** Share of the radius that the hole of a ring takes. */
const HOLE = 0.55;
/** Slices smaller than this have no room for their figure inside. */
const LEAST_LABELLED = 0.04;

/** A pie or a ring with figures and shares on its slices, and the names beside it. */
export function Slices({
  contents,
  width,
  height,
}: {
  contents: ChartContents;
  width: number;
  height: number;
}) {
  const { type, categories, series, colors } = contents;
  const figures = series[0]?.figures ?? [];
  const sizes = figures.map(({ value }) => Math.max(0, value ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const radius = Math.min(height, width / 2) / 2 - 4;
  const hole = type === 'doughnut' ? radius * HOLE : 0;
  let passed = 0;
  return (
    <g>
      <g transform={`translate(${width * 0.32} ${height / 2})`}>
        {sizes.map((size, at) => {
          const share = whole > 0 ? size / whole : 0;
          const from = passed;
          passed += share;
          const [x, y] = pointAt(from + share / 2, hole === 0 ? radius * 0.65 : (radius + hole) / 2).split(
            ' ',
          );
          return (
            share > 0 && (
              <g key={at}>
                <path d={slicePath(from, from + share, radius, hole)} fill={colors[at]} stroke="#ffffff" />
                {share >= LEAST_LABELLED && (
                  <text x={x} y={y} textAnchor="middle" fill="#000000">
                    <tspan x={x}>{figures[at]?.text}</tspan>
                    <tspan x={x} dy={14}>
                      {`${Math.round(share * 100)}%`}
                    </tspan>
                  </text>
                )}
              </g>
            )
          );
        })}
      </g>
      {categories.map((category, at) => (
        <g
          key={at}
          transform={`translate(${width * 0.64} ${height / 2 + (at - categories.length / 2) * 20})`}
        >
          <rect width={10} height={10} fill={colors[at]} />
          <text x={16} y={10}>
            {category.length > 14 ? `${category.slice(0, 13)}…` : category}
          </text>
        </g>
      ))}
    </g>
  );
}
