import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Paragraph } from '../../../core/narrative/model';
import { formatAddress, sameCell } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { goToParagraph, showParagraph } from './ParagraphView';

const useStyles = makeStyles({
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    ':not(:empty)': { paddingTop: tokens.spacingVerticalS },
  },
});

/** How many places are linked to; the first is shown at once. */
const LISTED = 12;

/** 哪些句子用到当前单元格: marks the sentences that use whatever cell is selected while the report is shown. */
export function Tracing({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const { traced } = state;
  const places = paragraphs.flatMap(({ sources }, index) =>
    traced && sources.some((source) => sameCell(source, traced)) ? [index] : [],
  );
  const [first] = places;
  useEffect(() => session.report.followSelection(), [session]);
  useEffect(() => {
    if (traced && first !== undefined) showParagraph(first);
  }, [traced, first]);
  return (
    <div className={styles.places} role="status">
      {traced && <Caption1>{words.traced(formatAddress(traced), places.length)}</Caption1>}
      {places.slice(0, LISTED).map((place, number) => (
        <Link key={place} as="button" onClick={() => goToParagraph(place)}>
          {words.tracedPlace(number + 1)}
        </Link>
      ))}
    </div>
  );
}
