import { align } from './align';
import { tokensOf } from './tokens';

/** A stretch of a text, and whether the other text does not have it (标出的改动). */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

export interface MarkedTexts {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/**
 * Two versions of a paragraph with what differs marked: figures as wholes (45.08万元 → 50万元), other text character
 * by character. Each side joined again gives its text exactly.
 */
export function markChanges(before: string, after: string): MarkedTexts {
  const old = tokensOf(before).map(({ written }) => written);
  const now = tokensOf(after).map(({ written }) => written);
  const kept = align(old, now, (a, b) => a === b);
  const stays = new Set(kept.values());
  return {
    before: stretches(old, (at) => !kept.has(at)),
    after: stretches(now, (at) => !stays.has(at)),
  };
}

function stretches(words: readonly string[], isChanged: (at: number) => boolean): readonly Stretch[] {
  const found: { text: string; changed: boolean }[] = [];
  words.forEach((word, at) => {
    const changed = isChanged(at);
    const last = found.at(-1);
    if (last?.changed === changed) last.text += word;
    else found.push({ text: word, changed });
  });
  return found;
}
