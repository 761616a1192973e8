import assert from 'node:assert/strict';
import type { Paragraph } from '../../src/core/narrative/model';
import { pagesOf } from '../../src/word/pagination';
import { OFFICIAL_PROFILE, withDeviations } from '../../src/word/profile';

function paragraph(text: string, heading: number | null = null): Paragraph {
  return {
    id: text,
    section: '',
    heading,
    text,
    formula: null,
    sources: [],
    placeholder: false,
    state: 'fixed',
    generated: { text, formula: null },
  };
}

/** A paragraph of so many lines: 27 characters a line, two of the first left blank. */
function lines(count: number): Paragraph {
  return paragraph('字'.repeat(count * 27 - 2));
}

const pages = (...paragraphs: Paragraph[]) => pagesOf({ paragraphs }, OFFICIAL_PROFILE);

describe('the page a paragraph begins on', () => {
  it('follows from 22 lines of 27 characters a page', () => {
    assert.deepEqual(pages(lines(22), lines(1)), [1, 2]);
    assert.deepEqual(pages(lines(21), lines(1), lines(1)), [1, 1, 2]);
  });

  it('is that of the paragraph which a heading stands above', () => {
    assert.deepEqual(
      pages(lines(20), paragraph('一、收入', 1), paragraph('（一）总体', 2), lines(1)),
      [1, 2, 2, 2],
    );
    assert.deepEqual(
      pages(lines(19), paragraph('一、收入', 1), paragraph('（一）总体', 2), lines(1)),
      [1, 1, 1, 1],
    );
  });

  it('leaves no single line behind or ahead', () => {
    assert.deepEqual(pages(lines(21), lines(5)), [1, 2]);
    assert.deepEqual(pages(lines(20), lines(3), lines(20)), [1, 2, 2]);
    assert.deepEqual(pages(lines(20), lines(4), lines(20)), [1, 1, 2]);
  });

  it('goes on past a paragraph longer than a page', () => {
    assert.deepEqual(pages(lines(50), lines(1)), [1, 3]);
  });

  it('leaves room for charts, and for wider lines', () => {
    const chart = (index: number): readonly number[] => (index === 0 ? [300] : []);
    const texts = [lines(10), lines(5), lines(1)];
    assert.deepEqual(pagesOf({ paragraphs: texts }, OFFICIAL_PROFILE, chart), [1, 1, 2]);
    const wide = withDeviations(OFFICIAL_PROFILE, { lineSpacing: 30 });
    assert.deepEqual(pagesOf({ paragraphs: [lines(21), lines(1)] }, wide), [1, 2]);
  });
});
