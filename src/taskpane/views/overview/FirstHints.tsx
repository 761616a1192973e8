import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../session/context';
import { keepPreferences, readPreferences } from '../../session/preferences';

const useStyles = makeStyles({
  hint: {
    margin: tokens.spacingHorizontalM,
    marginBottom: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', justifyContent: 'space-between' },
});

/** What a newcomer is told, one thing after the other; it can be ended for good at any time. */
export function FirstHints() {
  const { strings } = usePane();
  const styles = useStyles();
  const { hints, nextHint, lastHint, noHints } = strings.overview;
  const [read, setRead] = useState(() => readPreferences().hintsRead);
  const hint = hints[read];
  if (hint === undefined) return null;
  const go = (hintsRead: number) => {
    keepPreferences({ hintsRead });
    setRead(hintsRead);
  };
  const isLast = read === hints.length - 1;
  return (
    <section className={styles.hint} aria-label={strings.overview.hintsLabel}>
      {read + 1}/{hints.length} {hint}
      <div className={styles.buttons}>
        <Button size="small" appearance="transparent" onClick={() => go(read + 1)}>
          {isLast ? lastHint : nextHint}
        </Button>
        {!isLast && (
          <Button size="small" appearance="transparent" onClick={() => go(hints.length)}>
            {noHints}
          </Button>
        )}
      </div>
    </section>
  );
}
