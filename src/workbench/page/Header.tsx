import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { use, useRef, type ReactNode } from 'react';
import { PageContext, useStrings } from './context';
import { SAMPLES } from './file/samples';
import type { PageStrings } from './strings/zh-CN';

/** The element that Ctrl+O presses. */
export const PICKER_ID = 'open-file';

const NARROW = '@media (max-width: 520px)';

/** Kept for readers, not to be seen. */
const HIDDEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexWrap: 'nowrap',
    [NARROW]: {
      gap: tokens.spacingHorizontalXS,
      paddingInline: tokens.spacingHorizontalS,
      justifyContent: 'space-between',
    },
    '@media print': { display: 'none' },
  },
  logo: { width: '24px', height: '24px' },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    [NARROW]: HIDDEN,
  },
  words: { [NARROW]: { display: 'none' } },
  narrow: {
    [NARROW]: {
      flexShrink: 0,
      minWidth: 'auto',
      paddingInline: tokens.spacingHorizontalSNudge,
      whiteSpace: 'nowrap',
    },
  },
  file: {
    flexGrow: 1,
    minWidth: '80px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    [NARROW]: { display: 'none' },
  },
});

/** Whether there is anything to download: `kept` where this browser has a copy of it. */
export type SaveState =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unsaved'; readonly kept: boolean }
  | { readonly kind: 'saved'; readonly at: number };

interface HeaderProps {
  readonly file: string;
  readonly state: SaveState;
  readonly menu: ReactNode;
  readonly onSample: (file: string) => void;
  readonly onFile: (file: File) => void;
  readonly onDownload: () => void;
}

/** The top of the page: whose it is, which workbook is open, opening another and taking this one along. */
export function Header({ file, state, menu, onSample, onFile, onDownload }: HeaderProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { locale } = use(PageContext);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.header}>
      <img className={styles.logo} src="assets/icon-32.png" alt="" />
      <h1 className={styles.product}>{strings.product}</h1>
      <Text className={styles.file} title={file}>
        {file} · <span role="status">{stateText(state, strings, locale)}</span>
      </Text>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" className={styles.narrow}>
            {strings.samples}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {SAMPLES.map((sample) => (
              <MenuItem key={sample.file} onClick={() => onSample(sample.file)}>
                {sample.title[locale]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Tooltip content={strings.openHint} relationship="description">
        <Button
          appearance="subtle"
          icon={<FolderOpenRegular />}
          aria-label={strings.open}
          className={styles.narrow}
          onClick={() => picker.current?.click()}
        >
          <span className={styles.words}>{strings.open}</span>
        </Button>
      </Tooltip>
      <input
        ref={picker}
        type="file"
        id={PICKER_ID}
        accept=".xlsx,.xlsm"
        hidden
        aria-label={strings.open}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          target.value = '';
        }}
      />
      <Tooltip content={strings.downloadHint} relationship="description">
        <Button
          className={styles.narrow}
          appearance={state.kind === 'unsaved' ? 'primary' : 'secondary'}
          icon={<ArrowDownloadRegular />}
          onClick={onDownload}
        >
          {strings.download}
        </Button>
      </Tooltip>
      {menu}
    </header>
  );
}

function stateText(state: SaveState, strings: PageStrings, locale: string): string {
  switch (state.kind) {
    case 'unchanged':
      return strings.unchanged;
    case 'unsaved':
      return state.kept ? strings.changedKept : strings.changed;
    case 'saved':
      return strings.savedAt(new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(state.at));
  }
}
