import {
  Caption1,
  makeStyles,
  Spinner,
  Toolbar,
  ToolbarButton,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { use, useEffect, useState } from 'react';
import { readRibbonGroup, type RibbonButton, type RibbonGroup } from '../manifest';
import type { Ribbon } from '../ribbon';
import { PageContext, useStrings } from './context';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    // The pane has the same commands, and a narrow window has no room for both.
    '@media (max-width: 820px)': { display: 'none' },
    '@media print': { display: 'none' },
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { flexWrap: 'wrap', padding: 0 },
  label: {
    color: tokens.colorNeutralForeground2,
    marginInlineEnd: tokens.spacingHorizontalS,
    '@media (max-width: 520px)': { display: 'none' },
  },
  icon: { width: '20px', height: '20px' },
});

interface RibbonBarProps {
  readonly ribbon: Ribbon;
  /** Whether there is a workbook for the commands to work on. */
  readonly ready: boolean;
  readonly onPane: () => void;
}

/** The add-in's buttons as Excel shows them on its ribbon (功能区): read from manifest.xml, run as Excel runs them. */
export function RibbonBar({ ribbon, ready, onPane }: RibbonBarProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { say } = use(PageContext);
  const group = useRibbonGroup();
  const [running, setRunning] = useState<string | null>(null);
  if (!group) return null;
  const press = async ({ action, label }: RibbonButton) => {
    if (action.kind === 'pane') return onPane();
    setRunning(label);
    say(null);
    try {
      await ribbon.run(action.name);
    } catch (error) {
      say(strings.commandFailed(label, error instanceof Error ? error.message : String(error)));
    } finally {
      setRunning(null);
    }
  };
  return (
    <section aria-label={strings.ribbon} className={styles.ribbon}>
      <Toolbar aria-label={group.label} className={styles.buttons}>
        <Caption1 className={styles.label}>{group.label}</Caption1>
        {group.buttons.map((button) => (
          <Tooltip key={button.id} content={button.tip} relationship="description">
            <ToolbarButton
              icon={<img className={styles.icon} src={`assets/${button.icon}`} alt="" />}
              disabledFocusable={!ready || running !== null}
              onClick={() => void press(button)}
            >
              {button.label}
            </ToolbarButton>
          </Tooltip>
        ))}
      </Toolbar>
      <span role="status">
        {running !== null && <Spinner size="extra-tiny" label={strings.running(running)} />}
      </span>
    </section>
  );
}

/** The group of the manifest that is served with the page; null until it is there, and where it is missing. */
function useRibbonGroup(): RibbonGroup | null {
  const { locale } = use(PageContext);
  const [group, setGroup] = useState<RibbonGroup | null>(null);
  useEffect(() => {
    const read = async () => {
      const answer = await fetch('manifest.xml');
      if (answer.ok) setGroup(readRibbonGroup(await answer.text(), locale));
    };
    read().catch(() => setGroup(null));
  }, [locale]);
  return group;
}
