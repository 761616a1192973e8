import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../context';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

/** Ways to the pages that are not part of the yearly round. */
export function Tools() {
  const { session, state, strings } = usePane();
  return (
    <nav className={useStyles().tools} aria-label={strings.overview.tools}>
      <Link as="button" onClick={() => session.openPage({ kind: 'trial', rule: null })}>
        {strings.trial.open}
      </Link>
      {state.review && (
        <Link as="button" onClick={() => session.openPage({ kind: 'coverage' })}>
          {strings.coverage.title}
        </Link>
      )}
      <Link as="button" onClick={() => session.openPage({ kind: 'settings' })}>
        {strings.settings.title}
      </Link>
    </nav>
  );
}
