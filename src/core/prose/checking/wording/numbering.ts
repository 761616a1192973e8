import { deeperThan, type MarkerKind } from '../../text/paragraphs';
import { wordingFinding, type WordingRule } from './context';

const RULE = 'format/prose-numbering';

/** 编号: a number left out or used twice among paragraphs of one level. Often a matter of excerpts: a hint. */
export const numbering: WordingRule = (text) => {
  const last = new Map<MarkerKind, number>();
  return text.paragraphs.flatMap(({ marker, from }) => {
    if (!marker) return [];
    const before = last.get(marker.kind);
    last.set(marker.kind, marker.number);
    for (const deeper of deeperThan(marker.kind)) last.delete(deeper);
    if (before === undefined || marker.number === 1 || marker.number === before + 1) return [];
    return [
      wordingFinding(text, {
        rule: RULE,
        severity: 'hint',
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
