import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Finding } from '../../core/findings/finding';
import { usePane } from '../context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Asks for the reason that a waiver must have. Escape closes it. */
export function WaiveForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.findings;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (reason.trim()) void session.waive(finding, reason.trim());
    else {
      setMissing(true);
      event.currentTarget.querySelector('textarea')?.focus();
    }
  };
  return (
    <form
      className={styles.form}
      aria-label={words.waiveTitle}
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <Field
        label={words.waiveReason}
        hint={words.waiveReasonHint}
        required
        {...(missing && !reason.trim() ? { validationMessage: words.waiveMissing } : {})}
      >
        <Textarea autoFocus value={reason} onChange={(_, { value }) => setReason(value)} rows={2} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.waiveConfirm}
        </Button>
        <Button size="small" onClick={onClose}>
          {strings.actions.cancel}
        </Button>
      </div>
    </form>
  );
}
