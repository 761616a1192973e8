import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexGrow: 1, minWidth: 0 },
  tab: {
    position: 'relative',
    minWidth: 0,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 299px)': { paddingInline: tokens.spacingHorizontalXS },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalS,
      bottom: '2px',
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

/**
 * A row of tabs (页签). Arrow keys, Home and End move along it without choosing; Enter or Space chooses. `selected` null
 * shows none as chosen, while a page lies over the views.
 */
export function Tabs<Value extends string>(props: {
  label: string;
  tabs: readonly { readonly value: Value; readonly text: string }[];
  selected: Value | null;
  /** Where the keyboard enters when none is selected. */
  current: Value;
  panel: string;
  onSelect: (value: Value) => void;
}) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { tabs, selected, current, panel } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % buttons.length,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    buttons.at(place)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={props.label} className={styles.tabs} onKeyDown={onKeyDown}>
      {tabs.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={`tab-${value}`}
          aria-selected={value === selected}
          aria-controls={panel}
          tabIndex={value === current ? 0 : -1}
          className={mergeClasses(styles.tab, value === selected && styles.selected)}
          onClick={() => props.onSelect(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
