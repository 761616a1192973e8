import assert from 'node:assert/strict';
import {
  arrangementOf,
  choicesFrom,
  isUsual,
  withMoved,
  withSection,
  type ArrangedSection,
} from '../../../../src/core/narrative/outlines/arrange';
import type { Section } from '../../../../src/core/narrative/outlines/outline';

const SECTIONS: readonly Section[] = [
  {
    id: 'overview',
    heading: '概况',
    sections: [
      { id: 'staff', heading: '人员' },
      { id: 'duties', heading: '职能' },
    ],
  },
  { id: 'funds', heading: '收支' },
  { id: 'annex', heading: '附表' },
];

const shown = (arrangement: readonly ArrangedSection[]): string =>
  arrangement
    .map(
      ({ heading, off, sections }) =>
        `${off ? '-' : ''}${heading}${sections.length > 0 ? `(${shown(sections)})` : ''}`,
    )
    .join(' ');

const usual = arrangementOf(SECTIONS, []);

describe('arranging the sections of an outline', () => {
  it('starts with the outline as it is, and with nothing to keep', () => {
    assert.equal(shown(usual), '概况(人员 职能) 收支 附表');
    assert.equal(isUsual(SECTIONS, { outline: 'national', sections: choicesFrom(usual) }), true);
    assert.equal(isUsual(SECTIONS, { outline: 'national', sections: [] }), true);
  });

  it('moves a section among its neighbours, and nowhere beyond the ends', () => {
    assert.equal(shown(withMoved(usual, ['annex'], -1)), '概况(人员 职能) 附表 收支');
    assert.equal(shown(withMoved(usual, ['overview', 'staff'], 1)), '概况(职能 人员) 收支 附表');
    assert.equal(withMoved(usual, ['overview'], -1), usual);
    assert.equal(withMoved(usual, ['annex'], 1), usual);
  });

  it('renames a section, and takes an empty name for the outline’s own', () => {
    const renamed = withSection(usual, ['overview', 'staff'], { heading: '编制' });
    assert.equal(shown(renamed), '概况(编制 职能) 收支 附表');
    assert.equal(shown(withSection(renamed, ['overview', 'staff'], { heading: ' ' })), shown(usual));
  });

  it('keeps what was chosen, so that it is arranged the same again, also what is left out', () => {
    const changed = withMoved(withSection(usual, ['funds'], { off: true, heading: '资金' }), ['funds'], -1);
    assert.equal(shown(changed), '-资金 概况(人员 职能) 附表');
    const choices = choicesFrom(changed);
    assert.deepEqual(arrangementOf(SECTIONS, choices), changed);
    assert.equal(isUsual(SECTIONS, { outline: 'national', sections: choices }), false);
    assert.deepEqual(choices[0], { id: 'funds', heading: '资金', off: true });
  });

  it('passes over choices for sections that are no more, and puts new sections last', () => {
    assert.equal(
      shown(arrangementOf(SECTIONS, [{ id: 'gone' }, { id: 'annex' }])),
      '附表 概况(人员 职能) 收支',
    );
  });
});
