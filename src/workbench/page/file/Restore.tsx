import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import { PageContext, useStrings } from '../context';
import type { LocalCopy } from './local-copy';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  text: { flexGrow: 1 },
});

/** Offers the changes that were not downloaded the last time. */
export function Restore(props: { copy: LocalCopy; onRestore: () => void; onDrop: () => void }) {
  const styles = useStyles();
  const strings = useStrings();
  const { locale } = use(PageContext);
  const { copy, onRestore, onDrop } = props;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(copy.at);
  return (
    <div className={styles.bar} role="status">
      <span className={styles.text}>{strings.unsavedThen(copy.name, when)}</span>
      <Button size="small" appearance="primary" onClick={onRestore}>
        {strings.restore}
      </Button>
      <Button size="small" onClick={onDrop}>
        {strings.drop}
      </Button>
    </div>
  );
}
