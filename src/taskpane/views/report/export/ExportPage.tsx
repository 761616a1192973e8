import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { use } from 'react';
import { usePane } from '../../../session/context';
import { usePageStyles } from '../../../parts/page';
import { PageHead } from '../../../parts/PageHead';
import { DocumentOffer } from './DocumentOffer';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  text: { flexGrow: 1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** 导出 Word: what is still open, each with the way to it, and the export, which is never refused. */
export function ExportPage() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  const words = strings.export;
  const { exportChecklist } = use(session.engine);
  const { report, review, busy } = state;
  if (!report || !review) return null;
  const items = exportChecklist(report.narrative);
  const count = (kind: (typeof items)[number]['kind']) => items.filter((item) => item.kind === kind).length;
  const errors = review.findings.filter(({ severity }) => severity === 'error').length;
  const open = [
    { text: words.errors(errors), count: errors, go: () => session.show('findings') },
    {
      text: words.gaps(count('placeholder')),
      count: count('placeholder'),
      go: () => session.openPage({ kind: 'gaps', paragraph: null }),
    },
    { text: words.doubts(count('doubt')), count: count('doubt'), go: () => session.show('report') },
    { text: words.proposals(count('proposal')), count: count('proposal'), go: () => session.show('report') },
    { text: words.stale(count('stale')), count: count('stale'), go: () => session.show('report') },
  ].filter((item) => item.count > 0);
  return (
    <div className={page.page}>
      <PageHead title={words.title} />
      <p className={styles.title}>{open.length > 0 ? words.open : words.ready}</p>
      <ul className={styles.list}>
        {open.map(({ text, go }) => (
          <li key={text} className={styles.item}>
            <WarningFilled className={styles.open} aria-hidden />
            <span className={styles.text}>{text}</span>
            <Button size="small" aria-label={words.see(text)} onClick={go}>
              {words.go}
            </Button>
          </li>
        ))}
        {open.length === 0 && (
          <li className={styles.item}>
            <CheckmarkCircleRegular className={styles.done} aria-hidden />
            {words.nothingOpen}
          </li>
        )}
      </ul>
      <p className={page.intro}>
        {words.format}{' '}
        <Link as="button" inline onClick={() => session.openPage({ kind: 'settings' })}>
          {words.change}
        </Link>
      </p>
      {state.document && <DocumentOffer file={state.document} />}
      <div className={page.foot}>
        <Button
          appearance="primary"
          data-first-action=""
          disabledFocusable={busy !== null}
          onClick={() => void session.report.exportWord()}
        >
          {words.run}
        </Button>
        <Button onClick={() => session.openPage(null)}>{strings.actions.cancel}</Button>
      </div>
    </div>
  );
}
