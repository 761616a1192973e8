import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { use, useState } from 'react';
import type { Paragraph } from '../../core/narrative/model';
import { usePane } from '../context';
import { usePageStyles } from '../parts/page';
import { PageHead } from '../parts/PageHead';

const useStyles = makeStyles({
  field: { '& textarea': { minHeight: '9em', lineHeight: '24px' } },
  preview: { margin: 0, lineHeight: '24px', overflowWrap: 'anywhere' },
  live: {
    backgroundColor: tokens.colorBrandBackground2,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  lost: { margin: 0, paddingInlineStart: '1.2em', fontSize: tokens.fontSizeBase200 },
});

/** 改写: the officer's own words for a paragraph, in which figures that are left in place keep following the table. */
export function RewritePage({ paragraph: id }: { paragraph: string }) {
  const { state, strings } = usePane();
  const page = usePageStyles();
  const paragraph = state.report?.narrative.paragraphs.find((each) => each.id === id);
  return (
    <div className={page.page}>
      <PageHead title={strings.rewrite.title} />
      <p className={page.intro}>{strings.rewrite.intro}</p>
      {paragraph && <RewriteForm paragraph={paragraph} />}
    </div>
  );
}

function RewriteForm({ paragraph }: { paragraph: Paragraph }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  const words = strings.rewrite;
  const { rewriteParagraph } = use(session.engine);
  const [typed, setTyped] = useState(paragraph.text);
  const { parts } = rewriteParagraph(paragraph, typed);
  const kept = new Map<string, number>();
  for (const { text, live } of parts) if (live) kept.set(text, (kept.get(text) ?? 0) + 1);
  const lost = (paragraph.pieces ?? []).filter(({ text, formula }) => {
    if (formula === null) return false;
    const left = kept.get(text) ?? 0;
    kept.set(text, left - 1);
    return left <= 0;
  });
  const save = () => void session.report.rewrite(paragraph, typed);
  return (
    <>
      <Field label={words.text}>
        <Textarea
          className={styles.field}
          value={typed}
          resize="vertical"
          onChange={(_, { value }) => setTyped(value.replace(/[\r\n]+/g, ''))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (event.ctrlKey) save();
          }}
        />
      </Field>
      <section aria-label={words.preview}>
        <div className={styles.label}>{words.preview}</div>
        <p className={styles.preview}>
          {parts.map(({ text, live }, index) =>
            live ? (
              <span key={index} className={styles.live} title={words.follows}>
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </p>
      </section>
      {lost.length > 0 && (
        <ul className={styles.lost} role="status" aria-label={words.lostLabel}>
          {lost.map(({ text }, index) => (
            <li key={index}>{words.lost(text)}</li>
          ))}
        </ul>
      )}
      <div className={page.foot}>
        <Button
          appearance="primary"
          data-first-action=""
          disabledFocusable={state.busy !== null || typed.trim() === ''}
          onClick={save}
        >
          {words.save}
        </Button>
        <Button onClick={() => setTyped(paragraph.generated.text)}>{words.original}</Button>
        <Button onClick={() => session.openPage(null)}>{strings.actions.cancel}</Button>
      </div>
    </>
  );
}
