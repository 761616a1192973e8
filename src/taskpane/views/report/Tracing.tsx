import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useEffect } from 'react';
import type { Paragraph } from '../../../core/narrative/model';
import { formatAddress, sameCell } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { goToParagraph, showParagraph } from './ParagraphView';

const useStyles = makeStyles({
  tracing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** How many places are linked to; the first is gone to at once. */
const LISTED = 12;

/**
 * 哪些句子用到当前单元格: marks the sentences that use whatever cell is selected while the report is shown, and goes to
 * them when asked.
 */
export function Tracing({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const { traced } = state;
  const places = paragraphs.flatMap(({ sources }, index) =>
    traced && sources.some((source) => sameCell(source, traced.cell)) ? [index] : [],
  );
  const [first] = places;
  useEffect(() => session.report.followSelection(), [session]);
  useEffect(() => {
    if (!traced || first === undefined) return;
    if (traced.asked) goToParagraph(first);
    else showParagraph(first);
  }, [traced, first]);
  return (
    <div className={styles.tracing}>
      <div>
        <Button
          size="small"
          icon={<SearchRegular />}
          title={words.traceHint}
          disabledFocusable={state.busy !== null}
          onClick={() => void session.report.trace()}
        >
          {words.trace}
        </Button>
      </div>
      {traced && (
        <div className={styles.places} role="status">
          <Caption1>{words.traced(formatAddress(traced.cell), places.length)}</Caption1>
          {places.slice(0, LISTED).map((place, number) => (
            <Link key={place} as="button" onClick={() => goToParagraph(place)}>
              {words.tracedPlace(number + 1)}
            </Link>
          ))}
        </div>
      )}
    </div>
  );
}
