import assert from 'node:assert/strict';
import { colorOf } from '../../../src/workbench/load/colors';

const palette = { theme: ['#FFFFFF', '#000000', '#EEECE1', '#1F497D', '#4F81BD'] };

describe('the colours of cells', () => {
  it('are read from RGB with or without alpha', () => {
    assert.equal(colorOf({ rgb: 'FFff0000' }, palette), '#FF0000');
    assert.equal(colorOf({ rgb: '00B050' }, palette), '#00B050');
  });
  it('are read from the theme, with tint', () => {
    assert.equal(colorOf({ theme: '4' }, palette), '#4F81BD');
    assert.equal(colorOf({ theme: '0', tint: '-0.5' }, palette), '#808080');
    assert.equal(colorOf({ theme: '1', tint: '0.5' }, palette), '#808080');
  });
  it('are read from the indexed list, the system colours being automatic', () => {
    assert.equal(colorOf({ indexed: '2' }, palette), '#FF0000');
    assert.equal(colorOf({ indexed: '10' }, palette), '#FF0000');
    assert.equal(colorOf({ indexed: '13' }, palette), '#FFFF00');
    assert.equal(colorOf({ indexed: '22' }, palette), '#C0C0C0');
    assert.equal(colorOf({ indexed: '44' }, palette), '#99CCFF');
    assert.equal(colorOf({ indexed: '55' }, palette), '#969696');
    assert.equal(colorOf({ indexed: '63' }, palette), '#333333');
    assert.equal(colorOf({ indexed: '64' }, palette), undefined);
    assert.equal(colorOf({ auto: '1' }, palette), undefined);
  });
});
