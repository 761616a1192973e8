import { mergeClasses } from '@fluentui/react-components';
import { use, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PaneNews } from '../../../../appearance/pane-link';
import { a1, rangeA1, type CellRange } from '../../../../core/workbook/address';
import { Failure } from '../../../model/failure';
import type { Workbook } from '../../../model/workbook';
import { Charts } from '../charts/Charts';
import { PageContext, useStrings } from '../../context';
import { Cells, ColumnHeads, FrozenRows, HEAD_HEIGHT, HEAD_WIDTH } from './Cells';
import { gridClipboard } from './clipboard';
import { editText, type Entries } from './entries';
import { frozenIn, scrollFor, seenAt } from './frozen';
import { COLUMN_LIMIT, Geometry, type Box } from './geometry';
import { areaAt, isOneCell, spanned, step, type Place } from './navigation';
import { gridPointer } from './pointer';
import { useGridStyles } from './styles';
import { useGridKeys } from './use-grid-keys';

interface GridProps {
  readonly workbook: Workbook;
  readonly entries: Entries;
  readonly version: number;
  readonly dark: boolean;
  /** The text being typed into the selected cell; null when nothing is. */
  readonly draft: string | null;
  readonly onDraft: (draft: string | null) => void;
  /** Enters the draft; false when the sheet refused it. */
  readonly onCommit: () => boolean;
  /** What is outlined besides the selection, as the pane asks. */
  readonly block: PaneNews['block'];
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Rows drawn beyond the visible ones, in pixels. */
const MARGIN = 400;

/**
 * The active sheet as a grid that is used with the mouse and the keyboard as in Excel. A text box lies, unseen,
 * over the selected cell and has the focus, so that Chinese input methods can start a cell like any other key.
 */
export function Grid(props: GridProps) {
  const { workbook, entries, version, dark, draft, onDraft, onCommit } = props;
  const styles = useGridStyles();
  const strings = useStrings();
  const { say } = use(PageContext);
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const anchor = useRef<Place | null>(null);
  const [view, setView] = useState({ top: 0, left: 0, height: 800, width: 1200 });
  const { sheet, range } = workbook.selection;
  // The sheet changes in place; its version says when.
  const geometry = useMemo(() => new Geometry(sheet), [sheet, version]);
  const start = anchor.current ?? { row: range.firstRow, column: range.firstColumn };
  const active = isOneCell(sheet, range) ? { row: range.firstRow, column: range.firstColumn } : start;
  const shownRange = isOneCell(sheet, range) ? areaAt(sheet, active) : range;
  const { rows, columns, height, width, isScrolled } = frozenIn(sheet, geometry, view);
  const frozen = useMemo(
    () => ({ rows, columns, height, width, isScrolled }),
    [rows, columns, height, width, isScrolled],
  );
  const seen = (area: CellRange) => seenAt(geometry.box(area), area, frozen, view);
  const selected = seen(shownRange);
  const cellBox = seen(areaAt(sheet, active));
  /** The selection lies on what is frozen, and not behind it. */
  const isOver = shownRange.firstRow < rows || shownRange.firstColumn < columns;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () =>
      setView((last) => ({ ...last, height: element.clientHeight, width: element.clientWidth }));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => say(geometry.cut ? strings.cut(COLUMN_LIMIT) : null), [geometry.cut, say, strings]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { left, top, width, height } = geometry.box(shownRange);
    element.scrollLeft = scrollFor(
      { from: left, size: width, isFrozen: shownRange.firstColumn < frozen.columns },
      frozen.width,
      element.clientWidth - HEAD_WIDTH,
      element.scrollLeft,
    );
    element.scrollTop = scrollFor(
      { from: top, size: height, isFrozen: shownRange.firstRow < frozen.rows },
      frozen.height,
      element.clientHeight - HEAD_HEIGHT,
      element.scrollTop,
    );
    // Only when the selection moves: its box alone (a row growing) must not pull the view.
  }, [sheet, range]);

  const select = (place: Place, extend = false) => {
    if (!extend) anchor.current = place;
    const from = extend ? (anchor.current ?? active) : place;
    workbook.select(sheet, spanned(sheet, from, place));
  };
  const attempt = (work: () => void) => {
    try {
      work();
      say(null);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      say(error.code === 'AccessDenied' ? strings.refusedProtected : strings.refused);
    }
  };
  const moveAfterEntry = (down: number, right: number) => {
    if (draft === null || onCommit()) select(step(sheet, geometry, active, down, right));
  };

  const onKeyDown = useGridKeys({
    ...props,
    geometry,
    view,
    range,
    active,
    select,
    attempt,
    say,
    moveAfterEntry,
  });
  const pointer = gridPointer({ ...props, scroller, editor, anchor, geometry, frozen, select });
  const { onCopy, onPaste } = gridClipboard({ workbook, entries, draft, active, attempt });

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={strings.grid(sheet.name)}
      aria-rowcount={geometry.rows + 1}
      aria-colcount={geometry.columns + 1}
      onScroll={({ currentTarget }) =>
        setView({
          top: currentTarget.scrollTop,
          left: currentTarget.scrollLeft,
          height: currentTarget.clientHeight,
          width: currentTarget.clientWidth,
        })
      }
      {...pointer}
      onDoubleClick={() => onDraft(editText(sheet.cell(active.row, active.column)))}
    >
      <div
        role="rowgroup"
        className={styles.canvas}
        style={{ width: geometry.width + HEAD_WIDTH, height: geometry.height + HEAD_HEIGHT }}
      >
        <ColumnHeads geometry={geometry} sheet={sheet} frozen={frozen} version={version} />
        <FrozenRows sheet={sheet} geometry={geometry} frozen={frozen} dark={dark} version={version} />
        <Cells
          sheet={sheet}
          geometry={geometry}
          from={windowStart(view.top)}
          to={windowStart(view.top) + view.height + 2 * MARGIN}
          frozen={frozen}
          dark={dark}
          version={version}
        />
        <Charts sheet={sheet} geometry={geometry} />
        {props.block?.sheet === sheet.name && (
          <div
            aria-hidden
            className={styles.block}
            data-block={rangeA1(props.block.range)}
            style={onCanvas(geometry.box(props.block.range))}
          />
        )}
        <div
          aria-hidden
          className={mergeClasses(
            styles.selection,
            !isOneCell(sheet, range) && styles.range,
            isOver && styles.over,
          )}
          data-selection={a1(active.row, active.column)}
          style={onCanvas(selected)}
        />
        <div role="row" aria-rowindex={active.row + 2}>
          <div role="gridcell" aria-colindex={active.column + 2}>
            <textarea
              ref={editor}
              aria-label={strings.editor(a1(active.row, active.column))}
              className={mergeClasses(styles.editor, isOver && styles.over, draft === null && styles.idle)}
              style={{
                left: cellBox.left + HEAD_WIDTH - 1,
                top: cellBox.top + HEAD_HEIGHT - 1,
                width: Math.max(cellBox.width + 1, draft === null ? 0 : 120),
                height: Math.max(cellBox.height + 1, 24),
              }}
              spellCheck={false}
              value={draft ?? ''}
              onChange={({ target }) => onDraft(target.value)}
              onKeyDown={onKeyDown}
              onBlur={() => draft !== null && onCommit()}
              onCopy={onCopy}
              onCut={onCopy}
              onPaste={onPaste}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

/** A rectangle of the sheet as a place on the canvas, over the lines around it. */
function onCanvas({ left, top, width, height }: Box): Box {
  return { left: left + HEAD_WIDTH - 1, top: top + HEAD_HEIGHT - 1, width, height };
}

/** Rows are planned in steps, so that scrolling by a line draws nothing new. */
function windowStart(top: number): number {
  return Math.max(0, Math.floor(top / MARGIN) * MARGIN - MARGIN / 2);
}
