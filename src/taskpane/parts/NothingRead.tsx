import { Button } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { usePane } from '../session/context';
import { EmptyState } from './EmptyState';

/** What stands where no table was read: what the assistant reads, and the way to show it where a table is. */
export function NothingRead({ title }: { title?: string }) {
  const { session, state, strings } = usePane();
  const [first] = state.review?.unrecognised ?? [];
  const region = first ? { sheet: first.sheet, range: first.range } : null;
  return (
    <EmptyState
      icon={<TableSearchRegular />}
      title={title ?? strings.findings.nothingRead}
      hint={strings.overview.noneHint}
    >
      <Button appearance="primary" onClick={() => session.openPage({ kind: 'binding', region })}>
        {strings.binding.open}
      </Button>
    </EmptyState>
  );
}
