import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useStrings } from './context';

/** Asks before changes that were not downloaded are lost. */
export function Discard({ onConfirm, onCancel }: { onConfirm: () => void; onCancel: () => void }) {
  const strings = useStrings();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.discardTitle}</DialogTitle>
          <DialogContent>{strings.discard}</DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{strings.cancel}</Button>
            <Button appearance="primary" onClick={onConfirm}>
              {strings.discardConfirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
