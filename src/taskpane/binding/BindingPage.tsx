import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { use, useState, type FormEvent } from 'react';
import { rangeA1 } from '../../core/workbook/address';
import { usePane } from '../context';
import { usePageStyles } from '../parts/page';
import { PageHead } from '../parts/PageHead';
import type { Region } from '../state';
import { BindingPreview } from './BindingPreview';
import { ColumnFields } from './ColumnFields';
import { choiceOf, firstDraft, overlapping, type Draft } from './draft';
import { RegionFields } from './RegionFields';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** 手动指定: what a region is, where its header stands and what its columns mean; kept in the workbook. */
export function BindingPage({ region }: { region: Region }) {
  const { session, strings } = usePane();
  const page = usePageStyles();
  return (
    <div className={page.page}>
      <PageHead title={strings.binding.title} />
      <Body1 className={page.intro}>{strings.binding.intro}</Body1>
      <BindingForm key={`${region.sheet}!${rangeA1(region.range)}`} region={region} />
    </div>
  );
}

function BindingForm({ region }: { region: Region }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.binding;
  const engine = use(session.engine);
  const { review, busy } = state;
  const bindings = engine.readBindings(review?.snapshot.storage ?? {});
  const existing = bindings.find((binding) => overlapping(binding, region));
  const [draft, setDraft] = useState<Draft | null>(
    () => review && firstDraft(review, region, existing, engine),
  );
  if (!review || !draft) return null;
  const choice = choiceOf(draft);
  const tables = choice && engine.tryBinding(review.snapshot, bindings, choice);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choice) void session.bind(choice);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <RegionFields draft={draft} snapshot={review.snapshot} onChange={setDraft} />
      {draft.byHand && <ColumnFields draft={draft} snapshot={review.snapshot} onChange={setDraft} />}
      <section className={styles.result} aria-live="polite" aria-labelledby="binding-result">
        <Subtitle2 as="h3" id="binding-result">
          {words.result}
        </Subtitle2>
        <BindingPreview tables={tables ?? []} />
      </section>
      <div className={styles.foot}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={busy !== null || !tables || tables.length === 0}
        >
          {words.save}
        </Button>
        {existing && (
          <Button disabledFocusable={busy !== null} onClick={() => void session.unbind(existing)}>
            {words.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
