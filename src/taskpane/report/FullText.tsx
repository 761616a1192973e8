import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Paragraph } from '../../core/narrative/model';
import { ParagraphView } from './ParagraphView';

/** How many paragraphs come near and go far together. */
const BLOCK = 25;

/** A report of so many paragraphs is shown with all its links at once. */
const FEW = 250;

/** How far from view a block is still made ready. */
const AHEAD = '800px 0px';

const useStyles = makeStyles({
  body: { flexGrow: 1, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** All of the report's text. Of a long one, only what is near has links. */
export function FullText({ paragraphs, label }: { paragraphs: readonly Paragraph[]; label: string }) {
  const styles = useStyles();
  const blocks = useMemo(() => inBlocks(paragraphs), [paragraphs]);
  const isLong = paragraphs.length > FEW;
  return (
    <section className={styles.body} aria-label={label}>
      {blocks.map((block, index) => (
        <Block key={index} paragraphs={block} first={index * BLOCK} isLong={isLong} />
      ))}
    </section>
  );
}

/** Paragraphs next to each other; `first` is the place of the first of them. */
const Block = memo(function Block(props: {
  paragraphs: readonly Paragraph[];
  first: number;
  isLong: boolean;
}) {
  const { paragraphs, first, isLong } = props;
  const block = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(!isLong || first === 0);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const { current } = block;
    if (!current || !isLong) return setNear(true);
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        // What has the focus keeps it, and what goes out of view keeps its height, so that nothing moves.
        if (!entry.isIntersecting && current.contains(document.activeElement)) return;
        setHeight(entry.isIntersecting ? 0 : entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { root: current.closest('#view'), rootMargin: AHEAD },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [isLong]);
  return (
    <div ref={block} style={{ minHeight: height }}>
      {paragraphs.map((paragraph, index) => (
        <ParagraphView key={index} paragraph={paragraph} place={first + index} near={near} />
      ))}
    </div>
  );
});

function inBlocks(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const blocks: (readonly Paragraph[])[] = [];
  for (let at = 0; at < paragraphs.length; at += BLOCK) blocks.push(paragraphs.slice(at, at + BLOCK));
  return blocks;
}
