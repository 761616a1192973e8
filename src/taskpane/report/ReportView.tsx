import { Badge, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { OUTLINE_IDS } from '../../core/narrative/model';
import { usePane } from '../context';
import { EmptyState } from '../parts/EmptyState';
import { DocumentOffer } from './DocumentOffer';
import { ParagraphView } from './ParagraphView';
import { Tracing } from './Tracing';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  counts: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  body: { flexGrow: 1, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  foot: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  wide: { flexGrow: 1 },
});

/** The report as it would be written: outline, paragraphs with their sources, and the button that writes it. */
export function ReportView() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const { narrative, busy } = state;
  if (!narrative) {
    return (
      <EmptyState
        icon={<DocumentTextRegular />}
        title={busy ? strings.busy[busy.task] : words.empty}
        hint={words.emptyHint}
      >
        {!busy && (
          <Button appearance="primary" onClick={() => void session.previewNarrative(null)}>
            {words.preview}
          </Button>
        )}
      </EmptyState>
    );
  }
  const { paragraphs } = narrative;
  const open = paragraphs.filter(({ placeholder }) => placeholder).length;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Field label={words.outline} size="small">
          <Select
            value={narrative.outline}
            disabled={busy !== null}
            onChange={(_, { value }) => {
              const outline = OUTLINE_IDS.find((id) => id === value);
              if (outline) void session.previewNarrative(outline);
            }}
          >
            {OUTLINE_IDS.map((id) => (
              <option key={id} value={id}>
                {words.outlines[id]}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.counts}>
          <Caption1>{words.paragraphs(paragraphs.filter(({ heading }) => heading === null).length)}</Caption1>
          {open > 0 && (
            <Badge appearance="tint" color="warning">
              {words.placeholders(open)}
            </Badge>
          )}
        </div>
        {session.capabilities.selection && <Tracing paragraphs={paragraphs} />}
      </div>
      {paragraphs.length === 0 ? (
        <EmptyState icon={<DocumentTextRegular />} title={words.nothing} hint={words.nothingHint} />
      ) : (
        <>
          <section className={styles.body} aria-label={words.bodyLabel}>
            {paragraphs.map((paragraph, index) => (
              <ParagraphView key={index} paragraph={paragraph} place={index} />
            ))}
          </section>
          <div className={styles.foot}>
            <div className={styles.buttons}>
              <Button
                className={styles.wide}
                appearance="primary"
                disabledFocusable={busy !== null}
                onClick={() => void session.writeNarrative()}
              >
                {words.write}
              </Button>
              <Button disabledFocusable={busy !== null} onClick={() => void session.exportWord()}>
                {words.word}
              </Button>
            </div>
            {state.document && <DocumentOffer file={state.document} />}
          </div>
        </>
      )}
    </div>
  );
}
