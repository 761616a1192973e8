import { single } from '../../../core/workbook/address';
import { makeStyles } from '@fluentui/react-components';
import { use, useState } from 'react';
import type { PageRequest, PaneNews } from '../../../appearance/pane-link';
import { Failure } from '../../model/failure';
import { PageContext, useStrings, useVersion } from '../context';
import { FindBar } from './FindBar';
import { FormulaBar } from './FormulaBar';
import { Grid } from './grid/Grid';
import { SheetTabs } from './SheetTabs';
import type { Workspace } from '../workspace';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0, flexGrow: 1 },
});

interface SheetAreaProps {
  readonly workspace: Workspace;
  readonly dark: boolean;
  /** Whether the find bar is shown. */
  readonly finding: boolean;
  readonly onFound: () => void;
  /** What the pane has told. */
  readonly news: PaneNews;
  readonly onAsk: (request: PageRequest) => void;
  /** Told whether a cell is being typed into, when Excel refuses the add-in's requests. */
  readonly onEditing: (editing: boolean) => void;
}

/** The formula bar, the grid and the tabs of one workbook, and the entry being typed. */
export function SheetArea(props: SheetAreaProps) {
  const { workspace, dark, news, onAsk, onEditing } = props;
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
  /** Takes back what was done last, here or by the pane. */
  const undo = () => {
    if (news.undoable !== null && Date.parse(news.undoable) > entries.lastAt) onAsk('undo');
    else entries.undo();
  };
  const redo = () => {
    if (!entries.redo() && news.redoable !== null) onAsk('redo');
  };
  return (
    <section className={styles.area}>
      <FormulaBar workbook={workbook} draft={draft} onDraft={setDraft} onCommit={commit} />
      {props.finding && <FindBar workbook={workbook} onClose={props.onFound} />}
      <Grid
        workbook={workbook}
        entries={entries}
        version={version}
        dark={dark}
        draft={draft}
        onDraft={setDraft}
        onCommit={commit}
        block={news.block}
        onUndo={undo}
        onRedo={redo}
      />
      <SheetTabs workbook={workbook} marked={news.sheetsWithErrors} />
    </section>
  );
}
