import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { HistoryRecord } from '../../../../core/narrative/refresh/history';
import { usePane } from '../../../session/context';
import { figureText } from './figure-text';

const useStyles = makeStyles({
  history: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { cursor: 'pointer' },
  records: { margin: 0, padding: 0, listStyleType: 'none' },
  record: { marginTop: tokens.spacingVerticalM },
  changes: {
    margin: 0,
    paddingInlineStart: '1.4em',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  text: { color: tokens.colorNeutralForeground2 },
});

/** 更新记录: when the report was written and what changed each time, the latest first. */
export function RefreshHistory({ history }: { history: readonly HistoryRecord[] }) {
  const { strings } = usePane();
  const styles = useStyles();
  if (history.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary className={styles.summary}>{strings.report.history(history.length)}</summary>
      <ol className={styles.records} reversed>
        {[...history].reverse().map((record) => (
          <Record key={record.at} record={record} />
        ))}
      </ol>
    </details>
  );
}

function Record({ record }: { record: HistoryRecord }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const { at, paragraphs, changed, changes } = record;
  const left = changed - changes.length;
  return (
    <li className={styles.record}>
      <time dateTime={at}>{useMoment(at)}</time>{' '}
      <span>{changed === 0 ? words.historyFirst(paragraphs) : words.historyChanged(changed)}</span>
      <ul className={styles.changes}>
        {changes.map(({ kind, text, figures }, index) => (
          <li key={index}>
            <span className={styles.text}>
              {words.kinds[kind]}：{text}
            </span>
            {figures.map((figure, number) => (
              <div key={number}>{figureText(figure, words)}</div>
            ))}
          </li>
        ))}
      </ul>
      {left > 0 && <Caption1>{words.historyMore(left)}</Caption1>}
    </li>
  );
}

/** A moment as people of this language write it, in the time of this computer. */
function useMoment(at: string): string {
  const { locale } = usePane();
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
