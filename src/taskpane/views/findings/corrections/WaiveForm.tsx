import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Finding } from '../../../../core/findings/finding';
import type { Review } from '../../../../core/checks/review-model';
import { usePane } from '../../../session/context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** 不改，写明理由: asks for the reason that is kept with the finding. Escape closes it, Ctrl+Enter keeps it. */
export function WaiveForm(props: { finding: Finding; review: Review; onClose: () => void }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.findings;
  const { finding, review, onClose } = props;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [alike, setAlike] = useState(false);
  const others = review.findings.filter(({ id, rule }) => rule === finding.rule && id !== finding.id);
  const keep = (form: HTMLFormElement) => {
    if (reason.trim()) void session.findings.waive(alike ? [finding, ...others] : [finding], reason.trim());
    else {
      setMissing(true);
      form.querySelector('textarea')?.focus();
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    keep(event.currentTarget);
  };
  return (
    <form
      className={styles.form}
      aria-label={words.keep}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        } else if (event.key === 'Enter' && event.ctrlKey) {
          event.preventDefault();
          keep(event.currentTarget);
        }
      }}
    >
      <Field
        label={words.reason}
        hint={words.reasonHint}
        {...(missing && !reason.trim() ? { validationMessage: words.reasonMissing } : {})}
      >
        <Textarea autoFocus value={reason} onChange={(_, { value }) => setReason(value)} rows={2} />
      </Field>
      {others.length > 0 && (
        <Checkbox
          label={words.sameReason(others.length)}
          checked={alike}
          onChange={(_, { checked }) => setAlike(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.keepReason}
        </Button>
        <Button size="small" onClick={onClose}>
          {strings.actions.cancel}
        </Button>
      </div>
    </form>
  );
}
