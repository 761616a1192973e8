import { IN_STEPS, STEP } from '../../../../words/lexicon/reports/counts';
import { wholeNumber } from '../../../tokens/figures';
import { sentenceStart } from '../../../text/sentence-start';
import type { WordingRule } from '../context';
import { countFinding } from './stated';

/** 分三批下达：第一批…，第二批…，第三批…: a number of steps, and the steps told one after the other in the same paragraph. */
export const countsOfSteps: WordingRule = (text) =>
  [...text.clean.text.matchAll(IN_STEPS)].flatMap((match) => {
    const [, written = '', step = ''] = match;
    const from = match.index + match[0].indexOf(written);
    const count = wholeNumber(written);
    const words = text.clean.text;
    const line = words.indexOf('\n', from);
    const paragraph = words.slice(sentenceStart(words, from), line < 0 ? words.length : line);
    const told = [...paragraph.matchAll(STEP)]
      .filter(([, , kind]) => kind === step)
      .map(([, number = '']) => wholeNumber(number));
    const isWhole = told.length > 1 && told.every((number, at) => number === at + 1);
    const to = match.index + match[0].length;
    return isWhole && told.length !== count ? [countFinding(text, { from, to, count }, to, told.length)] : [];
  });
