import { makeStyles, tokens } from '@fluentui/react-components';
import type { Paragraph } from '../../../core/narrative/model';
import { ParagraphView } from './ParagraphView';

const useStyles = makeStyles({
  body: { flexGrow: 1, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** All of the report's text. Hundreds of projects make tables of it, and no hundreds of paragraphs. */
export function FullText({ paragraphs, label }: { paragraphs: readonly Paragraph[]; label: string }) {
  return (
    <section className={useStyles().body} aria-label={label}>
      {paragraphs.map((paragraph, place) => (
        <ParagraphView key={place} paragraph={paragraph} place={place} />
      ))}
    </section>
  );
}
