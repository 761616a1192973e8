import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { isComplete, uncheckedOf } from '../../../core/checks/coverage/counts';
import { usePane } from '../../session/context';
import { EmptyState } from '../../parts/EmptyState';
import { NothingRead } from '../../parts/NothingRead';

/**
 * What is said where nothing was found: a tick only where everything was read and compared, otherwise what was not,
 * with the way to it.
 */
export function Ending() {
  const { session, state, strings } = usePane();
  const words = strings.findings;
  const { review, coverage, fill } = state;
  if (!review) return null;
  const { tables, unrecognised } = review;
  if (tables.length === 0) return <NothingRead />;
  if (coverage.checked === 0)
    return (
      <EmptyState
        icon={<CircleHalfFillRegular />}
        title={words.nothingToCheck}
        hint={words.nothingToCheckHint(coverage.figures)}
      />
    );
  const unchecked = uncheckedOf(coverage);
  if (isComplete(coverage) && unrecognised.length === 0 && !state.stale)
    return (
      <EmptyState
        icon={<CheckmarkCircleRegular />}
        title={words.clean}
        hint={words.cleanHint(coverage.checked)}
      />
    );
  const hint = [
    coverage.gaps > 0 ? words.leftGaps(coverage.gaps) : '',
    coverage.blank > 0 ? words.leftBlank(coverage.blank) : '',
    unchecked > coverage.blank ? words.leftUnrelated(unchecked - coverage.blank) : '',
    unrecognised.length > 0 ? words.leftUnread(unrecognised.length) : '',
    state.stale ? strings.notices.stale : '',
  ].join('');
  return (
    <EmptyState icon={<CircleHalfFillRegular />} title={words.comparedClean} hint={hint}>
      {coverage.gaps > 0 && fill !== null && fill.written.length > 0 && (
        <Button onClick={() => session.show('fill')}>{words.goFill}</Button>
      )}
      {unrecognised.length > 0 && <Button onClick={() => session.show('overview')}>{words.seeUnread}</Button>}
    </EmptyState>
  );
}
