import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use, useState } from 'react';
import type { Paragraph } from '../../../../core/narrative/model';
import { usePane } from '../../../session/context';
import { usePageStyles } from '../../../parts/page';
import { PageHead } from '../../../parts/PageHead';
import { ChipEditor } from './ChipEditor';

const useStyles = makeStyles({
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
  // What the box is laid out from, anew when the original is asked for.
  const [laid, lay] = useState({ text: paragraph.text, version: 0 });
  const kept = new Map<string, number>();
  for (const { text, live } of rewriteParagraph(paragraph, typed).parts)
    if (live) kept.set(text, (kept.get(text) ?? 0) + 1);
  const lost = (paragraph.pieces ?? []).filter(({ text, formula }) => {
    if (formula === null) return false;
    const left = kept.get(text) ?? 0;
    kept.set(text, left - 1);
    return left <= 0;
  });
  const save = () => void session.report.rewrite(paragraph, typed);
  const restore = () => {
    const { text } = paragraph.generated;
    setTyped(text);
    lay({ text, version: laid.version + 1 });
  };
  return (
    <>
      <ChipEditor
        parts={rewriteParagraph(paragraph, laid.text).parts}
        version={laid.version}
        label={words.text}
        follows={words.follows}
        onChange={setTyped}
        onSave={save}
      />
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
        <Button onClick={restore}>{words.original}</Button>
        <Button onClick={() => session.openPage(null)}>{strings.actions.cancel}</Button>
      </div>
    </>
  );
}
