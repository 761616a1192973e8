import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { TableLightningRegular } from '@fluentui/react-icons/svg/table-lightning';
import { usePane } from '../context';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  action: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    "&[aria-disabled='true']": { cursor: 'progress' },
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  icon: { gridRow: 'span 2', fontSize: '28px', lineHeight: 1, display: 'flex' },
  tint: { color: tokens.colorBrandForeground1 },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: '22px' },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The three things the product does, one button each. */
export function Actions() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.actions;
  const actions = [
    {
      id: 'check',
      title: words.check,
      hint: words.checkHint,
      icon: <ClipboardTaskListLtrRegular />,
      run: () => session.check(),
    },
    {
      id: 'fill',
      title: words.fill,
      hint: words.fillHint,
      icon: <TableLightningRegular />,
      run: () => session.previewFill(),
    },
    {
      id: 'report',
      title: words.report,
      hint: words.reportHint,
      icon: <DocumentTextRegular />,
      run: () => session.previewReport(null),
    },
  ];
  return (
    <section className={styles.list} aria-label={strings.overview.actionsLabel}>
      {actions.map(({ id, title, hint, icon, run }, index) => {
        const primary = index === 0;
        return (
          <button
            key={id}
            type="button"
            className={mergeClasses(styles.action, primary && styles.primary)}
            aria-disabled={state.busy !== null}
            aria-label={title}
            aria-describedby={`hint-${id}`}
            onClick={() => void run()}
          >
            <span className={mergeClasses(styles.icon, !primary && styles.tint)} aria-hidden>
              {icon}
            </span>
            <span className={styles.title}>{title}</span>
            <span id={`hint-${id}`} className={mergeClasses(styles.hint, !primary && styles.quiet)}>
              {hint}
            </span>
          </button>
        );
      })}
    </section>
  );
}
