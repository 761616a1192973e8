import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  state: {
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    textAlign: 'center',
  },
  icon: { fontSize: '40px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  hint: { color: tokens.colorNeutralForeground2, maxWidth: '34em' },
});

/** A view that has nothing to list: why, and what can be done. */
export function EmptyState(props: { icon: ReactNode; title: string; hint: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <span className={styles.icon} aria-hidden>
        {props.icon}
      </span>
      <Subtitle2 as="h2">{props.title}</Subtitle2>
      <Body1 className={styles.hint}>{props.hint}</Body1>
      {props.children}
    </div>
  );
}
