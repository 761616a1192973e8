import { makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../core/findings/finding';
import { usePane } from '../context';
import { SEVERITIES, SeverityIcon } from './severity';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  sheet: { flexGrow: 1, minWidth: '8em' },
});

/** Narrows the list by severity and by sheet. */
export function Filters(props: {
  findings: readonly Finding[];
  hidden: ReadonlySet<Severity>;
  onHide: (hidden: ReadonlySet<Severity>) => void;
  sheet: string | null;
  onSheet: (sheet: string | null) => void;
}) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.findings;
  const { findings, hidden } = props;
  const sheets = new Set(findings.flatMap(({ primary }) => (primary ? [primary.sheet] : [])));
  const toggle = (severity: Severity) => {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    props.onHide(next);
  };
  return (
    <div className={styles.filters} role="group" aria-label={words.filterLabel}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          count > 0 && (
            <ToggleButton
              key={severity}
              size="small"
              className={styles.button}
              icon={<SeverityIcon severity={severity} />}
              checked={!hidden.has(severity)}
              onClick={() => toggle(severity)}
            >
              {words.severities[severity]} {count}
            </ToggleButton>
          )
        );
      })}
      {sheets.size > 1 && (
        <Select
          size="small"
          className={styles.sheet}
          aria-label={words.sheetLabel}
          value={props.sheet ?? ''}
          onChange={(_, { value }) => props.onSheet(value || null)}
        >
          <option value="">{words.allSheets}</option>
          {[...sheets].map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      )}
    </div>
  );
}
