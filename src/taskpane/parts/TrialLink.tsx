import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../core/tables/model';
import { usePane } from '../session/context';

const useStyles = makeStyles({ link: { fontSize: tokens.fontSizeBase200, alignSelf: 'start' } });

/** Opens the trial of the indicator's printed rule; nothing where its row prints none. */
export function TrialLink({ indicator }: { indicator: Indicator }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const { criterion, weight, level3 } = indicator;
  if (criterion === null) return null;
  const rule = { criterion, weight: weight?.written ?? '' };
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={strings.trial.openFor(level3)}
      onClick={() => session.openPage({ kind: 'trial', rule })}
    >
      {strings.trial.tryThis}
    </Link>
  );
}
