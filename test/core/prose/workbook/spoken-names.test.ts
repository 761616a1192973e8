import assert from 'node:assert/strict';
import { paragraphsOf } from '../../../../src/core/prose/text/paragraphs';
import { SpokenNames } from '../../../../src/core/prose/workbook/spoken-names';

/** What is spoken of at each figure of the text: the name, with a star where it is carried on from before. */
function spokenIn(text: string): readonly string[] {
  const names = new SpokenNames(['渠道衬砌', '渠道衬砌二期', '泵站改造'], text, paragraphsOf(text));
  return [...text.matchAll(/\d+(?=万元)/g)].map(({ index }) => {
    const spoken = names.at(index);
    return spoken ? `${spoken.name}${spoken.near ? '' : '*'}` : '';
  });
}

describe('the project that a text speaks of', () => {
  it('is the one named last, by its longest name', () => {
    assert.deepEqual(spokenIn('渠道衬砌二期预算5万元，泵站改造预算6万元。支出4万元。'), [
      '渠道衬砌二期',
      '泵站改造',
      '泵站改造*',
    ]);
  });

  it('is left behind by a number as high as its own, not by deeper ones', () => {
    const text = '（一）渠道衬砌\n1.预算。预算5万元。\n（二）其他事项\n预算6万元。';
    assert.deepEqual(spokenIn(text), ['渠道衬砌*', '']);
  });

  it('is that of the title where no other is named', () => {
    assert.deepEqual(spokenIn('泵站改造项目自评报告\n一、概况\n预算5万元。\n二、支出\n支出4万元。'), [
      '泵站改造*',
      '泵站改造*',
    ]);
  });
});
