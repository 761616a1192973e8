import { deeperThan, lastNumberIn, type MarkerKind, type Paragraph } from '../../../text/paragraphs';
import { wordingFinding, type WordingRule } from '../context';

const RULE = 'format/prose-numbering';

/** 编号: a number left out or used twice among paragraphs of one level. Often a matter of excerpts: a hint. */
export const numbering: WordingRule = (text) => {
  const last = new Map<MarkerKind, number>();
  return text.paragraphs.flatMap((paragraph, index) => {
    const { marker, from } = paragraph;
    if (!marker) return [];
    const before = last.get(marker.kind);
    last.set(marker.kind, lastNumberIn(text.clean.text, paragraph));
    for (const deeper of deeperThan(marker.kind)) last.delete(deeper);
    if (before === undefined || marker.number === 1 || marker.number === before + 1) return [];
    return [
      wordingFinding(text, {
        rule: RULE,
        severity: marker.number === before && goesOn(text.paragraphs, index) ? 'warning' : 'hint',
        from,
        to: marker.end,
        message: {
          id: 'prose/numbering',
          data: { found: String(marker.number), expected: String(before + 1) },
        },
      }),
    ];
  });
};

/** 一、二、二、四、: the next of its kind stands as if the number had been right. */
function goesOn(paragraphs: readonly Paragraph[], at: number): boolean {
  const marker = paragraphs[at]?.marker;
  if (!marker) return false;
  const deeper = deeperThan(marker.kind);
  const next = paragraphs
    .slice(at + 1)
    .find((one) => one.marker && !deeper.includes(one.marker.kind))?.marker;
  return next?.kind === marker.kind && next.number === marker.number + 2;
}
