import { makeStyles, tokens } from '@fluentui/react-components';
import { isRound } from '../../../../core/workbook/chart';
import type { Chart } from '../../../model/decoration';
import type { Box } from '../grid/geometry';
import { Bars } from './Bars';
import { contentsOf, type ChartContents } from './figures';
import { Slices } from './Slices';

const useStyles = makeStyles({
  chart: {
    position: 'absolute',
    zIndex: 1,
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    pointerEvents: 'none',
  },
});

const MARGIN = 14;
const HEAD = 44;
const LEGEND = 26;

/** A chart of the model over the cells (图表), drawn from the figures its cells hold now. */
export function ChartView({ chart, box }: { chart: Chart; box: Box }) {
  const styles = useStyles();
  const contents = contentsOf(chart);
  if (!contents) return null;
  const round = isRound(contents.type);
  const legend = !round && chart.legend.visible;
  const width = box.width - 2 * MARGIN;
  const height = box.height - HEAD - MARGIN - (legend ? LEGEND : 0);
  return (
    <svg
      role="img"
      aria-label={`${chart.title}: ${spoken(contents)}`}
      className={styles.chart}
      data-chart={chart.name}
      style={box}
      viewBox={`0 0 ${box.width} ${box.height}`}
      fill="currentColor"
      fontSize={11}
    >
      <text x={box.width / 2} y={26} textAnchor="middle" fontSize={15} fontWeight={600}>
        {chart.title}
      </text>
      <g transform={`translate(${MARGIN} ${HEAD})`}>
        {round ? (
          <Slices contents={contents} width={width} height={height} />
        ) : (
          <Bars chart={chart} contents={contents} width={width} height={height} />
        )}
      </g>
      {legend && (
        <g transform={`translate(${box.width / 2 - contents.series.length * 40} ${box.height - LEGEND})`}>
          {contents.series.map(({ name }, at) => (
            <g key={at} transform={`translate(${at * 80} 0)`}>
              <rect width={10} height={10} y={2} fill={contents.colors[at]} />
              <text x={16} y={11}>
                {name}
              </text>
            </g>
          ))}
        </g>
      )}
    </svg>
  );
}

/** The figures in words, for those who cannot see them. */
function spoken({ categories, series }: ChartContents): string {
  return categories
    .map((category, at) => `${category} ${series.map(({ figures }) => figures[at]?.text ?? '').join(' / ')}`)
    .join('; ');
}
