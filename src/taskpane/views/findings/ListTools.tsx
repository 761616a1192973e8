import { Button, Checkbox, Input, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { Finding } from '../../../core/findings/finding';
import { usePane } from '../../session/context';
import { Chips } from '../../parts/menus/Chips';
import { StepButtons } from '../../parts/menus/StepButtons';
import { GROUPINGS } from '../../session/state';
import { SEARCH_ID } from '../../use-pane-keys';
import { SEVERITIES } from './severities';
import { SeverityIcon } from './SeverityIcon';

/** From so many findings on they can be searched. */
const SEARCHABLE = 8;

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1 },
  search: { flexGrow: 1, minWidth: '8em' },
  group: { minWidth: '6em' },
  shown: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Which findings are listed and how; next and previous; the check again, and the marks in the sheet. */
export function ListTools({ findings, shown }: { findings: readonly Finding[]; shown: number }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.findings;
  const { list, busy } = state;
  const isFiltered = list.severities.length > 0 || list.search.trim() !== '';
  return (
    <div className={styles.tools}>
      {findings.length > 0 && (
        <div className={styles.row}>
          <Chips
            label={words.filterLabel}
            chips={SEVERITIES.map((severity) => ({
              value: severity,
              text: words.severities[severity],
              icon: <SeverityIcon severity={severity} />,
              count: findings.filter((finding) => finding.severity === severity).length,
            }))}
            pressed={list.severities}
            onChange={(severities) => session.findings.list({ severities })}
          />
          <span className={styles.grow} />
          <StepButtons previous={words.previous} next={words.next} onStep={(by) => void session.step(by)} />
          {findings.length >= SEARCHABLE && (
            <Input
              id={SEARCH_ID}
              className={styles.search}
              size="small"
              type="search"
              aria-label={words.search}
              placeholder={words.search}
              contentBefore={<SearchRegular />}
              value={list.search}
              onChange={(_, { value }) => session.findings.list({ search: value })}
            />
          )}
        </div>
      )}
      {isFiltered && (
        <div className={styles.row}>
          <span className={styles.shown} role="status">
            {words.shown(shown, findings.length)}
          </span>
          <Link as="button" onClick={() => session.findings.list({ severities: [], search: '' })}>
            {words.clearFilter}
          </Link>
        </div>
      )}
      <div className={styles.row}>
        {findings.length > 0 && (
          <Select
            className={styles.group}
            size="small"
            aria-label={words.groupingLabel}
            value={list.grouping}
            onChange={(_, { value }) =>
              session.findings.list({ grouping: GROUPINGS.find((each) => each === value) ?? 'table' })
            }
          >
            {GROUPINGS.map((grouping) => (
              <option key={grouping} value={grouping}>
                {words.groupings[grouping]}
              </option>
            ))}
          </Select>
        )}
        <Button
          size="small"
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy !== null}
          onClick={() => void session.check()}
        >
          {state.checked ? strings.actions.recheck : strings.actions.check}
        </Button>
        {session.capabilities.marks && findings.length > 0 && (
          <Checkbox
            label={words.showMarks}
            checked={state.marked}
            disabled={busy !== null}
            onChange={(_, { checked }) => void session.showMarks(checked === true)}
          />
        )}
      </div>
    </div>
  );
}
