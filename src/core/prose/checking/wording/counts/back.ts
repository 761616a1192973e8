import { COUNTED_THINGS, TOLD_BEFORE } from '../../../../words/lexicon/reports/counts';
import { wholeNumber } from '../../../tokens/figures';
import { deeperThan, type Paragraph } from '../../../text/paragraphs';
import type { ReadText, WordingRule } from '../context';
import { ordinalsFrom } from './ordinals';
import { countFinding } from './stated';

/** 针对上述三个问题: a number that points back to what was told one by one, in its paragraph or in the section above it. */
export const countsBack: WordingRule = (text) =>
  [...text.clean.text.matchAll(TOLD_BEFORE)].flatMap((match) => {
    const written = match[1] ?? '';
    const from = match.index + match[0].indexOf(written);
    const stated = {
      from,
      to: match.index + match[0].length,
      count: wholeNumber(written),
    };
    const told = toldBefore(text, match.index, match[0]);
    if (told.length === 0 || told.includes(stated.count)) return [];
    return [countFinding(text, stated, stated.to, told[0] ?? 0)];
  });

/** How many such things may have been told right before, in every way that they may be counted. */
function toldBefore(text: ReadText, at: number, words: string): readonly number[] {
  const { clean, paragraphs } = text;
  const here = paragraphs.findIndex(({ from, to }) => from <= at && at < to);
  const paragraph = paragraphs[here];
  if (!paragraph) return [];
  const inIt = ordinalsFrom(clean.text.slice(paragraph.from, at));
  if (inIt > 1) return [inIt];
  const head = sectionBefore(text, here, words);
  if (head === null) return [];
  const section = paragraphs
    .slice(head + 1, here)
    .filter(({ heading, marker }) => !heading || marker !== null);
  const kind = section.find(({ marker }) => marker !== null)?.marker?.kind;
  const numbered = section.filter(({ marker }) => kind !== undefined && marker?.kind === kind);
  const ordinals = section.map(({ from, to }) => ordinalsFrom(clean.text.slice(from, to)));
  const all = ordinals.reduce((sum, one) => sum + one, 0);
  return [numbered.length, all, ...ordinals].filter((count) => count > 1);
}

/** The nearest section above whose heading names the things (五、存在的问题), if no other of its level stands between. */
function sectionBefore({ clean, paragraphs }: ReadText, here: number, words: string): number | null {
  const thing = COUNTED_THINGS.find((one) => words.includes(one) && one !== ANY);
  const wanted = thing ?? (words.includes(ANY) ? null : undefined);
  if (wanted === undefined) return null;
  for (let at = here - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (!paragraph || !isSection(paragraph)) continue;
    const names = wanted !== null && clean.text.slice(paragraph.from, paragraph.to).includes(wanted);
    if (names) return at;
    if (here - at > 1) return null;
  }
  return null;
}

/** 方面 says nothing of what is counted. */
const ANY = '方面';

function isSection({ heading, marker }: Paragraph): boolean {
  return heading && marker !== null && !deeperThan(SECTION).includes(marker.kind);
}

const SECTION = 'han';
