import { useRef, type KeyboardEvent } from 'react';
import type { CellRange } from '../../../../core/workbook/address';
import type { Workbook } from '../../../model/workbook';
import { useStrings } from '../../context';
import { editText, type Entries } from './entries';
import type { Geometry } from './geometry';
import { edge, lastPlace, step, type Place } from './navigation';

/** What the keys of the grid act on. */
interface GridKeys {
  readonly workbook: Workbook;
  readonly entries: Entries;
  readonly geometry: Geometry;
  readonly view: { readonly top: number; readonly height: number };
  readonly range: CellRange;
  readonly active: Place;
  /** The text being typed into the selected cell; null when nothing is. */
  readonly draft: string | null;
  readonly onDraft: (draft: string | null) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly select: (place: Place, extend?: boolean) => void;
  /** Does something that the sheet may refuse, and says so then. */
  readonly attempt: (work: () => void) => void;
  readonly say: (words: string | null) => void;
  readonly moveAfterEntry: (down: number, right: number) => void;
}

/** Arrows, Enter, Tab, Home, End, F2, Delete and the rest as in Excel; Escape lets the next Tab leave the grid. */
export function useGridKeys({
  workbook,
  entries,
  geometry,
  view,
  range,
  active,
  draft,
  onDraft,
  onUndo,
  onRedo,
  select,
  attempt,
  say,
  moveAfterEntry,
}: GridKeys): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  const strings = useStrings();
  const { sheet } = workbook.selection;
  /** Escape was pressed: the next Tab leaves the grid. */
  const leaving = useRef(false);
  return (event) => {
    if (event.nativeEvent.isComposing) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && (event.key === 'PageUp' || event.key === 'PageDown')) return;
    const isLeaving = leaving.current && event.key === 'Tab';
    leaving.current = event.key === 'Escape' && draft === null;
    if (leaving.current) say(strings.leaving);
    if (isLeaving) {
      event.preventDefault();
      return leave(event.shiftKey);
    }
    const editing = draft !== null;
    const far =
      range.lastRow === active.row && range.firstRow !== active.row ? range.firstRow : range.lastRow;
    const end = {
      row: event.shiftKey ? far : active.row,
      column:
        event.shiftKey && range.firstColumn !== active.column && range.lastColumn === active.column
          ? range.firstColumn
          : event.shiftKey
            ? range.lastColumn
            : active.column,
    };
    const page = Math.max(1, geometry.rowAt(view.top + view.height) - geometry.rowAt(view.top) - 1);
    const move = (down: number, right: number) =>
      select(step(sheet, geometry, end, down, right), event.shiftKey);
    const actions: Readonly<Record<string, (() => void) | undefined>> = {
      Enter: event.altKey ? undefined : () => moveAfterEntry(event.shiftKey ? -1 : 1, 0),
      Tab: () => moveAfterEntry(0, event.shiftKey ? -1 : 1),
      Escape: editing ? () => onDraft(null) : undefined,
      ...(editing
        ? event.altKey
          ? { Enter: () => onDraft(`${draft}\n`) }
          : {}
        : {
            ArrowUp: () => move(-1, 0),
            ArrowDown: () => move(1, 0),
            ArrowLeft: () => move(0, -1),
            ArrowRight: () => move(0, 1),
            PageUp: () => move(-page, 0),
            PageDown: () => move(page, 0),
            Home: () => select({ row: end.row, column: 0 }, event.shiftKey),
            F2: () => onDraft(editText(sheet.cell(active.row, active.column))),
            Delete: () => attempt(() => entries.enter(sheet, range, () => '')),
            Backspace: () => onDraft(''),
            ...(command
              ? {
                  z: () => attempt(event.shiftKey ? onRedo : onUndo),
                  y: () => attempt(onRedo),
                  Home: () => select({ row: 0, column: 0 }, event.shiftKey),
                  End: () => select(lastPlace(sheet), event.shiftKey),
                  ArrowUp: () => select(edge(sheet, end, -1, 0), event.shiftKey),
                  ArrowDown: () => select(edge(sheet, end, 1, 0), event.shiftKey),
                  ArrowLeft: () => select(edge(sheet, end, 0, -1), event.shiftKey),
                  ArrowRight: () => select(edge(sheet, end, 0, 1), event.shiftKey),
                }
              : {}),
          }),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
}

/** Puts the focus on the tabs of the sheets, or on what comes before the grid. */
function leave(backwards: boolean): void {
  const before = '[aria-label][role="toolbar"] button, header button';
  const target = backwards ? [...document.querySelectorAll<HTMLElement>(before)].at(-1) : undefined;
  (target ?? document.querySelector<HTMLElement>('[data-sheets] [tabindex="0"]'))?.focus();
}
