import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

/** Chips that filter a list (筛选): none pressed shows all, pressed ones show only theirs. Those that count none are left out. */
export function Chips<Value extends string>(props: {
  label: string;
  chips: readonly {
    readonly value: Value;
    readonly text: string;
    readonly icon?: ReactNode;
    readonly count: number;
  }[];
  pressed: readonly Value[];
  onChange: (pressed: readonly Value[]) => void;
}) {
  const styles = useStyles();
  const { pressed, onChange } = props;
  return (
    <div className={styles.chips} role="group" aria-label={props.label}>
      {props.chips
        .filter(({ value, count }) => count > 0 || pressed.includes(value))
        .map(({ value, text, icon, count }) => {
          const isPressed = pressed.includes(value);
          return (
            <button
              key={value}
              type="button"
              aria-pressed={isPressed}
              className={mergeClasses(styles.chip, isPressed && styles.pressed)}
              onClick={() =>
                onChange(isPressed ? pressed.filter((each) => each !== value) : [...pressed, value])
              }
            >
              {icon}
              {text} {count}
            </button>
          );
        })}
    </div>
  );
}
