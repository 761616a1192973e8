import { Button, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { use, useMemo, useRef, useState } from 'react';
import { usePane } from '../../session/context';
import type { ProofSource } from './model';

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  source: { flexGrow: 1, minWidth: '8em' },
  run: { flexShrink: 0, alignSelf: 'flex-start' },
  text: { '& textarea': { minHeight: '9em', maxHeight: 'none' } },
  shortText: { '& textarea': { minHeight: '4em' } },
});

/** What may be chosen besides sheets, which are told apart by a sign that no sheet's name may hold. */
const PASTED = ':pasted';
const SELECTION = ':selection';
const FILE = ':file';

/** Which text is proof-read: a sheet's, the selected cells', a file's, or one that is pasted. */
export function SourceFields() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.proof;
  const { review, proofed, busy } = state;
  const { proseSheets, isLinkedSheet } = use(session.engine);
  const sheets = useMemo(() => (review ? proseSheets(review.snapshot) : []), [review, proseSheets]);
  const report = review?.snapshot.sheets.find(isLinkedSheet)?.name ?? null;
  const [chosen, choose] = useState(() => (proofed ? keyOf(proofed.source) : null));
  const [pasted, setPasted] = useState(() => (proofed?.source.kind === 'pasted' ? proofed.text : ''));
  const input = useRef<HTMLInputElement>(null);
  const file = proofed?.source.kind === 'file' ? proofed.source : null;
  const source = shown(chosen, sheets, file !== null, report);
  const isPasted = source === PASTED;
  const read = () => {
    if (source === FILE && file) void session.proof.read(file, file.file.text);
    else void session.proof.read(sourceOf(source), pasted);
  };
  // It follows what it reads, as the eye and the Tab key do.
  const run = (
    <Button
      className={styles.run}
      appearance="primary"
      disabledFocusable={busy !== null || (isPasted && pasted.trim() === '')}
      onClick={read}
    >
      {words.run}
    </Button>
  );
  return (
    <div className={styles.head}>
      <div className={styles.row}>
        <Select
          className={styles.source}
          aria-label={words.source}
          value={source}
          onChange={(_, { value }) => choose(value)}
        >
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {words.sheet(sheet)}
            </option>
          ))}
          {session.capabilities.selection && <option value={SELECTION}>{words.selection}</option>}
          <option value={PASTED}>{words.pasted}</option>
          {file && <option value={FILE}>{file.name}</option>}
        </Select>
        <Button
          icon={<FolderOpenRegular />}
          aria-label={words.openFile}
          title={words.openFile}
          disabledFocusable={busy !== null}
          onClick={() => input.current?.click()}
        />
        <input
          ref={input}
          type="file"
          hidden
          aria-label={words.openFile}
          accept=".docx,.pdf,.txt"
          onChange={({ target }) => {
            const [opened] = target.files ?? [];
            target.value = '';
            if (opened) void session.proof.openFile(opened).then(() => choose(FILE));
          }}
        />
        {!isPasted && run}
      </div>
      {isPasted && (
        <Textarea
          className={proofed ? styles.shortText : styles.text}
          aria-label={words.paste}
          placeholder={words.paste}
          autoFocus={!proofed}
          value={pasted}
          resize="vertical"
          onChange={(_, { value }) => setPasted(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.ctrlKey || pasted.trim() === '') return;
            // In the text it reads; elsewhere in the pane it takes the open card's first action.
            event.preventDefault();
            read();
          }}
        />
      )}
      {isPasted && run}
    </div>
  );
}

function keyOf(source: ProofSource): string {
  switch (source.kind) {
    case 'sheet':
      return source.sheet;
    case 'selection':
      return SELECTION;
    case 'file':
      return FILE;
    case 'pasted':
      return PASTED;
  }
}

function sourceOf(key: string): ProofSource {
  if (key === SELECTION) return { kind: 'selection' };
  return key === PASTED ? { kind: 'pasted' } : { kind: 'sheet', sheet: key };
}

/** What is chosen, as far as it is there; at first the workbook's own report, else room to paste a text. */
function shown(
  chosen: string | null,
  sheets: readonly string[],
  hasFile: boolean,
  report: string | null,
): string {
  if (chosen === PASTED || chosen === SELECTION || (chosen === FILE && hasFile)) return chosen;
  if (chosen !== null && sheets.includes(chosen)) return chosen;
  return report !== null && sheets.includes(report) ? report : PASTED;
}
