import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useStrings } from '../context';

/** Offers to download changes before another workbook takes their place; losing them is never the first button. */
export function Discard(props: { onDownload: () => void; onLose: () => void; onCancel: () => void }) {
  const strings = useStrings();
  const { onDownload, onLose, onCancel } = props;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.discardTitle}</DialogTitle>
          <DialogContent>{strings.discard}</DialogContent>
          <DialogActions fluid>
            <Button onClick={onCancel}>{strings.cancel}</Button>
            <Button onClick={onLose}>{strings.discardLose}</Button>
            <Button appearance="primary" onClick={onDownload}>
              {strings.discardDownload}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
