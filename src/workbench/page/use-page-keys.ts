import { single } from '../../core/workbook/address';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Workbook } from '../model/workbook';
import { PICKER_ID } from './Header';

/** The regions that F6 goes through, in order: header, ribbon, grid, tabs, pane. */
const REGIONS = [
  'header',
  '[role="toolbar"]',
  '[role="grid"] textarea',
  '[role="tablist"][data-sheets]',
  'iframe',
];

/** What the keys of the page work on. */
interface PageKeys {
  page: RefObject<HTMLElement | null>;
  workbook: Workbook | null;
  onSave: () => void;
  onFind: () => void;
  onPrint: () => void;
  /** F8, and with Shift back. */
  onFinding: (by: 1 | -1) => void;
}

/**
 * The keys that work everywhere on the page, also while nothing on it has the focus. Returns how to follow them in the pane as
 * well, which leaves them alone where they mean something of its own.
 */
export function usePageKeys(props: PageKeys): (pane: Window) => void {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const onKey = useCallback((event: KeyboardEvent) => answer(event, latest.current), []);
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onKey]);
  return useCallback((pane) => pane.addEventListener('keydown', onKey), [onKey]);
}

function answer(
  event: KeyboardEvent,
  { page, workbook, onSave, onFind, onPrint, onFinding }: PageKeys,
): void {
  if (event.defaultPrevented || event.isComposing) return;
  const command = event.ctrlKey || event.metaKey;
  const by = event.shiftKey ? -1 : 1;
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    F6: () => goToRegion(page.current, by),
    F8: () => onFinding(by),
    ...(command
      ? {
          f: onFind,
          // Also from the pane, which would print itself.
          p: onPrint,
          o: () => document.getElementById(PICKER_ID)?.click(),
          s: onSave,
          PageDown: () => workbook && showSheet(workbook, 1),
          PageUp: () => workbook && showSheet(workbook, -1),
        }
      : {}),
  };
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

/** Puts the focus into the next region, or the one before; what is hidden is passed over. */
function goToRegion(page: HTMLElement | null, by: 1 | -1): void {
  const regions = REGIONS.flatMap((selector) => page?.querySelector<HTMLElement>(selector) ?? []).filter(
    (region) => region.offsetParent !== null,
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  // From nowhere, as when the page has just come up, it begins at an end.
  const next = regions.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % regions.length);
  const first = next?.matches('textarea, iframe')
    ? next
    : next?.querySelector<HTMLElement>('button:not([tabindex="-1"]), [tabindex="0"]');
  first?.focus();
}

/** Makes the next visible sheet the active one, or the one before. */
function showSheet(workbook: Workbook, by: 1 | -1): void {
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const next = sheets[sheets.indexOf(workbook.active) + by];
  if (next) workbook.select(next, single(0, 0));
}
