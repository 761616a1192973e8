import { Badge, Caption1, makeStyles, tokens, type BadgeProps } from '@fluentui/react-components';
import type { PreviewedChange, PreviewKind } from '../../../../core/narrative/refresh/preview';
import { usePane } from '../../../session/context';
import { figureText } from './figure-text';
import { MarkedText } from './MarkedText';

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // A kind in words is longer than a badge holds on one line at 320 pixels.
  kind: { height: 'auto', whiteSpace: 'normal', textAlign: 'start' },
  section: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  versions: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    '@media (min-width: 560px)': { gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM },
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  version: { margin: 0, lineHeight: '1.7', overflowWrap: 'anywhere' },
  check: {
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  figures: { margin: 0, paddingInlineStart: '1.4em', overflowWrap: 'anywhere' },
});

const COLORS: Readonly<Record<PreviewKind, NonNullable<BadgeProps['color']>>> = {
  added: 'success',
  removed: 'danger',
  updated: 'informative',
  followed: 'informative',
  merged: 'brand',
  orphaned: 'warning',
  renamed: 'warning',
};

/** One paragraph that the update changes: what becomes of it, the old text and the new, and what to look at. */
export function ChangeItem({ change, place }: { change: PreviewedChange; place: number }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const { kind, section, before, after, toCheck, names } = change;
  const heading = `change-${place}`;
  return (
    <article className={styles.item} aria-labelledby={heading}>
      <div className={styles.head} id={heading}>
        <Badge appearance="tint" color={COLORS[kind]} className={styles.kind}>
          {words.kinds[kind]}
        </Badge>
        <Caption1 className={styles.section}>{section === '' ? words.goneSection : section}</Caption1>
      </div>
      <dl className={styles.versions}>
        {before.length > 0 && (
          <div>
            <dt className={styles.name}>{words.before}</dt>
            <dd className={styles.version}>
              <MarkedText stretches={before} side="before" />
            </dd>
          </div>
        )}
        {after.length > 0 && kind !== 'orphaned' && kind !== 'renamed' && (
          <div>
            <dt className={styles.name}>{words.after}</dt>
            <dd className={styles.version}>
              <MarkedText stretches={after} side="after" />
            </dd>
          </div>
        )}
      </dl>
      {names && <div className={styles.check}>{words.projectRenamed(names.before, names.now)}</div>}
      {toCheck.length > 0 && (
        <div className={styles.check}>
          {words.toCheck}
          <ul className={styles.figures}>
            {toCheck.map((figure, index) => (
              <li key={index}>{figureText(figure, words)}</li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
