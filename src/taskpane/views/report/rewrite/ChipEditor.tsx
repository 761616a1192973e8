import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { RewrittenPart } from '../../../../core/narrative/refresh/rewrite';

const useStyles = makeStyles({
  editor: {
    minHeight: '9em',
    maxHeight: '50vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: '26px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    outline: 'none',
    ':focus': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px ${tokens.colorCompoundBrandStroke}`,
    },
  },
  chip: {
    padding: `1px ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'all',
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
});

/**
 * A text box in which figures that follow their cells are single pieces (随表更新的数): the cursor steps over them, one
 * Backspace removes the whole, copying gives their text. What is typed, and pasted text, are plain words.
 */
export function ChipEditor(props: {
  /** What is shown at first, and again when `version` changes; typing changes it without asking. */
  parts: readonly RewrittenPart[];
  version: number;
  label: string;
  follows: string;
  onChange: (text: string) => void;
  onSave: () => void;
}) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const { parts, version, label, follows, onChange, onSave } = props;
  const { chip } = styles;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.replaceChildren(
      ...parts.map((part) => (part.live ? chipOf(part.text, chip, follows) : part.text)),
    );
    element.focus({ preventScroll: true });
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
    // Typing changes the box itself; only a new version is laid out from outside.
  }, [version]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // One cell holds one paragraph.
    event.preventDefault();
    if (event.ctrlKey) onSave();
  };
  return (
    <div
      ref={box}
      role="textbox"
      aria-multiline
      aria-label={label}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      className={styles.editor}
      onInput={({ currentTarget }) => onChange(textOf(currentTarget))}
      onKeyDown={onKeyDown}
      onDrop={(event) => event.preventDefault()}
      onPaste={(event) => {
        event.preventDefault();
        const pasted = event.clipboardData.getData('text/plain').replace(/[\r\n]+/g, '');
        document.execCommand('insertText', false, pasted);
      }}
    />
  );
}

function chipOf(text: string, className: string, follows: string): HTMLElement {
  const chip = document.createElement('span');
  chip.className = className;
  chip.contentEditable = 'false';
  chip.title = follows;
  chip.textContent = text;
  return chip;
}

/** The words in the box; a browser may have put in breaks and hard spaces of its own. */
function textOf(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/[\r\n]+/g, '').replaceAll('\u00a0', ' ');
}
