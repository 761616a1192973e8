import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { usePane } from '../session/context';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
    overflowWrap: 'anywhere',
  },
});

/** The title of a page that lies over the tabs, and the way back; the title takes the focus when the page opens. */
export function PageHead({ title }: { title: string }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={strings.actions.back}
        title={strings.actions.back}
        onClick={() => session.openPage(null)}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
    </div>
  );
}
