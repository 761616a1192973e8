import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, type KeyboardEvent } from 'react';
import type { Paragraph } from '../../../core/narrative/model';
import { usePane } from '../../session/context';
import { shownParagraphs } from './kinds';
import { goToParagraph, ParagraphView } from './ParagraphView';

const useStyles = makeStyles({
  body: { flexGrow: 1, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/**
 * All of the report's text, or what the pressed chips ask for. Up and down arrows go from paragraph to paragraph, Enter into
 * what can be done with one. Hundreds of projects make tables of it, and no hundreds of paragraphs.
 */
export function FullText({ paragraphs, label }: { paragraphs: readonly Paragraph[]; label: string }) {
  const { state } = usePane();
  const { reportKinds, walkedParagraph } = state;
  const shown = useMemo(() => shownParagraphs(paragraphs, reportKinds), [paragraphs, reportKinds]);
  useEffect(() => {
    const place = paragraphs.findIndex(({ id }) => id === walkedParagraph);
    if (walkedParagraph !== null && place !== -1) goToParagraph(place);
    // Only where F8 has been pressed: the paragraphs are new after every edit.
  }, [walkedParagraph]);
  return (
    <section className={useStyles().body} aria-label={label} onKeyDown={onKeyDown}>
      {paragraphs.map(
        (paragraph, place) =>
          shown[place] && <ParagraphView key={place} paragraph={paragraph} place={place} />,
      )}
    </section>
  );
}

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement)) return;
  const paragraph = target.closest<HTMLElement>('[data-paragraph]');
  if (!paragraph) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[data-paragraph]')];
  const at = all.indexOf(paragraph);
  const next =
    key === 'ArrowDown'
      ? all[at + 1]
      : key === 'ArrowUp'
        ? all[at - 1]
        : key === 'Enter' && target === paragraph
          ? paragraph.querySelector<HTMLElement>('button')
          : null;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
