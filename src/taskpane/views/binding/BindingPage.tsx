import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use, useEffect, useState, type FormEvent } from 'react';
import { parseRange, rangeA1 } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { usePageStyles } from '../../parts/page';
import { PageHead } from '../../parts/PageHead';
import type { Region } from '../../session/state';
import { BindingPreview } from './BindingPreview';
import { ColumnFields } from './ColumnFields';
import { choiceOf, firstDraft, overlapping, withoutTitle, type Draft } from './draft';
import { lossesOf, whyNothing } from './losses';
import { RegionFields } from './RegionFields';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** 手动指定: what a region is, where its header stands and what its columns mean; kept in the workbook. */
export function BindingPage({ region }: { region: Region | null }) {
  const { session, strings } = usePane();
  const page = usePageStyles();
  const words = strings.binding;
  const [chosen, choose] = useState(region);
  const [why, setWhy] = useState<string | null>(null);
  const take = async () => {
    const selected = await session.binding.selectedRegion();
    if (selected) choose(selected);
    setWhy(selected ? null : words.nothingSelected);
  };
  return (
    <div className={page.page}>
      <PageHead title={words.title} />
      <p className={page.intro}>{words.intro}</p>
      <div>
        {session.capabilities.selection && (
          <Button appearance={chosen ? 'secondary' : 'primary'} onClick={() => void take()}>
            {words.takeSelection}
          </Button>
        )}
        {why !== null && <p role="status">{why}</p>}
      </div>
      {chosen && <BindingForm key={`${chosen.sheet}!${rangeA1(chosen.range)}`} region={chosen} />}
    </div>
  );
}

function BindingForm({ region: given }: { region: Region }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  const words = strings.binding;
  const engine = use(session.engine);
  const { review, busy } = state;
  const bindings = engine.readBindings(review?.snapshot.storage ?? {});
  const existing = bindings.find((binding) => overlapping(binding, given));
  const [draft, setDraft] = useState<Draft | null>(
    () => review && firstDraft(review, withoutTitle(given, review.snapshot), existing, engine),
  );
  const block = draft ? parseRange(draft.range) : null;
  const sheet = draft?.sheet;
  const place = block && rangeA1(block);
  useEffect(() => {
    const range = place === null ? null : parseRange(place);
    session.binding.showBlock(range && sheet !== undefined ? { sheet, range } : null);
    return () => session.binding.showBlock(null);
  }, [session, sheet, place]);
  if (!review || !draft) return null;
  const choice = choiceOf(draft);
  const tables = (choice && engine.tryBinding(review.snapshot, bindings, choice)) ?? [];
  const figures = tables.reduce((sum, table) => sum + table.fields.length + table.indicators.length, 0);
  const isRead = review.tables.some((table) => overlapping(table, given));
  const losses = draft.byHand ? lossesOf(draft, tables, review.snapshot) : [];
  const reason = figures === 0 ? whyNothing(draft, review.snapshot) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choice && figures > 0) void session.binding.bind(choice);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <RegionFields isRead={isRead} draft={draft} snapshot={review.snapshot} onChange={setDraft} />
      {draft.byHand && (
        <ColumnFields draft={draft} snapshot={review.snapshot} losses={losses} onChange={setDraft} />
      )}
      <section className={styles.result} aria-live="polite" aria-label={words.result}>
        {reason === null ? (
          <BindingPreview tables={tables} />
        ) : (
          <p id="why-nothing">{words.nothing[reason]}</p>
        )}
      </section>
      <div className={page.foot}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={busy !== null || figures === 0}
          {...(reason === null ? {} : { 'aria-describedby': 'why-nothing' })}
        >
          {words.save}
        </Button>
        {existing && (
          <Button disabledFocusable={busy !== null} onClick={() => void session.binding.unbind(existing)}>
            {words.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
