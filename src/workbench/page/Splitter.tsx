import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useStrings } from './context';

const LEAST = 280;
const USUAL = 380;
/** The grid keeps so many pixels. */
const GRID = 480;
const STEP = 16;
const KEY = 'jixiao.page.pane-width';

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: '6px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorBrandStroke2 },
    ':focus-visible': { backgroundColor: tokens.colorBrandStroke1, outline: 'none' },
    '@media (max-width: 820px)': { display: 'none' },
    '@media print': { display: 'none' },
  },
});

/** The width of the pane, as it was left the last time. */
export function usePaneWidth(): readonly [number, (width: number) => void] {
  const [width, setWidth] = useState(() => within(Number(readKept() ?? USUAL)));
  return [
    width,
    (next) => {
      setWidth(within(next));
      keep(String(within(next)));
    },
  ];
}

/** The line between sheet and pane (分隔条): dragged, or moved by arrow keys, Home and End; double click resets it. */
export function Splitter(props: {
  width: number;
  onWidth: (width: number) => void;
  /** While it is dragged the pane must not take the pointer. */
  onDragging: (dragging: boolean) => void;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const { width, onWidth, onDragging } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: window.innerWidth,
      End: LEAST,
    };
    const next = widths[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWidth(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onDragging(true);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={strings.splitter}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={Math.max(LEAST, window.innerWidth - GRID)}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onWidth(USUAL)}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          onWidth(window.innerWidth - event.clientX);
      }}
      onPointerUp={() => onDragging(false)}
      onLostPointerCapture={() => onDragging(false)}
    />
  );
}

function within(width: number): number {
  const most = Math.max(LEAST, Math.min(window.innerWidth / 2, window.innerWidth - GRID));
  return Math.round(Math.min(Math.max(Number.isFinite(width) ? width : USUAL, LEAST), most));
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(width: string): void {
  try {
    localStorage.setItem(KEY, width);
  } catch {
    // Where nothing is kept the width is the usual one the next time.
  }
}
