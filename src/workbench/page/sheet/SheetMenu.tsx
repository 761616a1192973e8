import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreVerticalRegular } from '@fluentui/react-icons/svg/more-vertical';
import { useState, type FormEvent } from 'react';
import { Failure } from '../../model/failure';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { useStrings } from '../context';

type Asked = 'rename' | 'delete' | null;

/** What can be done with the sheet in view: another name, another place, or its end. */
export function SheetMenu(props: {
  workbook: Workbook;
  asked: Asked;
  onAsk: (asked: Asked) => void;
  /** The tab at which the menu was called up; null for the menu's own button, undefined while it is closed. */
  at: HTMLElement | null | undefined;
  onOpen: (at: HTMLElement | null | undefined) => void;
}) {
  const { workbook, asked, onAsk, onOpen } = props;
  const strings = useStrings();
  const { active, sheets } = workbook;
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const at = visible.indexOf(active);
  const move = (by: 1 | -1) => {
    const beside = visible[at + by];
    if (beside) workbook.moveSheet(active, sheets.indexOf(beside));
  };
  return (
    <>
      <Menu
        open={props.at !== undefined}
        onOpenChange={(_, { open }) => onOpen(open ? null : undefined)}
        positioning={props.at ? { target: props.at, position: 'above', align: 'start' } : 'above-end'}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreVerticalRegular />}
            aria-label={strings.sheetMenu(active.name)}
            title={strings.sheetMenu(active.name)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => onAsk('rename')}>{strings.renameSheet}</MenuItem>
            <MenuItem disabled={at <= 0} onClick={() => move(-1)}>
              {strings.moveSheetLeft}
            </MenuItem>
            <MenuItem disabled={at === visible.length - 1} onClick={() => move(1)}>
              {strings.moveSheetRight}
            </MenuItem>
            <MenuItem disabled={visible.length === 1} onClick={() => onAsk('delete')}>
              {strings.deleteSheet}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {asked === 'rename' && <Rename workbook={workbook} sheet={active} onClose={() => onAsk(null)} />}
      {asked === 'delete' && <Delete workbook={workbook} sheet={active} onClose={() => onAsk(null)} />}
    </>
  );
}

interface QuestionProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly onClose: () => void;
}

function Rename({ workbook, sheet, onClose }: QuestionProps) {
  const strings = useStrings();
  const [name, setName] = useState(sheet.name);
  const [why, setWhy] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    try {
      if (name !== sheet.name) workbook.renameSheet(sheet, name.trim());
      onClose();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      setWhy(error.code === 'ItemAlreadyExists' ? strings.sheetNameTaken(name) : strings.sheetNameRefused);
    }
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{strings.renameSheet}</DialogTitle>
            <DialogContent>
              <Field label={strings.sheetName} {...(why === null ? {} : { validationMessage: why })}>
                <Input
                  autoFocus
                  value={name}
                  onFocus={({ target }) => target.select()}
                  onChange={(_, { value }) => setName(value)}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{strings.cancel}</Button>
              <Button type="submit" appearance="primary">
                {strings.renameSheet}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function Delete({ workbook, sheet, onClose }: QuestionProps) {
  const strings = useStrings();
  const readers = workbook.readersOf(sheet);
  const remove = () => {
    workbook.removeSheet(sheet, 'user');
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.deleteSheetTitle(sheet.name)}</DialogTitle>
          <DialogContent>
            {readers.length > 0
              ? strings.deleteSheetRead(readers.map(({ name }) => name).join('、'))
              : strings.deleteSheetFinal}
          </DialogContent>
          <DialogActions>
            <Button appearance={readers.length > 0 ? 'primary' : 'secondary'} onClick={onClose}>
              {strings.cancel}
            </Button>
            {readers.length === 0 && (
              <Button appearance="primary" onClick={remove}>
                {strings.deleteSheet}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
