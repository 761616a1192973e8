import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { use, useState } from 'react';
import type { OpenPlaceholder } from '../../../core/narrative/checklist';
import type { Narrative } from '../../../core/narrative/model';
import { usePane } from '../../session/context';
import { usePageStyles } from '../../parts/page';
import { PageHead } from '../../parts/PageHead';

const useStyles = makeStyles({
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  context: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  gap: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
});

/** 待填写: the places that only a person can fill in, one after the other. */
export function GapsPage({ paragraph }: { paragraph: string | null }) {
  const { state, strings } = usePane();
  const page = usePageStyles();
  const { report } = state;
  return (
    <div className={page.page}>
      <PageHead title={strings.gaps.title} />
      {report && <Gaps narrative={report.narrative} paragraph={paragraph} />}
    </div>
  );
}

function Gaps({ narrative, paragraph }: { narrative: Narrative; paragraph: string | null }) {
  const { session, strings } = usePane();
  const words = strings.gaps;
  const { openPlaceholders } = use(session.engine);
  const gaps = openPlaceholders(narrative);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      gaps.findIndex((gap) => gap.paragraph.id === paragraph),
    ),
  );
  const place = Math.min(at, gaps.length - 1);
  const gap = gaps[place];
  if (!gap) return <p role="status">{words.done}</p>;
  return (
    <Gap
      key={`${gap.paragraph.id} ${gap.start} ${gaps.length}`}
      gap={gap}
      place={place}
      count={gaps.length}
      onGo={(by) => setAt((place + by + gaps.length) % gaps.length)}
    />
  );
}

function Gap(props: { gap: OpenPlaceholder; place: number; count: number; onGo: (by: 1 | -1) => void }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  const words = strings.gaps;
  const { withPlaceholderFilled } = use(session.engine);
  const { gap, place, count, onGo } = props;
  const { paragraph, start, end, what } = gap;
  const [typed, setTyped] = useState('');
  const save = () => {
    if (typed.trim() !== '') void session.report.fillIn(paragraph, withPlaceholderFilled(gap, typed.trim()));
  };
  return (
    <>
      <p className={styles.context}>{words.place(place + 1, count)}</p>
      <p className={styles.what}>{what}</p>
      <p className={styles.context}>
        {paragraph.text.slice(0, start)}
        <mark className={styles.gap}>{paragraph.text.slice(start, end)}</mark>
        {paragraph.text.slice(end)}
      </p>
      <Field label={words.text} hint={words.hint}>
        <Textarea
          autoFocus
          value={typed}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => setTyped(value.replace(/[\r\n]+/g, ''))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (event.ctrlKey) save();
          }}
        />
      </Field>
      <div className={page.foot}>
        <Button
          appearance="primary"
          data-first-action=""
          disabledFocusable={state.busy !== null || typed.trim() === ''}
          onClick={save}
        >
          {words.save}
        </Button>
        <Button onClick={() => onGo(1)}>{words.skip}</Button>
        <Button onClick={() => onGo(-1)}>{words.previous}</Button>
      </div>
    </>
  );
}
