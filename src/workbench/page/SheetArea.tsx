import { makeStyles } from '@fluentui/react-components';
import { use, useState } from 'react';
import { Failure } from '../model/failure';
import { single } from '../model/sheet';
import { PageContext, useStrings, useVersion } from './context';
import { FormulaBar } from './FormulaBar';
import { Grid } from './grid/Grid';
import { SheetTabs } from './SheetTabs';
import type { Workspace } from './workspace';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0, flexGrow: 1 },
});

interface SheetAreaProps {
  readonly workspace: Workspace;
  readonly dark: boolean;
  /** Told whether a cell is being typed into, when Excel refuses the add-in's requests. */
  readonly onEditing: (editing: boolean) => void;
}

/** The formula bar, the grid and the tabs of one workbook, and the entry being typed. */
export function SheetArea({ workspace, dark, onEditing }: SheetAreaProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { say } = use(PageContext);
  const [draft, setDraftState] = useState<string | null>(null);
  const { workbook, entries } = workspace;
  const version = useVersion(workbook);

  const setDraft = (next: string | null) => {
    setDraftState(next);
    onEditing(next !== null);
  };
  const commit = (): boolean => {
    if (draft === null) return true;
    const { sheet, range } = workbook.selection;
    const { firstRow: row, firstColumn: column } = range;
    try {
      entries.enter(sheet, single(row, column), () => draft);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      say(error.code === 'AccessDenied' ? strings.refusedProtected : strings.refused);
      return false;
    } finally {
      setDraft(null);
    }
    const { formula, value } = sheet.cell(row, column) ?? {};
    const unknown = formula !== undefined && typeof value === 'object' && value?.error === '#NAME?';
    say(unknown ? strings.formulaUnknown : null);
    return true;
  };
  return (
    <section className={styles.area}>
      <FormulaBar workbook={workbook} draft={draft} onDraft={setDraft} onCommit={commit} />
      <Grid
        workbook={workbook}
        entries={entries}
        version={version}
        dark={dark}
        draft={draft}
        onDraft={setDraft}
        onCommit={commit}
      />
      <SheetTabs workbook={workbook} />
    </section>
  );
}
