import { single } from '../../../core/workbook/address';
import { makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { useStrings } from '../context';
import { SheetMenu } from './SheetMenu';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  add: {
    flexShrink: 0,
    width: '32px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: '16px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  dot: {
    width: '7px',
    height: '7px',
    borderRadius: '50%',
    backgroundColor: tokens.colorStatusDangerForeground1,
    forcedColorAdjust: 'none',
  },
  tabs: {
    display: 'flex',
    overflowX: 'auto',
    scrollbarWidth: 'thin',
  },
  tab: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    maxWidth: '220px',
    padding: '7px 14px',
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: '13px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  before: { boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}` },
  behind: { boxShadow: `inset -3px 0 ${tokens.colorCompoundBrandStroke}` },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
  },
});

/**
 * The visible sheets' tabs; arrow keys move between them. A tab is dragged to another place, or moved with Ctrl+Shift and an
 * arrow key.
 */
export function SheetTabs({ workbook, marked }: { workbook: Workbook; marked: readonly string[] }) {
  const styles = useStyles();
  const strings = useStrings();
  const active = useRef<HTMLButtonElement>(null);
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const current = workbook.active;
  const [asked, ask] = useState<'rename' | 'delete' | null>(null);
  const [menuAt, openMenu] = useState<HTMLElement | null | undefined>();
  const [dragged, drag] = useState<Sheet | null>(null);
  const [over, hover] = useState<Sheet | null>(null);
  const mayChange = !workbook.structureProtected;
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not return.
    void active.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);

  const show = (sheet: Sheet | undefined) => sheet && workbook.select(sheet, single(0, 0));
  const add = () => {
    let number = workbook.sheets.length + 1;
    while (workbook.sheet(strings.newSheet(number))) number += 1;
    show(workbook.addSheet(strings.newSheet(number)));
  };
  const placeOf = (sheet: Sheet) => workbook.sheets.indexOf(sheet);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = by === 0 ? undefined : sheets[sheets.indexOf(current) + by];
    if (!next) return;
    event.preventDefault();
    if (!event.ctrlKey || !event.shiftKey) show(next);
    else if (mayChange) workbook.moveSheet(current, placeOf(next));
    requestAnimationFrame(() => active.current?.focus());
  };
  return (
    <div className={styles.bar}>
      <div
        role="tablist"
        data-sheets=""
        aria-label={strings.sheets}
        className={styles.tabs}
        onKeyDown={onKeyDown}
      >
        {sheets.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet === current}
            {...(marked.includes(sheet.name)
              ? { 'aria-description': strings.sheetsWithErrors, title: strings.sheetsWithErrors }
              : {})}
            tabIndex={sheet === current ? 0 : -1}
            {...(sheet === current ? { ref: active } : {})}
            className={mergeClasses(
              styles.tab,
              sheet === current && styles.active,
              dragged !== null && sheet === over && sheet !== dragged
                ? placeOf(sheet) < placeOf(dragged)
                  ? styles.before
                  : styles.behind
                : undefined,
            )}
            {...(mayChange
              ? { 'aria-keyshortcuts': 'Control+Shift+ArrowLeft Control+Shift+ArrowRight' }
              : {})}
            draggable={mayChange}
            onDragStart={({ dataTransfer }) => {
              dataTransfer.effectAllowed = 'move';
              drag(sheet);
            }}
            onDragOver={(event) => {
              if (!dragged) return;
              event.preventDefault();
              hover(sheet);
            }}
            onDrop={(event) => {
              if (!dragged) return;
              event.preventDefault();
              event.stopPropagation();
              if (dragged !== sheet) workbook.moveSheet(dragged, placeOf(sheet));
            }}
            onDragEnd={() => {
              drag(null);
              hover(null);
            }}
            onClick={() => show(sheet)}
            onDoubleClick={() => mayChange && ask('rename')}
            onContextMenu={(event) => {
              if (!mayChange) return;
              event.preventDefault();
              show(sheet);
              openMenu(event.currentTarget);
            }}
          >
            {sheet.protected && (
              <Tooltip content={strings.protectedHint} relationship="description">
                <LockClosedRegular aria-label={strings.protected} />
              </Tooltip>
            )}
            {sheet.name}
            {marked.includes(sheet.name) && <span aria-hidden className={styles.dot} />}
          </button>
        ))}
      </div>
      {mayChange && (
        <>
          <button
            type="button"
            className={styles.add}
            aria-label={strings.addSheet}
            title={strings.addSheet}
            onClick={add}
          >
            +
          </button>
          <SheetMenu workbook={workbook} asked={asked} onAsk={ask} at={menuAt} onOpen={openMenu} />
        </>
      )}
    </div>
  );
}
